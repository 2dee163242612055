import { BORNES_SEANCE } from '../eleve';

export interface VoeuxLus {
  /** Parcoursup codes, in order, each once. */
  readonly codes: readonly string[];
  /** What is no code nor link: a formation is still to be chosen. */
  readonly mots: readonly string[];
}

/** A code that stands alone: between three and eight digits, so that neither a rank nor a telephone number is one. */
const CODE = /^\d{3,8}$/;
const LIEN = /(?:https?:\/\/|www\.)\S+/gi;
/** Addresses of Parcoursup (its sheet, its search, its open data) and of this site. */
const DANS_LIEN = /(?:g_ta_cod|cod_aff_form|[?&]f)=(\d{1,10})(?!\d)|\/formation\/(\d{1,10})(?!\d)/gi;

/** « 1. », « vœu 2 : », « - »: what numbers a line of a list. */
const RANG = /^(?:v(?:œ|oe)u\s*n?°?\s*\d+\s*[:.)-]?|\d{1,2}\s*[.)°]|[-•*–])\s*/iu;

/**
 * The vœux of one cell: codes, links to Parcoursup or to this site, or words. A link that names no formation is kept as words, to be chosen; a cell
 * of codes alone may part them with anything.
 */
export function lireVoeux(texte: string): VoeuxLus {
  const codes: string[] = [];
  const mots: string[] = [];
  const rest = texte.replace(LIEN, (lien) => {
    const named = [...lien.matchAll(DANS_LIEN)].flatMap(([, one, other]) => one ?? other ?? []);
    codes.push(...named);
    if (named.length === 0) mots.push(lien.slice(0, BORNES_SEANCE.mots));
    return '\n';
  });
  for (const line of rest.split(/[\n;|]+/)) {
    const piece = line.replace(RANG, '').trim();
    const tokens = piece.split(/[\s,/+-]+/).filter((token) => token !== '');
    if (tokens.length === 0) continue;
    if (tokens.every((token) => CODE.test(token))) codes.push(...tokens);
    // « 12345 – BTS SIO, lycée… »: the code says which, the words only repeat it.
    else if (/^\d{4,8}(?=\s*[-–—:(,])/.test(piece)) codes.push(/^\d+/.exec(piece)?.[0] ?? '');
    else if (/[\p{L}]{2}/u.test(piece)) mots.push(piece.slice(0, BORNES_SEANCE.mots));
  }
  return {
    codes: [...new Set(codes)].slice(0, BORNES_SEANCE.voeux),
    mots: [...new Set(mots)].slice(0, BORNES_SEANCE.voeux),
  };
}
