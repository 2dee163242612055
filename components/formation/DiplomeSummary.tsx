import { AttenduList } from '@/components/diplome/DiplomeSheet';
import { SourceLink } from '@/components/sources/SourceLink';
import { PageLink } from '@/components/ui/PageLink';
import type { FormationDetail } from '@/lib/http/schemas/formation';

/** The diploma behind the formation: its access text, what is expected, and the way to its whole sheet. */
export function DiplomeSummary({ detail }: { readonly detail: FormationDetail }) {
  const { diplome, fiches, raisonSansDiplome, noteDiplome } = detail;
  if (diplome === null) {
    return (
      <p className="max-w-prose">
        Aucune fiche de diplôme n’est rattachée à cette formation.{' '}
        {raisonSansDiplome === null ? null : <span className="text-ink-soft">{raisonSansDiplome}</span>}
      </p>
    );
  }
  const [only] = fiches.length === 1 ? fiches : [];
  return (
    <div className="grid gap-6">
      <p className="max-w-prose">
        <strong>{diplome.intitule}</strong>
        {noteDiplome === null ? '' : ` – ${noteDiplome}`}
      </p>
      {only === undefined ? (
        <div className="grid max-w-prose gap-2">
          <p>L’intitulé du vœu ne nomme pas d’option. Ce diplôme en a {fiches.length} :</p>
          <ul className="grid list-disc gap-1 ps-5">
            {fiches.map(({ code, intitule }) => (
              <li key={code}>
                <PageLink href={`/diplome/${code}`} className="inline-block min-h-6">
                  {intitule}
                </PageLink>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <div className="grid gap-3">
            <h3 className="text-lg">
              Ce qui est attendu <SourceLink origine={only.origine} />
            </h3>
            {only.attendus.length === 0 ? (
              <p className="text-ink-soft">La fiche ne le dit pas.</p>
            ) : (
              <AttenduList attendus={only.attendus} />
            )}
          </div>
          <div className="grid max-w-prose gap-2">
            <h3 className="text-lg">Métiers</h3>
            <p>
              {only.metiers.length === 0 ? 'La fiche n’en nomme pas.' : only.metiers.map(({ nom }) => nom).join(', ')}
            </p>
          </div>
        </>
      )}
      <p>
        <PageLink href={diplome.fiche} className="action action-quiet">
          Lire la fiche du diplôme
        </PageLink>
      </p>
    </div>
  );
}
