import { DataTable } from '@/components/ui/DataTable';
import { formatEntier } from '@/lib/domain/nombres';
import type { BilanFiabilite } from '@/lib/forecast/bilanFiabilite';
import type { Rejeu } from '@/lib/views/rejeux';
import { POPULATION, percentTenth } from './words';

type Tenue = BilanFiabilite['emprunts'][number]['nu'];

const tenue = ({ coverageShown, expectedShown }: Tenue) =>
  `${percentTenth(coverageShown)} pour ${percentTenth(expectedShown)}`;

/** The loan of the spread, replayed where the truth is known. */
function Emprunts({ emprunts }: Pick<BilanFiabilite, 'emprunts'>) {
  return (
    <DataTable
      id="emprunts"
      caption="L’emprunt, rejoué sur le classement"
      pinned
      note="Intervalles qui ont tenu, pour attendus. L’élargissement de chaque part d’établissements est réglé sur les autres parts."
    >
      <thead>
        <tr>
          <th scope="col">Qui</th>
          <th scope="col" className="number">
            Élargi
          </th>
          <th scope="col" className="number">
            Tel quel
          </th>
          <th scope="col" className="number">
            Nombre
          </th>
        </tr>
      </thead>
      <tbody>
        {emprunts.map(({ from, to, population, formations, nu, elargi }) => (
          <tr key={`${from}-${to} ${population}`}>
            <th scope="row">
              {POPULATION[population]}{' '}
              <span className="block text-xs font-normal text-ink-soft">
                {from}&nbsp;→&nbsp;{to}
              </span>
            </th>
            <td className="number">
              <strong>{tenue(elargi)}</strong>
            </td>
            <td className="number">{tenue(nu)}</td>
            <td className="number">{formatEntier(formations)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

interface NonEprouveProps {
  readonly bilan: Pick<BilanFiabilite, 'emprunts' | 'misesANiveau'>;
  readonly rejeux: readonly Rejeu[];
}

/** What no second session could test, and what stands in its place. */
export function NonEprouve({ bilan: { emprunts, misesANiveau }, rejeux }: NonEprouveProps) {
  const byBac = rejeux.some(({ measure, populations }) => measure === 'proposition-recue' && populations.length > 0);
  return (
    <>
      <ul className="grid max-w-prose list-disc gap-2 ps-5">
        {byBac ? null : (
          <li>
            <strong>Les propositions par bac.</strong> Une session au plus les publie&nbsp;: rien ne dit encore si ces
            chiffres, que le site affiche, se vérifient. Leur classement par bac, et leur total tous candidats, sont
            rejoués plus haut.
          </li>
        )}
        {byBac ? null : (
          <li>
            <strong>La largeur de leurs intervalles est empruntée</strong> au total des propositions, puis élargie.{' '}
            {emprunts.length === 0
              ? 'L’emprunt n’a pas pu être rejoué sur ces sessions : l’élargissement est celui par défaut.'
              : 'Le même emprunt est rejoué là où la réponse est connue, sur le classement : c’est de là que vient l’élargissement.'}
          </li>
        )}
        <li>
          <strong>Les chiffres des rapports publics.</strong> Une seule session de rapport est connue par
          formation&nbsp;: ils ne sont éprouvés que par une <a href="#rapports">simulation</a>.
        </li>
        {misesANiveau === null ? null : (
          <li>
            <strong>Les mises à niveau</strong> sont trop peu nombreuses pour régler un calcul&nbsp;: elles suivent
            celui des BTS. Rejouées, {percentTenth(misesANiveau.coverageShown)} de leurs intervalles ont tenu, pour{' '}
            {percentTenth(misesANiveau.expectedShown)} attendus, sur {formatEntier(misesANiveau.previsions)} prévisions.
          </li>
        )}
      </ul>
      {byBac || emprunts.length === 0 ? null : <Emprunts emprunts={emprunts} />}
    </>
  );
}
