import type { CodeConstat } from '@/lib/domain/constat';
import { comptesPopulation, type Effectif, type Effectifs, POPULATIONS, type Population } from '@/lib/domain/effectifs';
import type { Entete } from './header';

/** A finding of one row, before it is given its place. */
export interface Anomalie {
  readonly gravite: 'refus' | 'alerte';
  readonly code: CodeConstat;
  readonly message: string;
}

const POPULATION_LABELS: Readonly<Record<Population, string>> = {
  general: 'général',
  technologique: 'technologique',
  professionnel: 'professionnel',
  nonNeobacheliers: 'autres candidats',
};

interface Marge {
  readonly libelle: string;
  readonly total: Effectif;
  readonly parts: readonly Effectif[];
  readonly gravite: 'refus' | 'alerte';
}

const parPopulation = (stem: string): Effectif[] =>
  ['General', 'Technologique', 'Professionnel', 'NonNeobacheliers'].map((suffix) => `${stem}${suffix}` as Effectif);

/**
 * Totals that the file prints beside their parts. On the 15,548 BTS rows of 2018, 2019 and 2023 all agree but the admis,
 * 7 rows off by a few. A row whose confirmés, classés or propositions do not add up feeds rates with a wrong count: it
 * is refused; the others are kept and flagged.
 */
const MARGES: readonly Marge[] = [
  { libelle: 'candidats confirmés', total: 'confirmes', parts: parPopulation('confirmes'), gravite: 'refus' },
  { libelle: 'candidats classés', total: 'classes', parts: parPopulation('classes'), gravite: 'refus' },
  { libelle: 'propositions', total: 'propositions', parts: parPopulation('propositions'), gravite: 'refus' },
  {
    libelle: 'candidats de phase complémentaire',
    total: 'complementaire',
    parts: parPopulation('complementaire'),
    gravite: 'alerte',
  },
  { libelle: 'admis', total: 'admis', parts: ['admisNeobacheliers', 'admisNonNeobacheliers'], gravite: 'alerte' },
  {
    libelle: 'admis néobacheliers par bac',
    total: 'admisNeobacheliers',
    parts: ['admisGeneral', 'admisTechnologique', 'admisProfessionnel'],
    gravite: 'alerte',
  },
  {
    libelle: 'admis néobacheliers par mention',
    total: 'admisNeobacheliers',
    parts: ['admisMentionNonRenseignee', 'admisSansMention', 'admisAb', 'admisB', 'admisTb', 'admisTbf'],
    gravite: 'alerte',
  },
];

type Inclusion = readonly [part: Effectif, whole: Effectif];

/**
 * A part and the count that it can never exceed, among those that rates are made of: beyond the tolerance, a column was
 * taken for another and the row is refused. On the three files one row breaks one, by one candidate.
 */
const INCLUSIONS_DES_TAUX: readonly Inclusion[] = [
  ['classesGeneral', 'confirmesGeneral'],
  ['classesTechnologique', 'confirmesTechnologique'],
  ['classesProfessionnel', 'confirmesProfessionnel'],
  ['classesNonNeobacheliers', 'confirmesNonNeobacheliers'],
  ['confirmesGeneralBoursiers', 'confirmesGeneral'],
  ['confirmesTechnologiqueBoursiers', 'confirmesTechnologique'],
  ['confirmesProfessionnelBoursiers', 'confirmesProfessionnel'],
  ['classesGeneralBoursiers', 'classesGeneral'],
  ['classesTechnologiqueBoursiers', 'classesTechnologique'],
  ['classesProfessionnelBoursiers', 'classesProfessionnel'],
  ['propositionsGeneralBoursiers', 'propositionsGeneral'],
  ['propositionsTechnologiqueBoursiers', 'propositionsTechnologique'],
  ['propositionsProfessionnelBoursiers', 'propositionsProfessionnel'],
  ['admis', 'propositions'],
  ['admisGeneral', 'propositionsGeneral'],
  ['admisTechnologique', 'propositionsTechnologique'],
  ['admisProfessionnel', 'propositionsProfessionnel'],
  ['admisNonNeobacheliers', 'propositionsNonNeobacheliers'],
];

/** Candidates by which a part may exceed its whole and the row be kept, flagged. */
const INCLUSION_TOLERANCE = 2;

/** The same among the other counts: kept and flagged. None is broken on the three files. */
const AUTRES_INCLUSIONS: readonly Inclusion[] = [
  ['candidates', 'candidats'],
  ['confirmes', 'candidats'],
  ['confirmesInternat', 'confirmes'],
  ['classesComplementaire', 'complementaire'],
  ['admises', 'admis'],
  ['admisInternat', 'admis'],
  ['admisBoursiers', 'admisNeobacheliers'],
  ['admisOuverture', 'admisAvantBac'],
  ['admisAvantBac', 'admisAvantFin'],
  ['admisAvantFin', 'admis'],
  ['admisGeneralMention', 'admisGeneral'],
  ['admisTechnologiqueMention', 'admisTechnologique'],
  ['admisProfessionnelMention', 'admisProfessionnel'],
  ['admisesMemeEtablissement', 'admisMemeEtablissement'],
  ['admisMemeEtablissement', 'admis'],
  ['admisMemeAcademie', 'admisMemeAcademieIdf'],
  ['admisMemeAcademieIdf', 'admis'],
];

