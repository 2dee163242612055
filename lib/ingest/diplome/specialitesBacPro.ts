import { AUTRES_NOMS_BAC_PRO, SPECIALITES_BAC_PRO, type SpecialiteBacPro } from '@/lib/domain/bacPro';
import { foldText } from '@/lib/ingest/text/fold';

/** The one that texts give with its sigle before it. */
const SIGLE_ET_NOM: readonly [string, SpecialiteBacPro] = [
  'CIEL (cybersécurité, informatique et réseaux, électronique)',
  'cybersécurité, informatique et réseaux, électronique',
];

/** A speciality found in a text; offsets are those of the text given. */
export interface SpecialiteTrouvee {
  readonly nom: SpecialiteBacPro;
  readonly debut: number;
  readonly fin: number;
}

interface Mot {
  readonly cle: string;
  readonly debut: number;
  readonly fin: number;
}

/** Names by their first word, longest first: « transport fluvial » before « transport ». */
const NOMS: ReadonlyMap<string, readonly { readonly mots: readonly string[]; readonly nom: SpecialiteBacPro }[]> =
  indexNoms();

/** What may stand before a name: nothing, a sign, or a word that opens an item. */
const AVANT = /(^|[,;:("«]|\b(ou|et|puis|voire|notamment))\s*$/;
/** Longer than any word of `AVANT` with its space. */
const AVANT_MAX = 12;
/** What may stand after a name: the end, a sign, or a word that closes an item. */
const APRES = /^\s*([,;:.()"»…]|$|(ou|et|puis|voire|avec|mais|etc|ect|option|notamment|principalement|sur)\b)/;
/** Longer than any word of `APRES` with its space. */
const APRES_MAX = 24;

/**
 * Finds the bac pro specialities that a text lists, each as a whole item: « (cuisine, logistique ou travaux publics) ». A
 * name inside a longer phrase (« du secteur de la cuisine ») is none. Offsets follow the folded text, of the same length
 * as the text itself (see `foldText`).
 * @param texte Folded.
 */
export function findSpecialitesBacPro(texte: string): SpecialiteTrouvee[] {
  const mots = wordsOf(texte);
  const trouvees: SpecialiteTrouvee[] = [];
  for (let rang = 0; rang < mots.length; rang++) {
    const mot = mots[rang];
    if (!mot || !AVANT.test(texte.slice(Math.max(0, mot.debut - AVANT_MAX), mot.debut))) continue;
    for (const { mots: attendus, nom } of NOMS.get(mot.cle) ?? []) {
      const dernier = mots[rang + attendus.length - 1];
      if (!dernier || !attendus.every((cle, ecart) => mots[rang + ecart]?.cle === cle)) continue;
      const fin = closeBracket(texte, mot.debut, dernier.fin);
      if (!APRES.test(texte.slice(fin, fin + APRES_MAX))) continue;
      trouvees.push({ nom, debut: mot.debut, fin });
      rang += attendus.length - 1;
      break;
    }
  }
  return trouvees;
}

/** « CIEL (cybersécurité… électronique » ends with its bracket. */
function closeBracket(texte: string, debut: number, fin: number): number {
  return texte.slice(debut, fin).includes('(') && texte[fin] === ')' ? fin + 1 : fin;
}

/** Words that carry meaning, without the « s » that texts add or forget. */
function wordsOf(texte: string): Mot[] {
  const mots: Mot[] = [];
  for (const trouve of texte.matchAll(/[a-z0-9]+/g)) {
    const brut = trouve[0];
    if (/^(de|des|du|d|la|le|les|l|et|en|a|au|aux)$/.test(brut)) continue;
    const cle = brut.length > 3 ? brut.replace(/s$/, '') : brut;
    mots.push({ cle, debut: trouve.index, fin: trouve.index + brut.length });
  }
  return mots;
}

function indexNoms() {
  const index = new Map<string, { mots: string[]; nom: SpecialiteBacPro }[]>();
  const noms = [...SPECIALITES_BAC_PRO.map((nom) => [nom, nom] as const), ...AUTRES_NOMS_BAC_PRO, SIGLE_ET_NOM];
  for (const [texte, nom] of noms) {
    const mots = wordsOf(foldText(texte)).map((mot) => mot.cle);
    const premier = mots[0];
    if (premier === undefined) continue;
    index.set(
      premier,
      [...(index.get(premier) ?? []), { mots, nom }].sort((a, b) => b.mots.length - a.mots.length),
    );
  }
  return index;
}
