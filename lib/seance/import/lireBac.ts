import {
  type Bac,
  SERIES_GENERALES_ANCIENNES,
  SERIES_TECHNOLOGIQUES,
  SPECIFIQUES,
  type Specifique,
} from '@/lib/domain/bac';
import { findSpecialiteBacPro } from '@/lib/domain/bacPro';
import { citer } from '@/lib/domain/citer';
import type { Eds } from '@/lib/domain/eds';
import { fold } from '@/lib/domain/fold';
import { type Lecture, refused, understood } from './lecture';
import { findEds } from './lireEds';
import { SIGLES_BAC_PRO } from './siglesBacPro';

export interface BacLu {
  readonly bac: Bac;
  readonly serie: string | null;
  readonly specifique: Specifique | null;
  /** Specialities that stand in the same cell: « Générale (maths, SES) ». */
  readonly eds: readonly Eds[];
}

const bacLu = (bac: Bac, rest: Partial<BacLu> = {}): BacLu => ({
  bac,
  serie: null,
  specifique: null,
  eds: [],
  ...rest,
});

/** Ways to write the enseignements spécifiques beside their codes. */
const MOTS_SPECIFIQUES: readonly (readonly [RegExp, Specifique])[] = [
  [/\b(gestion (et )?finance|gf|gesfi)\b/, 'GF'],
  [/\b(mercatique|merca|marketing)\b/, 'MERCATIQUE'],
  [/\b(rhc|rhcom|ressources humaines)\b/, 'RHC'],
  [/\b(sig|systemes? d information de gestion)\b/, 'SIG'],
  [/\b(biotechnologies?|biotech)\b/, 'BIOTECHNOLOGIES'],
  [/\b(spcl|sciences physiques)\b/, 'SPCL'],
  [/\b(ac|architecture)\b/, 'AC'],
  [/\b(ee|energies?)\b/, 'EE'],
  [/\b(itec|innovation)\b/, 'ITEC'],
  [/\b(sin|systemes? d information et numerique)\b/, 'SIN'],
];

function specifiqueOf(serie: string, mots: string): Specifique | null {
  const offered: readonly string[] = Object.hasOwn(SPECIFIQUES, serie)
    ? SPECIFIQUES[serie as keyof typeof SPECIFIQUES]
    : [];
  return MOTS_SPECIFIQUES.find(([motif, code]) => offered.includes(code) && motif.test(mots))?.[1] ?? null;
}

/** « T STMG 2 », « TSTMG1 », « Tle STI2D-SIN »: the name of a class holds its series. */
const SERIE = new RegExp(`(?:^|[^a-z])(?:t|tle|term)?(${SERIES_TECHNOLOGIQUES.join('|').toLowerCase()})(?![a-z])`);

/** « TG2 », « Tle G », « T°G 3 », « Générale ». */
const GENERALE = /\b(generale?s?|t?gen\d*|gt)\b|^(t|tle|term|terminale) ?g ?\d*$|^tg\d*$|^g\d?$/;
const PRO = /\b(pro|professionnel(le)?s?|bcp|bp)\b/;
const TECHNO = /\b(techno|technologique)s?\b/;
const AILLEURS = /\b(etranger|etrangere|equivalent|equivalence|international|daeu|esaa)\b/;

/** What comes before the name of a speciality: the level, the number of a class. */
const AVANT =
  /^(?:(?:\d ans|\d+|bac|baccalaureat|t|tle|term|terminales?|classe|de|du|en|serie|filiere|voie|tpro|pro|professionnel(?:le)?s?|bcp|bp)(?: |$))+/;
/** What comes after it: an option, the letter or number of a class. */
const APRES = /( option .*| opt .*| [a-d])?( \d+)?$/;
/** « TMCV1 », « 2TMCV »: a class named by its sigle. */
const SIGLE = /^\d?t?(?:le|erm|pro)?([a-z]{2,6}?)\d*$/;

const ofSigle = (sigle: string) => (Object.hasOwn(SIGLES_BAC_PRO, sigle) ? (SIGLES_BAC_PRO[sigle] ?? null) : null);

/** The speciality of a bac pro, by its title, or by its sigle among other words: « T ASSP domicile ». */
function specialiteOf(mots: string): string | null {
  const nom = mots.replace(AVANT, '').replace(APRES, '').trim();
  const whole = findSpecialiteBacPro(nom) ?? findSpecialiteBacPro(mots) ?? ofSigle(nom);
  if (whole !== null) return whole;
  for (const word of nom.split(' ')) {
    // A word of the language is a speciality only where it stands alone.
    const sigle = SIGLE.exec(word)?.[1] ?? '';
    const specialite = findSpecialiteBacPro(sigle) ?? (sigle.length > 6 ? null : ofSigle(sigle));
    if (specialite !== null && !MOTS_COURANTS.has(sigle)) return specialite;
  }
  return null;
}

const MOTS_COURANTS: ReadonlySet<string> = new Set([
  'vente',
  'cuisine',
  'foret',
  'accueil',
  'transport',
  'fonderie',
  'commerce',
  'animation',
  'securite',
]);

/**
 * A bac as teachers and school software write it: a series, the name of a class, a speciality or its sigle. A cell that names the bac and not its
 * series is understood as far as it goes.
 */
export function lireBac(texte: string): Lecture<BacLu> {
  const mots = fold(texte);
  const serie = SERIE.exec(mots)?.[1]?.toUpperCase();
  if (serie !== undefined) return understood(bacLu('technologique', { serie, specifique: specifiqueOf(serie, mots) }));

  const specialite = specialiteOf(mots);
  if (specialite !== null) return understood(bacLu('professionnel', { serie: specialite }));
  if (PRO.test(mots)) {
    const rest = mots
      .replace(AVANT, '')
      .replace(/[\d\s]+/g, ' ')
      .trim();
    return understood(
      bacLu('professionnel'),
      rest === '' ? undefined : `Spécialité ${citer(rest)} inconnue ici : lu comme bac professionnel, sans spécialité.`,
    );
  }

  const ancienne = /^(?:bac )?(?:(?:general|generale) )?(s|es|l)(?: 20[01]\d| 2020)?$/.exec(mots)?.[1]?.toUpperCase();
  if (ancienne !== undefined && (SERIES_GENERALES_ANCIENNES as readonly string[]).includes(ancienne)) {
    return understood(
      bacLu('general', { serie: ancienne }),
      'Ancienne série générale (jusqu’en 2020) : lue comme bac général.',
    );
  }
  const { eds, reste } = findEds(mots.replace(GENERALE, ' '));
  if (GENERALE.test(mots)) return understood(bacLu('general', { eds: eds.slice(0, 2) }));
  if (TECHNO.test(mots)) return understood(bacLu('technologique'), 'Série à préciser : STMG, STI2D, ST2S…');
  if (AILLEURS.test(mots)) return understood(bacLu('autre'));
  if (eds.length > 0 && reste.replace(/\bbac\b/, '').trim() === '')
    return understood(bacLu('general', { eds: eds.slice(0, 2) }));
  return refused(
    `${citer(texte)} n’est pas un bac connu ici. Écrivez par exemple général, STMG, STI2D SIN, ou bac pro MCV.`,
  );
}