/**
 * Points between a published percentage and its counts before it is flagged: percentages are rounded to the unit in
 * 2023, and to the nearest five in later sessions.
 */
const PERCENT_TOLERANCE = 3;

/**
 * Holds the counts of one row against each other. One finding per kind at most, each listing all it found.
 * @param cells The row, for the percentages that are checked and not kept.
 */
export function checkRow(effectifs: Effectifs, entete: Entete, cells: readonly string[]): Anomalie[] {
  return [...checkMargins(effectifs), ...checkInclusions(effectifs, entete), ...checkPropositions(effectifs)].concat(
    checkPercentages(effectifs, entete, cells),
  );
}

function checkMargins(effectifs: Effectifs): Anomalie[] {
  const found: Record<'refus' | 'alerte', string[]> = { refus: [], alerte: [] };
  for (const { libelle, total, parts, gravite } of MARGES) {
    const expected = effectifs[total];
    // « Félicitations » is a part only in the sessions that publish it; any other missing part forbids the check.
    const values = parts
      .filter((part) => part !== 'admisTbf' || effectifs[part] !== null)
      .map((part) => effectifs[part]);
    if (expected === null || values.includes(null)) continue;
    const sum = values.reduce<number>((acc, value) => acc + (value ?? 0), 0);
    if (sum !== expected) found[gravite].push(`${libelle} (total publié ${expected}, somme ${sum})`);
  }
  return (['refus', 'alerte'] as const).flatMap((gravite) =>
    found[gravite].length === 0
      ? []
      : [{ gravite, code: 'total-des-marges', message: `Totaux en désaccord : ${found[gravite].join(' ; ')}.` }],
  );
}

function checkInclusions(effectifs: Effectifs, entete: Entete): Anomalie[] {
  const excess = ([part, whole]: Inclusion) => (effectifs[part] ?? 0) - (effectifs[whole] ?? Number.POSITIVE_INFINITY);
  const broken = [...INCLUSIONS_DES_TAUX, ...AUTRES_INCLUSIONS].filter((inclusion) => excess(inclusion) > 0);
  if (broken.length === 0) return [];
  const found = broken.map(
    ([part, whole]) =>
      `« ${label(entete, part)} » (${effectifs[part]}) dépasse « ${label(entete, whole)} » (${effectifs[whole]})`,
  );
  const refused = INCLUSIONS_DES_TAUX.some((inclusion) => excess(inclusion) > INCLUSION_TOLERANCE);
  return [{ gravite: refused ? 'refus' : 'alerte', code: 'ordre-des-comptes', message: `${found.join(' ; ')}.` }];
}

function label(entete: Entete, effectif: Effectif): string {
  return entete.libelles[entete.effectifs.get(effectif) ?? -1] ?? effectif;
}

/**
 * Propositions count both phases and classés the main one only: more propositions than classés is expected here and
 * there, and flagged because rates are then bounded. Sessions without propositions by bac are judged on their totals.
 */
function checkPropositions(effectifs: Effectifs): Anomalie[] {
  const populations = POPULATIONS.map((population) => ({
    nom: POPULATION_LABELS[population],
    ...comptesPopulation(effectifs, population),
  }));
  const published = populations.some(({ propositions }) => propositions !== null);
  const judged = published
    ? populations
    : [{ nom: 'ensemble', propositions: effectifs.propositions, classes: effectifs.classes }];
  const found = judged.flatMap(({ nom, propositions, classes }) =>
    propositions !== null && classes !== null && propositions > classes
      ? [`${nom} (${propositions} > ${classes})`]
      : [],
  );
  if (found.length === 0) return [];
  const message = `Plus de propositions que de classés, phase complémentaire comprise : ${found.join(', ')}.`;
  return [{ gravite: 'alerte', code: 'propositions-superieures-aux-classes', message }];
}

function checkPercentages(effectifs: Effectifs, entete: Entete, cells: readonly string[]): Anomalie[] {
  const found = entete.parts.flatMap(({ colonne, position }) => {
    const text = (cells[position] ?? '').trim();
    const [part, whole] = [effectifs[colonne.numerateur], effectifs[colonne.denominateur]];
    if (text === '' || part === null || whole === null || whole === 0) return [];
    const published = Number(text.replace(',', '.'));
    const counted = (100 * part) / whole;
    if (Math.abs(published - counted) <= PERCENT_TOLERANCE) return [];
    return [`« ${colonne.libelle} » publié ${text}, compté ${counted.toFixed(1).replace('.', ',')}`];
  });
  return found.length === 0 ? [] : [{ gravite: 'alerte', code: 'pourcentage', message: `${found.join(' ; ')}.` }];
}
