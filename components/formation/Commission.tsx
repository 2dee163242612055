import { Specialites } from '@/components/estimation/Specialites';
import { SourceLink } from '@/components/sources/SourceLink';
import { Quote } from '@/components/ui/Quote';
import { TextBlocks } from '@/components/ui/TextBlocks';
import type { EdsPrisEnCompte, Rapport, TexteRapport } from '@/lib/domain/rapport';
import type { PreparerView } from '@/lib/views/formationPreparer';

interface FromRapport {
  readonly sourceId: string;
  readonly session: number;
  /** True when the report's figures come with words that are not its own: then nothing is quoted as said by it. */
  readonly reworded: boolean;
  /** Page of the documents, where it is not this one. */
  readonly page: string | undefined;
}

/** Reports end each name by what it is; the heading has said it. */
const withoutSuffix = (name: string) => name.replace(/\s*\(EDS\)$/, '');

function Eds({ eds, from }: { readonly eds: EdsPrisEnCompte; readonly from: FromRapport }) {
  const answer =
    eds.prisEnCompte === null
      ? 'Le rapport ne dit pas si les enseignements de spécialité sont pris en compte.'
      : eds.prisEnCompte
        ? 'La commission prend en compte les enseignements de spécialité.'
        : 'La commission ne prend pas en compte les enseignements de spécialité.';
  return (
    <div className="grid max-w-prose gap-3">
      <h3 className="text-lg">Enseignements de spécialité pris en compte</h3>
      <p>
        {answer} {eds.poids === null ? null : <>Leur degré d’importance, selon le rapport : « {eds.poids} »</>}{' '}
        <SourceLink origine={{ sourceId: from.sourceId, repere: eds.repere }} page={from.page} />
      </p>
      {eds.series.length === 0 ? null : (
        <details className="paper-hidden">
          <summary className="min-h-11 content-center">Lesquels, série par série</summary>
          <dl className="grid gap-3 sm:grid-cols-[8rem_1fr] sm:gap-x-6">
            {eds.series.map(({ serie, eds: names }) => (
              <div key={serie} className="grid gap-0.5 sm:col-span-2 sm:grid-cols-subgrid">
                <dt className="font-bold">{serie}</dt>
                <dd>{names.map(withoutSuffix).join(' ; ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function Said({
  title,
  texte,
  from,
}: {
  readonly title: string;
  readonly texte: TexteRapport | null;
  readonly from: FromRapport;
}) {
  return (
    <div className="grid content-start gap-3 max-sm:text-sm">
      <h3 className="text-lg">{title}</h3>
      {texte === null ? (
        <p className="text-ink-soft">Cette rubrique n’est pas dans le rapport.</p>
      ) : (
        <Quote
          attribution={
            <>
              {from.reworded ? 'Résumé dans nos mots' : 'La formation, dans son rapport public'}, session {from.session}
              . <SourceLink origine={{ sourceId: from.sourceId, repere: texte.repere }} page={from.page} />
            </>
          }
        >
          <TextBlocks blocs={texte.blocs} />
        </Quote>
      )}
    </div>
  );
}

interface CommissionProps {
  readonly rapport: Rapport;
  readonly reworded: boolean;
  /** What it says of the reader's own EDS, `null` where there is nothing to say. */
  readonly own: PreparerView['eds'];
  /** Page that lists the documents, where it is not this one. */
  readonly page?: string;
}

/** What the commission says it looks at: in its own words, unless `reworded`. */
export function Commission({ rapport, reworded, own, page }: CommissionProps) {
  const from = { sourceId: rapport.origine.sourceId, session: rapport.session, reworded, page };
  return (
    <div className="grid gap-8">
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2 paper-columns">
        <Said title="Critères éliminatoires" texte={rapport.eliminatoires} from={from} />
        <Said title="Conseils pour la prochaine session" texte={rapport.conseils} from={from} />
        <Said title="Modalités d’examen des vœux" texte={rapport.modalites} from={from} />
        <Said title="Traitement algorithmique" texte={rapport.traitementAlgorithmique} from={from} />
      </div>
      {rapport.eds === null ? null : <Eds eds={rapport.eds} from={from} />}
      {own === null ? null : <Specialites eds={own} />}
    </div>
  );
}
