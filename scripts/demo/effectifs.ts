import type { Effectif } from '@/lib/domain/effectifs';
import type { Hasard } from './hasard';
import {
  BOURSIERS,
  CALENDRIER,
  MEME_ACADEMIE,
  MEME_ETABLISSEMENT,
  MENTIONS_ADMIS,
  type ProfilRecrutement,
} from './recrutements';

/** What makes a formation's session what it is, before any draw. */
export interface Etat {
  readonly profil: ProfilRecrutement;
  readonly places: number;
  /** Candidates who confirm. */
  readonly candidats: number;
  /** Logit added to the share of classés: the formation's own, and that of the year. */
  readonly selection: number;
  /** False before 2023: the mention « félicitations » is counted with « très bien ». */
  readonly felicitations: boolean;
}

type Quatre = readonly [number, number, number, number];

/** The counts that a row needs beside its columns. */
export interface Tirage {
  readonly effectifs: Partial<Record<Effectif, number>>;
  /** In position of receiving a proposal in the main phase: généraux, technologiques, professionnels, others. */
  readonly appeles: Quatre;
}

const SUFFIXES = ['General', 'Technologique', 'Professionnel', 'NonNeobacheliers'] as const;

/** Draws every count of a row; each part fits in its whole, and each total is the sum of its parts. */
export function drawEffectifs({ profil, places, candidats, selection, felicitations }: Etat, hasard: Hasard): Tirage {
  const confirmes = quatre(
    hasard.multinomial(
      candidats,
      profil.candidats.map((share) => noisy(share, hasard)),
    ),
  );
  const classes = map(confirmes, (n, index) => hasard.binomial(n, shift(profil.classes[index] ?? 0, selection)));
  const appeles = drawAppeles(classes, places, hasard);
  const complementaire = drawComplementaire(appeles, places, hasard);
  const propositions = map(appeles, (n, index) => n + complementaire.propositions[index as 0]);
  const admisPrincipale = accept(appeles, places, hasard);
  const admisComplementaire = map(complementaire.propositions, (n) => hasard.binomial(n, 0.6));
  const admis = map(admisPrincipale, (n, index) => n + admisComplementaire[index as 0]);
  const total = sum(admis);
  const neobacheliers = total - admis[3];

  const effectifs: Partial<Record<Effectif, number>> = {
    places,
    ...perPopulation('confirmes', confirmes),
    ...perPopulation('complementaire', complementaire.candidats),
    ...perPopulation('classes', classes),
    ...perPopulation('propositions', propositions),
    ...perPopulation('admis', admis),
    candidats: candidats + sum(complementaire.candidats),
    classesComplementaire: sum(complementaire.propositions),
    ...drawBoursiers(confirmes, classes, propositions, hasard),
    admisNeobacheliers: neobacheliers,
    admisPrincipale: sum(admisPrincipale),
    admisComplementaire: sum(admisComplementaire),
    ...drawCalendrier(sum(admisPrincipale), hasard),
    ...drawMentions(admis, neobacheliers, felicitations, hasard),
    ...drawOrigines(total, neobacheliers, profil, hasard),
  };
  effectifs.candidates = hasard.binomial(effectifs.candidats ?? 0, profil.femmes / 100);
  return { effectifs, appeles };
}

/** As far as the formation has to call to fill its places: two to five proposals for each. */
function drawAppeles(classes: Quatre, places: number, hasard: Hasard): Quatre {
  const wanted = places * (2 + 3 * hasard.uniform());
  const share = Math.min(1, wanted / Math.max(1, sum(classes)));
  // A formation short of candidates calls them all; otherwise its groups do not call alike.
  return map(classes, (n) => (share === 1 ? n : hasard.binomial(n, shift(100 * share, 0.5 * hasard.normal()))));
}

interface Complementaire {
  readonly candidats: Quatre;
  readonly propositions: Quatre;
}

/** Only where places are left does the complementary phase open. */
function drawComplementaire(appeles: Quatre, places: number, hasard: Hasard): Complementaire {
  const isOpen = sum(appeles) < 3 * places;
  const candidats = map(appeles, () => (isOpen ? hasard.integer(0, 6) : 0));
  return { candidats, propositions: map(candidats, (n) => hasard.binomial(n, 0.4)) };
}

