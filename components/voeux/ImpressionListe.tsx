import { PHRASE_ORDRE } from '@/components/keep/phrases';
import { unbroken } from '@/components/ui/wording';
import { PHRASE_REFUS_POSSIBLE } from '@/components/voeux/suite';
import type { FormationListe } from '@/lib/api/schemas/liste';
import { direChiffre } from '@/lib/phrases/chiffre';
import type { Ligne, VoeuLignes } from './lignes';

function Chiffre({ estimation }: { readonly estimation: FormationListe['estimation'] }) {
  if (estimation === null) return 'sans profil';
  if (estimation.kind === 'indisponible') return estimation.phrase;
  const { compte, quoi, palier, quand } = direChiffre(estimation);
  return (
    <>
      <strong>{compte}</strong>, {quoi}
      <br />
      {palier} {quand}
    </>
  );
}

function Row({ ligne, rank }: { readonly ligne: Ligne; readonly rank: number }) {
  const { formation, titre, note } = ligne;
  return (
    <tr>
      <td className="number">{rank}</td>
      <th scope="row">
        {titre}
        {formation?.etablissement.commune ? `, ${formation.etablissement.commune}` : ''}
      </th>
      <td>{formation === null ? 'non connu' : <Chiffre estimation={formation.estimation} />}</td>
      <td className="whitespace-pre-line">{note}</td>
      <td className="number">☐ oui ☐ non</td>
    </tr>
  );
}

interface ImpressionListeProps {
  readonly voeux: readonly VoeuLignes[];
  readonly profil: string | null;
  readonly phrases: readonly string[];
}

/** The list on one sheet: who it is for, every sous-vœu with its figure and note, and boxes to decide. On paper alone. */
export function ImpressionListe({ voeux, profil, phrases }: ImpressionListeProps) {
  let rank = 0;
  return (
    <div className="hidden space-y-2 print:block">
      <h1 className="text-xl">Ma liste de vœux</h1>
      {profil === null ? null : <p>Profil&nbsp;: {profil}.</p>}
      {/* On paper nothing scrolls: no frame. */}
      <table className="data-table text-[8pt]! leading-tight [&_:is(th,td)]:py-px!">
        <caption className="sr-only">Ma liste de vœux</caption>
        <thead>
          <tr>
            <th scope="col">N°</th>
            <th scope="col">Établissement</th>
            <th scope="col" className="w-[31%]">
              Estimation pour ce profil
            </th>
            <th scope="col" className="w-[22%]">
              Note
            </th>
            <th scope="col">Je garde</th>
          </tr>
        </thead>
        {voeux.map(({ cle, libelle, lignes }) => (
          <tbody key={cle}>
            <tr>
              <th scope="rowgroup" colSpan={5} className="pt-2 font-bold">
                {unbroken(libelle)}
              </th>
            </tr>
            {lignes.map((ligne) => {
              rank += 1;
              return <Row key={ligne.code} ligne={ligne} rank={rank} />;
            })}
          </tbody>
        ))}
      </table>
      <div className="space-y-1 text-[8.5pt] leading-tight">
        {phrases.map((phrase) => (
          <p key={phrase}>{unbroken(phrase)}</p>
        ))}
        <p>
          {PHRASE_REFUS_POSSIBLE} {PHRASE_ORDRE}
        </p>
      </div>
    </div>
  );
}
