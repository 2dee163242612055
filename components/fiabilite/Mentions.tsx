import { DataTable } from '@/components/ui/DataTable';
import { formatEntier } from '@/lib/domain/nombres';
import type { ScoreMentions } from '@/lib/forecast/mentionsAdmis';

const PERTE = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const PETIT = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 1 });

/** Mean gain over the pairs, weighted by their admis: what decides whether the mention is used. `null` without a pair. */
export function gainMoyen(mentions: readonly ScoreMentions[]): number | null {
  const admis = mentions.reduce((sum, one) => sum + one.admis, 0);
  if (admis === 0) return null;
  return mentions.reduce((sum, one) => sum + one.admis * (one.diplome - one.formation), 0) / admis;
}

/** Below this gain, in nats per admis, the mention is used and moves next to nothing. */
const PRESQUE_RIEN = 0.001;

function phraseGain(gain: number): string {
  const what = 'Connaître les mentions des admis d’une formation, en plus de celles de son diplôme,';
  if (gain <= 0) {
    return `${what} n’améliore pas la prévision des mentions des admis suivants\u00a0: sans rapport public, la mention ne change donc aucun chiffre.`;
  }
  if (gain < PRESQUE_RIEN) {
    return `${what} n’améliore presque pas la prévision des mentions des admis suivants (moins de ${PETIT.format(PRESQUE_RIEN)} nat par admis)\u00a0: la mention ne déplace presque aucun chiffre.`;
  }
  return `${what} améliore la prévision des mentions des admis suivants de ${PETIT.format(gain)} nat par admis. C’est réel et petit\u00a0: la mention ne déplace donc un chiffre que de peu, et le chiffre le dit.`;
}

/** By how much the mentions of a formation's admis improve the forecast of the next ones: the whole case for using them. */
export function Mentions({ mentions }: { readonly mentions: readonly ScoreMentions[] }) {
  const gain = gainMoyen(mentions);
  if (gain === null) {
    return (
      <p className="max-w-prose">
        Aucune paire de sessions ne publie les mentions des admis&nbsp;: sans rapport public, la mention ne change alors
        aucun chiffre.
      </p>
    );
  }
  return (
    <>
      <p className="max-w-prose">{phraseGain(gain)}</p>
      <DataTable
        id="mentions-admis"
        caption="Perte logarithmique des mentions des admis, par admis"
        note="Chaque ligne prévoit les mentions de la seconde session d’après la première seule. Un nat est l’unité naturelle de la perte logarithmique."
      >
        <thead>
          <tr>
            <th scope="col">Sessions</th>
            <th scope="col" className="number">
              D’après le diplôme
            </th>
            <th scope="col" className="number">
              D’après la formation
            </th>
            <th scope="col" className="number">
              Gain
            </th>
            <th scope="col" className="number">
              Admis
            </th>
          </tr>
        </thead>
        <tbody>
          {mentions.map(({ from, to, admis, diplome, formation }) => (
            <tr key={`${from}-${to}`}>
              <th scope="row">
                {from} → {to}
              </th>
              <td className="number">{PERTE.format(diplome)}</td>
              <td className="number">{PERTE.format(formation)}</td>
              <td className="number">{PERTE.format(diplome - formation)}</td>
              <td className="number">{formatEntier(admis)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
