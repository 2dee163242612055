import { SourceLink } from '@/components/sources/SourceLink';
import { PageLink } from '@/components/ui/PageLink';
import { Part } from '@/components/ui/Part';
import { Quote } from '@/components/ui/Quote';
import { TextBlocks } from '@/components/ui/TextBlocks';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import type { ComparaisonOptions } from '@/lib/views/compareOptions';
import type { DiplomeView } from '@/lib/views/diplome';
import { AttenduList } from './DiplomeSheet';

interface FamilleSheetProps {
  readonly view: Pick<DiplomeView, 'fiches' | 'editeurOf'>;
  readonly options: ComparaisonOptions;
  readonly criteres: Criteres;
}

/** Options of one diploma: first what they share, then what each has of its own. */
export function FamilleSheet({ view: { fiches, editeurOf }, options, criteres }: FamilleSheetProps) {
  const { attendus, metiers, acces } = options;
  const ownOf = ({ propres }: typeof attendus, code: string) => propres.find((one) => one.code === code)?.valeurs ?? [];
  return (
    <>
      <Part id="commun" title="Ce que les options ont en commun">
        <div className="grid gap-3">
          <h3 className="text-lg">Attendus nationaux</h3>
          {attendus.communs.length === 0 ? (
            <p className="text-ink-soft">Les fiches n’ont aucun attendu identique.</p>
          ) : (
            <AttenduList attendus={attendus.communs} />
          )}
        </div>
        <div className="grid max-w-prose gap-2">
          <h3 className="text-lg">Métiers</h3>
          <p>
            {metiers.communs.length === 0 ? (
              <span className="text-ink-soft">Les fiches ne nomment aucun métier en commun.</span>
            ) : (
              metiers.communs.join(', ')
            )}
          </p>
        </div>
        <div className="grid max-w-prose gap-2">
          <h3 className="text-lg">Bacs nommés par les textes d’accès</h3>
          <p>
            {acces.communs.length === 0 ? (
              <span className="text-ink-soft">Les textes n’en nomment aucun en commun.</span>
            ) : (
              acces.communs.join(', ')
            )}
          </p>
        </div>
      </Part>
      {fiches.map((fiche) => {
        const ownAttendus = ownOf(attendus, fiche.code);
        const ownMetiers = ownOf(metiers, fiche.code);
        return (
          <Part
            key={fiche.code}
            id={`option-${fiche.code}`}
            title={fiche.option === null ? fiche.intitule : `Option ${fiche.option}`}
            lead={
              <PageLink href={candidatUrl(`/diplome/${fiche.code}`, criteres)} className="inline-block min-h-6">
                Lire toute la fiche de cette option
              </PageLink>
            }
          >
            <Quote
              attribution={
                <>
                  {editeurOf(fiche)} <SourceLink origine={fiche.origine} />
                </>
              }
            >
              <TextBlocks blocs={fiche.description.slice(0, 1)} />
              <TextBlocks blocs={fiche.acces} />
            </Quote>
            {ownAttendus.length === 0 ? null : (
              <div className="grid gap-3">
                <h3 className="text-lg">Attendus propres à cette option</h3>
                <AttenduList attendus={ownAttendus} />
              </div>
            )}
            {ownMetiers.length === 0 ? null : (
              <div className="grid max-w-prose gap-2">
                <h3 className="text-lg">Métiers propres à cette option</h3>
                <p>{ownMetiers.join(', ')}</p>
              </div>
            )}
          </Part>
        );
      })}
    </>
  );
}
