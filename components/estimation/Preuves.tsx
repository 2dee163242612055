import { RowLink } from '@/components/sources/RowLink';
import { formatPourcentage } from '@/lib/domain/nombres';
import { shareOf } from '@/lib/domain/rate';
import type { LectureDite } from '@/lib/phrases/candidat';
import { phraseCompte, phrasePlage } from '@/lib/phrases/chiffre';
import type { Estimation } from '@/lib/phrases/estimation';
import type { EntrerView } from '@/lib/views/formationEntrer';
import { casesOf } from '@/lib/views/lignesDocument';
import { OUTCOME } from './words';

interface PreuvesProps {
  readonly estimation: Exclude<Estimation, { kind: 'indisponible' }>;
  /** Profile and mention, combined or not; `null` where the document does not count both. */
  readonly combinaison: LectureDite['combinaison'];
  /** Rows behind the evidence, and the way to them. */
  readonly view: Pick<EntrerView, 'comptees' | 'lignes'>;
}

/** The counted rows that speak of the candidate, what the method makes of each, and whether it could combine them. */
export function Preuves({ estimation: { preuves, mesure }, combinaison, view }: PreuvesProps) {
  return (
    <div className="grid gap-3">
      <h3 className="text-lg">Les lignes qui parlent de toi</h3>
      {combinaison === null ? null : <p className="max-w-prose text-sm">{combinaison.phrase}</p>}
      <ul className="grid gap-4">
        {preuves.map((preuve, index) => {
          const row = view.comptees[index];
          const marge = combinaison?.marges.find(
            ({ libelle, session }) => libelle === preuve.libelle && session === preuve.session,
          );
          return (
            <li
              key={`${preuve.libelle}-${preuve.session}`}
              className="grid content-start gap-1 border-s border-edge ps-4"
            >
              <span className="text-sm">{preuve.libelle}</span>
              <span>
                <strong className="text-lg">{phraseCompte(preuve)}</strong>{' '}
                {preuve.sur === 0 ? null : (
                  <span className="text-ink-soft">
                    ({formatPourcentage(shareOf(preuve.obtenus, preuve.sur))}) {OUTCOME[mesure]}
                  </span>
                )}
              </span>
              {marge === undefined ? null : (
                <span className="text-sm">
                  Estimation pour la prochaine session : {formatPourcentage(marge.taux)} (
                  {phrasePlage(marge.intervalle)})
                </span>
              )}
              {row === undefined ? null : (
                <RowLink lignes={view.lignes} repere={row.origine.repere} about={preuve.libelle} cases={casesOf(row)}>
                  {`Session ${preuve.session}, ${preuve.source.repere === '' ? preuve.table : preuve.source.repere}`}
                </RowLink>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
