import { SERIES_TECHNOLOGIQUES, type SerieTechnologique } from '@/lib/domain/bac';
import type { BacNomme } from '@/lib/domain/diplome';
import { foldText } from '@/lib/ingest/text/fold';
import { findSpecialitesBacPro } from './specialitesBacPro';
import { findSpecifiques } from './specifiques';

/** One naming of a bac in a sentence, with the words that follow it up to the next. */
interface Mention {
  readonly kind: 'general' | 'technologique' | 'professionnel' | 'specialite' | SerieTechnologique;
  readonly debut: number;
  readonly fin: number;
}

/** A sentence, as written and folded: both of the same length, so that offsets hold in both. */
interface Phrase {
  readonly texte: string;
  readonly plie: string;
}

const BAC = String.raw`\bbac(?:calaureat)?s?\b`;
const KIND = 'gen(?:e|re)ral(?:e|es)?|generaux|technologiques?|techno|professionnels?|pros?';
const SERIE = SERIES_TECHNOLOGIQUES.join('|').toLowerCase();
/** « bac général », « bacs pro », « baccalauréat (général », then « , technologique ou professionnel ». */
const MENTION = new RegExp(
  String.raw`${BAC}\s+de la specialite(?=\s*["«])|(?:${BAC}\s+|(?:[,(]|\b(?:ou|et|puis|voire))\s*)(?<kind>${KIND})\b|\b(?<serie>${SERIE})\b`,
  'g',
);

