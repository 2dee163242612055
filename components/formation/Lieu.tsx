import { ficheParcoursup } from '@/components/sources/ficheParcoursup';
import { RowLink } from '@/components/sources/RowLink';
import { counted, NOT_PUBLISHED } from '@/components/ui/wording';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT } from '@/lib/domain/libelles';
import type { ChiffresView } from '@/lib/views/formationChiffres';
import { lieuOf } from './lieuOf';

/** Column of the rows that say how many places there are. */
const PLACES = ['places'];

/** Since when the loaded documents know the formation: never its age, which no document gives. */
function depuis({ formation, rapport }: ChiffresView): string {
  const known = [...formation.sessions.map(({ session }) => session), ...(rapport === null ? [] : [rapport.session])];
  const sorted = [...new Set(known)].toSorted((a, b) => a - b);
  return sorted.length === 1 ? `session ${sorted[0]} seulement` : `sessions ${sorted.join(', ')}`;
}

/** « Où, combien de places, depuis quand ? »; what no source publishes says so. */
export function Lieu({ view }: { readonly view: ChiffresView }) {
  const { formation, session, places, duree, rapport, lignes } = view;
  const fichePublique = ficheParcoursup(formation);
  const { etablissement, apprentissage, code, sessions } = formation;
  const counts = rapport?.groupes[0] ?? sessions[0]?.origine;
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    ['Lieu', lieuOf(etablissement)],
    ['Statut', etablissement.statut === null ? NOT_PUBLISHED : LIBELLES_STATUT[etablissement.statut]],
    [
      'Places',
      <>
        {places === null ? NOT_PUBLISHED : `${counted(places, 'place', 'places')}, session ${session}`}{' '}
        {counts === undefined ? null : <RowLink lignes={lignes} repere={counts.repere} about="places" cases={PLACES} />}
      </>,
    ],
    ...(apprentissage === null ? [] : [['Apprentissage', LIBELLES_APPRENTISSAGE[apprentissage]] as const]),
    ...(duree === null ? [] : [['Durée', duree] as const]),
    ['Connue par nos documents', depuis(view)],
    [
      view.sansInsertion ? 'Internat, frais, insertion' : 'Internat, frais',
      'non disponible ici, voir la fiche Parcoursup',
    ],
    ['Code Parcoursup', code],
  ];
  return (
    <div className="grid gap-3">
      <dl className="grid gap-x-8 gap-y-2 grid-cols-2 lg:grid-cols-4 print:grid-cols-4">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt className="text-xs text-ink-soft">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm">
        {fichePublique === null ? (
          <span className="text-ink-soft">Établissement fictif : il n’a pas de fiche sur Parcoursup.</span>
        ) : (
          <a href={fichePublique} rel="noreferrer external" className="inline-flex min-h-11 items-center">
            Voir la fiche sur Parcoursup
          </a>
        )}
      </p>
    </div>
  );
}