/** Candidates take the offer until the places are filled. */
function accept(appeles: Quatre, places: number, hasard: Hasard): Quatre {
  const share = Math.min(0.6, (0.9 * places) / Math.max(1, sum(appeles)));
  const taken = [...map(appeles, (n) => hasard.binomial(n, share))];
  while (sum(taken) > places) {
    const largest = taken.indexOf(Math.max(...taken));
    taken[largest] = (taken[largest] ?? 1) - 1;
  }
  return quatre(taken);
}

function drawBoursiers(confirmes: Quatre, classes: Quatre, propositions: Quatre, hasard: Hasard) {
  const found: Partial<Record<Effectif, number>> = {};
  for (const [index, suffix] of SUFFIXES.slice(0, 3).entries()) {
    const [n, kept, offered] = [confirmes, classes, propositions].map((counts) => counts[index] ?? 0) as [
      number,
      number,
      number,
    ];
    const boursiers = hasard.binomial(n, (BOURSIERS[index] ?? 0) / 100);
    const boursiersClasses = hasard.hypergeometric(n, boursiers, kept);
    found[`confirmes${suffix}Boursiers` as Effectif] = boursiers;
    found[`classes${suffix}Boursiers` as Effectif] = boursiersClasses;
    found[`propositions${suffix}Boursiers` as Effectif] = hasard.hypergeometric(
      Math.max(kept, offered),
      boursiersClasses,
      offered,
    );
  }
  return found;
}

function drawCalendrier(admisPrincipale: number, hasard: Hasard) {
  const admisAvantFin = hasard.binomial(admisPrincipale, CALENDRIER.avantFin / 100);
  const admisAvantBac = hasard.binomial(admisAvantFin, CALENDRIER.avantBac / 100);
  return { admisAvantFin, admisAvantBac, admisOuverture: hasard.binomial(admisAvantBac, CALENDRIER.ouverture / 100) };
}

function drawMentions(admis: Quatre, neobacheliers: number, felicitations: boolean, hasard: Hasard) {
  const drawn = hasard.multinomial(neobacheliers, MENTIONS_ADMIS);
  const [sans = 0, ab = 0, b = 0, tb = 0, tbf = 0] = drawn;
  const mentions = neobacheliers - sans;
  const general = hasard.hypergeometric(neobacheliers, mentions, admis[0]);
  const technologique = hasard.hypergeometric(neobacheliers - admis[0], mentions - general, admis[1]);
  return {
    admisMentionNonRenseignee: 0,
    admisSansMention: sans,
    admisAb: ab,
    admisB: b,
    admisTb: felicitations ? tb : tb + tbf,
    ...(felicitations ? { admisTbf: tbf } : {}),
    admisGeneralMention: general,
    admisTechnologiqueMention: technologique,
    admisProfessionnelMention: mentions - general - technologique,
    admisBoursiers: hasard.binomial(neobacheliers, 0.33),
  };
}

function drawOrigines(total: number, neobacheliers: number, { femmes }: ProfilRecrutement, hasard: Hasard) {
  const admises = hasard.binomial(total, femmes / 100);
  const memeEtablissement = hasard.binomial(total, MEME_ETABLISSEMENT / 100);
  const memeAcademie = hasard.binomial(neobacheliers, MEME_ACADEMIE / 100);
  return {
    admises,
    admisMemeEtablissement: memeEtablissement,
    admisesMemeEtablissement: hasard.hypergeometric(total, admises, memeEtablissement),
    admisMemeAcademie: memeAcademie,
    admisMemeAcademieIdf: memeAcademie,
  };
}

function perPopulation(stem: string, counts: Quatre): Partial<Record<Effectif, number>> {
  const named = SUFFIXES.map((suffix, index) => [`${stem}${suffix}`, counts[index] ?? 0]);
  return { ...Object.fromEntries(named), [stem]: sum(counts) };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const quatre = (counts: readonly number[]): Quatre => [counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0, counts[3] ?? 0];
const map = (counts: Quatre, change: (count: number, index: number) => number): Quatre => quatre(counts.map(change));

/** A share that varies from one formation to the next, never from zero. */
const noisy = (share: number, hasard: Hasard) => share * Math.exp(0.35 * hasard.normal());

/** A percent moved on the logit scale; 0 and 100 stay. */
function shift(percent: number, logit: number): number {
  const p = Math.min(1, percent / 100);
  if (p <= 0 || p >= 1) return p;
  return 1 / (1 + ((1 - p) / p) * Math.exp(-logit));
}
