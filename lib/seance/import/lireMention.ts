import { citer } from '@/lib/domain/citer';
import { fold } from '@/lib/domain/fold';
import { LIBELLES_MENTION_CANDIDAT } from '@/lib/domain/libelles';
import type { MentionCandidat } from '@/lib/domain/mention';
import { formatDecimal } from '@/lib/domain/nombres';
import { type Lecture, refused, understood } from './lecture';

const MOTS: Readonly<Record<Exclude<MentionCandidat, never>, readonly string[]>> = {
  inconnue: [
    'inconnue',
    'inconnu',
    'ne sait pas',
    'nsp',
    'je ne sais pas',
    'pas encore connue',
    'x',
    'na',
    'n a',
    'nc',
    'nr',
    '',
  ],
  sans: ['sans', 'aucune', 'passable', 'p', 'non', 'admis', 'rien', '0'],
  ab: ['ab', 'assez bien', 'a b'],
  b: ['b', 'bien'],
  tb: ['tb', 'tres bien', 't b'],
  tbf: [
    'tbf',
    'tb f',
    'tb felicitations',
    'tres bien felicitations',
    'tres bien avec felicitations',
    'tres bien avec felicitations du jury',
    'felicitations',
    'feli',
  ],
};

const PAR_MOT: ReadonlyMap<string, MentionCandidat> = new Map(
  (Object.keys(MOTS) as MentionCandidat[]).flatMap((mention) => MOTS[mention].map((mot) => [mot, mention] as const)),
);

/** Averages from which the bac gives each mention (Code de l’éducation, art. D334-11 and D336-11); félicitations are the jury's own. */
const SEUILS: readonly (readonly [number, MentionCandidat])[] = [
  [16, 'tb'],
  [14, 'b'],
  [12, 'ab'],
  [0, 'sans'],
];

/** « AB », « mention bien », « passable »; an average over 20 is the mention that the bac gives for it. */
export function lireMention(texte: string): Lecture<MentionCandidat> {
  const number = /^(\d{1,2})(?:[.,](\d{1,3}))?(?:\s*\/\s*20)?$/.exec(texte.trim());
  if (number !== null && texte.trim() !== '0') {
    const average = Number(`${number[1]}.${number[2] ?? 0}`);
    const mention = average > 20 ? undefined : SEUILS.find(([seuil]) => average >= seuil)?.[1];
    if (mention === undefined) return refused(`${citer(texte)} n’est ni une mention, ni une moyenne sur 20.`);
    return understood(
      mention,
      `Moyenne de ${formatDecimal(average)} : lue comme « ${LIBELLES_MENTION_CANDIDAT[mention]} ».`,
    );
  }
  const mots = fold(texte)
    .replace(/\b(mention|mentions|visee|attendue|esperee|envisagee|prevue|objectif)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const mention = PAR_MOT.get(mots);
  return mention === undefined
    ? refused(`${citer(texte)} n’est pas une mention. Écrivez sans, AB, B, TB, TBF, ou laissez vide.`)
    : understood(mention);
}
