import { MetierList } from '@/components/fiche/MetierList';
import { SourceLink } from '@/components/sources/SourceLink';
import { Terme } from '@/components/terme/Terme';
import { PageLink } from '@/components/ui/PageLink';
import { Quote } from '@/components/ui/Quote';
import { TextBlocks } from '@/components/ui/TextBlocks';
import { capital } from '@/components/ui/wording';
import { nomDiplome } from '@/lib/domain/noms/diplome';
import { lieuPeriode, phraseInsertion, phrasePetitNombre } from '@/lib/phrases/insertion';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import type { FormationView } from '@/lib/views/formation';
import { metierPath } from '@/lib/views/metier';

interface ApprendreProps {
  readonly view: FormationView;
  readonly criteres: Criteres;
}

/** « Qu'est-ce que j'y apprends, et après ? »: the diploma's sheet, its further studies, its jobs; or the options to choose among. */
export function Apprendre({ view, criteres }: ApprendreProps) {
  const { diplome, fiches, sources } = view;
  const { jonction } = view.formation;
  if (diplome === null) {
    return (
      <p className="max-w-prose">
        Aucune fiche de diplôme n’est rattachée à cette formation.{' '}
        {jonction.kind === 'aucune' ? <span className="text-ink-soft">{jonction.raison}</span> : null}
      </p>
    );
  }
  const [only] = fiches.length === 1 ? fiches : [];
  const editeur = sources.find(({ source }) => source.id === only?.origine.sourceId)?.source.editeur;
  return (
    <div className="grid gap-8">
      <p className="max-w-prose">
        <strong>BTS {diplome.nom}</strong>
        {jonction.kind === 'aucune' || jonction.note === undefined ? '' : ` – ${jonction.note}`}
      </p>
      {only === undefined ? (
        <div className="grid max-w-prose gap-2">
          <p>
            L’intitulé du vœu ne nomme pas d’<Terme cle="option">option</Terme>. Ce diplôme en a {fiches.length} :
          </p>
          <ul className="grid list-disc gap-1 ps-5">
            {fiches.map((fiche) => (
              <li key={fiche.code}>
                <PageLink href={candidatUrl(`/diplome/${fiche.code}`, criteres)} className="inline-block min-h-6">
                  {nomDiplome(fiche)}
                </PageLink>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          {only.description.length === 0 ? null : (
            <Quote
              attribution={
                <>
                  {editeur ?? 'Fiche du diplôme'}. <SourceLink origine={only.origine} />
                </>
              }
            >
              <TextBlocks blocs={only.description} />
            </Quote>
          )}
          <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
            <div className="grid content-start gap-3">
              <h3 className="text-lg">Après : quels métiers ?</h3>
              {only.metiers.length === 0 ? (
                <p className="text-ink-soft">La fiche n’en nomme pas.</p>
              ) : (
                <MetierList metiers={only.metiers} hrefOf={(nom) => hrefOf(view, criteres, nom)} />
              )}
            </div>
            <div className="grid max-w-prose content-start gap-3">
              <h3 className="text-lg">Après : quelles études ?</h3>
              {only.poursuites.length === 0 ? (
                <p className="text-ink-soft">La fiche ne le dit pas.</p>
              ) : (
                <TextBlocks blocs={only.poursuites} />
              )}
            </div>
          </div>
        </>
      )}
      <div className="grid max-w-prose gap-2">
        <h3 className="text-lg">Et après&nbsp;?</h3>
        <EtApres view={view} href={`${candidatUrl(diplome.fiche, criteres)}#et-apres`} />
      </div>
      <p className="no-print">
        <PageLink href={candidatUrl(diplome.fiche, criteres)} className="action action-quiet">
          Toute la fiche du diplôme
        </PageLink>
      </p>
    </div>
  );
}

/** Page of a job by its name, where its sheet is loaded. */
function hrefOf({ metiers }: FormationView, criteres: Criteres, nom: string): string | null {
  const metier = metiers.find((one) => one.nom === nom);
  return metier === undefined ? null : candidatUrl(metierPath(metier.id), criteres);
}

/** One line: what those who finish do next, at this school where it is published, else in its région. */
function EtApres({ view: { insertion }, href }: { readonly view: FormationView; readonly href: string }) {
  const link = (words: string) => (
    <PageLink href={href} className="inline-block min-h-6">
      {words}
    </PageLink>
  );
  if (insertion.kind !== 'connue') {
    return (
      <p>
        {insertion.kind === 'absente'
          ? 'InserJeunes n’a pas de chiffre de ce diplôme, ni pour cette école ni pour sa région.'
          : 'Les chiffres d’InserJeunes ne sont pas chargés ici.'}{' '}
        {link(insertion.kind === 'absente' ? 'Ce qu’on sait de l’après de ce diplôme' : 'Ce qu’il faudrait charger')}
      </p>
    );
  }
  const { insertion: row } = insertion;
  const note = phrasePetitNombre(row);
  return (
    <>
      <p>
        {capital(lieuPeriode(row))}. {capital(phraseInsertion(row))} <SourceLink origine={row.origine} />
      </p>
      <p className="text-sm text-ink-soft">
        {note === null ? '' : `${note} `}Ce n’est pas une note de l’école. {link('Avec les autres régions')}
      </p>
    </>
  );
}