/** Who is left out, not let in: « professionnel autre que la spécialité “…” ». */
const EXCEPTION = /\b(?:autres? que|sauf|hormis|hors|a l'exception d)\b[^.;]*/g;

/**
 * Reads the bacs that one sentence names. Series are read by their abbreviation, specialities through the national lists:
 * what neither knows is left out, because a bac named wrongly would turn someone away.
 * @returns In the order of the sentence, each once; `[]` when the sentence names none.
 */
export function readBacsNommes(sentence: string): BacNomme[] {
  const phrase = foldPhrase(sentence);
  const mentions = findMentions(phrase.plie);
  const nommes = mentions.flatMap((mention, rang) => {
    const suivante = mentions[rang + 1];
    const fin = suivante?.debut ?? phrase.texte.length;
    const suite = { texte: phrase.texte.slice(mention.fin, fin), plie: phrase.plie.slice(mention.fin, fin) };
    return readMention(mention, suite, suivante);
  });
  return uniqueBacs(nommes);
}

/** Keeps the first of equal entries. */
export function uniqueBacs(bacs: readonly BacNomme[]): BacNomme[] {
  return [...new Map(bacs.map((bac) => [JSON.stringify(bac), bac])).values()];
}

function foldPhrase(sentence: string): Phrase {
  const texte = sentence.normalize('NFC').replace(/[Œœ]/g, 'oe').replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"');
  const plie = foldText(texte);
  // A letter that folds to another length (« ß », a lone accent) would shift every quotation: read without quoting as written.
  const meme = plie.length === texte.length;
  return { texte: meme ? texte : plie, plie: plie.replace(EXCEPTION, (tout) => ' '.repeat(tout.length)) };
}

function findMentions(plie: string): Mention[] {
  const mentions: Mention[] = [];
  for (const trouve of plie.matchAll(MENTION)) {
    const fin = trouve.index + trouve[0].length;
    const { kind, serie } = trouve.groups ?? {};
    // « , général » says nothing before a bac has been spoken of.
    if (kind !== undefined) {
      if (!new RegExp(BAC).test(plie.slice(0, fin))) continue;
      mentions.push({ kind: kindOf(kind), debut: trouve.index, fin });
    } else if (serie !== undefined) {
      mentions.push({ kind: serie.toUpperCase() as SerieTechnologique, debut: trouve.index, fin });
    } else mentions.push({ kind: 'specialite', debut: trouve.index, fin });
  }
  return mentions;
}

function kindOf(lu: string): 'general' | 'technologique' | 'professionnel' {
  if (lu.startsWith('g')) return 'general';
  return lu.startsWith('t') ? 'technologique' : 'professionnel';
}

function readMention(mention: Mention, suite: Phrase, suivante: Mention | undefined): BacNomme[] {
  switch (mention.kind) {
    case 'general':
      return [{ bac: 'general', serie: null, specialite: readDominante(suite), specifique: null }];
    case 'technologique':
      return readTechnologique(suite, suivante);
    case 'professionnel':
      return readProfessionnel(suite);
    case 'specialite':
      // « baccalauréat de la spécialité “cultures marines” »: only the bac pro has such specialities.
      return readProfessionnel(suite).filter((bac) => bac.serie !== null);
    default:
      return readSerie(mention.kind, suite);
  }
}

/** « scientifique », « à dominante scientifique », « spécialité scientifique et numérique ». */
function readDominante({ texte, plie }: Phrase): string | null {
  const trouve =
    /^\s*\(?(?:plutot )?((?:a (?:dominante|orientation) |specialite )?scientifique(?: et numerique)?)/.exec(plie);
  if (!trouve?.[1]) return null;
  const debut = trouve[0].length - trouve[1].length;
  return texte.slice(debut, trouve[0].length);
}

function readTechnologique(suite: Phrase, suivante: Mention | undefined): BacNomme[] {
  // The only technological series of the agricultural schools.
  if (/^\s*agricole\b/.test(suite.plie)) {
    return [{ bac: 'technologique', serie: 'STAV', specialite: null, specifique: null }];
  }
  const serieFollows = suivante !== undefined && (SERIES_TECHNOLOGIQUES as readonly string[]).includes(suivante.kind);
  // « bac technologique STI2D » names STI2D alone; « bac technologique (de préférence STL) » names both.
  if (serieFollows && /^\s*(?:series?\s*)?$/.test(suite.plie)) return [];
  return [{ bac: 'technologique', serie: null, specialite: null, specifique: null }];
}

function readSerie(serie: SerieTechnologique, suite: Phrase): BacNomme[] {
  const trouves = findSpecifiques(serie, suite.texte, suite.plie);
  if (trouves.length === 0) return [{ bac: 'technologique', serie, specialite: null, specifique: null }];
  return trouves.map(({ specialite, specifique }) => ({ bac: 'technologique', serie, specialite, specifique }));
}

/** What narrows « bac pro » without naming a speciality that we know: a phrase, or a list between brackets. */
const QUALIFIE = /^\s*(?:((?:industriel|agricole|maritime|tertiaire|du|de la|des|de|d'|en)\b[^.;:()]*)|\(([^()]*)\))/;

function readProfessionnel(suite: Phrase): BacNomme[] {
  const pro = (serie: string | null, specialite: string | null): BacNomme => ({
    bac: 'professionnel',
    serie,
    specialite,
    specifique: null,
  });
  const specialites = findSpecialitesBacPro(suite.plie).map(({ nom, debut, fin }) => {
    const dit = suite.texte.slice(debut, fin);
    return pro(nom, foldText(dit) === foldText(nom) ? null : dit);
  });
  const trouve = QUALIFIE.exec(suite.plie);
  const qualifie = trouve?.[1] ?? (specialites.length === 0 ? trouve?.[2] : undefined);
  if (qualifie !== undefined) {
    const debut = suite.plie.indexOf(qualifie);
    const dit = trimConnectors(suite.texte.slice(debut, debut + qualifie.length));
    return [...(dit === '' ? [] : [pro(null, dit)]), ...specialites];
  }
  if (specialites.length > 0) return specialites;
  return isBare(suite.plie) ? [pro(null, null)] : [];
}

/** Nothing that narrows the bac: its end, a sign, or the words that lead to the next bac. */
function isBare(plie: string): boolean {
  return /^\s*(?:$|[.,;:)…]|(?:ou|et|puis|voire|etc|ect|mais)\b)/.test(plie);
}

/** Drops what leads to the next bac: « …, voire un », « ou ». */
function trimConnectors(texte: string): string {
  let reste = texte.trim();
  for (let avant = ''; avant !== reste; ) {
    avant = reste;
    reste = reste
      .replace(/(?:[\s,…]+|\s+(?:ou|et|un|une|le|les|puis|voire|autres?|encore|d'un|du|bacs?|baccalauréats?))$/i, '')
      .trim();
  }
  return reste;
}
