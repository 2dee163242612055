import { counted } from '@/components/ui/wording';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT } from '@/lib/domain/libelles';
import type { FormationDetail } from '@/lib/http/schemas/formation';

/** Town, département and académie, as far as they are known. */
function place({ commune, departement, academie }: FormationDetail['etablissement']): string {
  const town = [commune, departement === commune ? null : departement].filter((part) => part !== null);
  const where = town.length === 2 ? `${town[0]} (${town[1]})` : (town[0] ?? 'lieu non publié');
  return academie === null ? where : `${where}, académie de ${academie}`;
}

/** Address of a formation's official page: the open data print it, a report gives the code alone. */
const FICHE_PARCOURSUP = 'https://dossier.parcoursup.fr/Candidats/public/fiches/afficherFicheFormation?g_ta_cod=';

/** Where the formation is and what kind of school it is; what no source publishes says so. */
export function Identity({ detail }: { readonly detail: FormationDetail }) {
  const { etablissement, places, apprentissage, code, lien, fiches } = detail;
  const facts: readonly (readonly [string, string])[] = [
    ['Établissement', etablissement.nom],
    ['Lieu', place(etablissement)],
    ['Statut', etablissement.statut === null ? 'non publié' : LIBELLES_STATUT[etablissement.statut]],
    ['Places', places === null ? 'non publié' : counted(places, 'place', 'places')],
    ...(apprentissage === null ? [] : [['Apprentissage', LIBELLES_APPRENTISSAGE[apprentissage]] as const]),
    ...(fiches[0]?.duree == null ? [] : [['Durée', fiches[0].duree] as const]),
    ['Internat, frais, insertion', 'non disponible ici, voir la fiche Parcoursup'],
    ['Code Parcoursup', code],
  ];
  return (
    <div className="grid gap-4">
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt className="text-xs text-ink-soft">{term}</dt>
            <dd className="text-sm">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm">
        {detail.fictive ? (
          <span className="text-ink-soft">Établissement fictif : il n’a pas de fiche sur Parcoursup.</span>
        ) : (
          <a href={lien ?? `${FICHE_PARCOURSUP}${code}`} rel="noreferrer external" className="inline-block min-h-6">
            Voir la fiche sur Parcoursup
          </a>
        )}
      </p>
    </div>
  );
}
