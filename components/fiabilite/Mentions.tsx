import { DataTable } from '@/components/ui/DataTable';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { rate } from '@/lib/domain/rate';
import {
  type ClasseRatio,
  ECART_TOLERE,
  gainMoyen,
  isTold,
  type MentionComptee,
  mentionsEprouvees,
  type ScoreMentions,
} from '@/lib/forecast/mentionsAdmis';
import { MENTIONS_COMPTEES } from '@/lib/forecast/panel';
import { DataDetails } from './DataDetails';

const PERTE = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const PETIT = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 1 });
const BORNE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const RATIO = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const MENTION: Readonly<Record<MentionComptee, string>> = {
  sans: 'Sans mention',
  ab: 'Assez bien',
  b: 'Bien',
  tb: 'Très bien',
};

/** « de 1,25 à 1,6 », « 2,2 ou plus » */
function classe({ de, a }: ClasseRatio): string {
  return a === null ? `${BORNE.format(de)} ou plus` : `de ${BORNE.format(de)} à ${BORNE.format(a)}`;
}

function phraseGain(gain: number): string {
  const what = 'Connaître les mentions des admis d’une formation, en plus de celles de son diplôme,';
  return gain > 0
    ? `${what} améliore la prévision des mentions des admis suivants de ${PETIT.format(gain)} nat par admis.`
    : `${what} n’améliore pas la prévision des mentions des admis suivants.`;
}

/** « Bien : non employée. 2018 → 2019, rapport de 1,6 à 2,2 : prévu 1,48, venu 1,90. » */
export function phraseEmploi(mention: MentionComptee, mentions: readonly ScoreMentions[]): string {
  const name = MENTION[mention];
  if (mentionsEprouvees(mentions).includes(mention)) return `${name}\u00a0: employée.`;
  const wrong = mentions.flatMap(({ from, to, classes }) =>
    classes
      .filter((one) => one.mention === mention && !isTold(one))
      .map(
        (one) =>
          `${from} → ${to}, rapport ${classe(one)}\u00a0: prévu ${RATIO.format(one.predit)}, venu ${RATIO.format(one.venu)}`,
      ),
  );
  const why =
    mentions.length < 2
      ? 'une seule paire de sessions ne peut à la fois régler et juger'
      : wrong.length === 0
        ? 'le gain en tout n’est pas prouvé'
        : wrong.join('\u00a0; ');
  return `${name}\u00a0: non employée. ${why[0]?.toUpperCase()}${why.slice(1)}.`;
}

function Classes({ score: { from, to, classes } }: { readonly score: ScoreMentions }) {
  return (
    <DataTable
      id={`mentions-${from}-${to}`}
      caption={`Admis de chaque mention, ${from} → ${to}`}
      pinned
      note="Rapport : admis de cette mention, pour un que le diplôme laisse attendre. Prévu : après réduction par une puissance que les autres paires ont choisie ; sans réduction entre parenthèses. Venu : le rapport de la session suivante."
    >
      <thead>
        <tr>
          <th scope="col">Mention, rapport connu</th>
          <th scope="col" className="number">
            Prévu
          </th>
          <th scope="col" className="number">
            Venu
          </th>
          <th scope="col" className="number">
            Admis attendus
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map((one) => (
          <tr key={`${one.mention} ${one.de}`}>
            <th scope="row">
              {MENTION[one.mention]}, {classe(one)}
            </th>
            <td className="number">
              {RATIO.format(one.predit)} ({RATIO.format(one.brut)})
            </td>
            <td className="number">{RATIO.format(one.venu)}</td>
            <td className="number">{formatEntier(Math.round(one.attendus))}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Gains({ mentions }: { readonly mentions: readonly ScoreMentions[] }) {
  return (
    <DataTable
      id="mentions-admis"
      caption="Perte logarithmique des mentions des admis, par admis"
      note="Un nat est l’unité naturelle de la perte logarithmique."
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
  );
}

/** Which mentions move a figure, by what was predicted of the admis and what came; and what nobody can see of it. */
export function Mentions({ mentions }: { readonly mentions: readonly ScoreMentions[] }) {
  const gain = gainMoyen(mentions);
  return (
    <>
      <div className="grid max-w-prose gap-3">
        <p>
          Ce que la mention change aux propositions, ces données ne le montrent pas&nbsp;: nous ne pouvons pas voir son
          effet. Ce n’est pas «&nbsp;elle ne change rien&nbsp;».
        </p>
        {gain === null ? (
          <p>
            Aucune paire de sessions ne publie les mentions des admis&nbsp;: sans rapport public, aucune mention ne
            déplace un chiffre.
          </p>
        ) : (
          <>
            <p>
              Seul ce qui se vérifie sur les admis est donc employé&nbsp;: une formation dont les admis ont plus souvent
              une mention que son diplôme ne le laisse attendre garde-t-elle cet écart&nbsp;? {phraseGain(gain)} Une
              mention déplace un chiffre quand chaque paire de sessions est venue à moins de{' '}
              {formatPourcentage(rate(ECART_TOLERE))} du rapport prévu, hors classes trop petites.
            </p>
            <ul className="grid list-disc gap-1 ps-5">
              {MENTIONS_COMPTEES.map((mention) => (
                <li key={mention}>{phraseEmploi(mention, mentions)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {mentions.length === 0 ? null : (
        <>
          <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
            {mentions.map((score) => (
              <Classes key={`${score.from}-${score.to}`} score={score} />
            ))}
          </div>
          <DataDetails label="Perte logarithmique">
            <Gains mentions={mentions} />
          </DataDetails>
        </>
      )}
    </>
  );
}
