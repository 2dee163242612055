import { fold } from '../fold';
import { ACCENTS, bare, capitalize, isAcronyme, MOT, NOMS_COMMUNS, PETITS_MOTS, typographic } from './mots';

/** What is known beside a school's name. */
export interface Entourage {
  /** Texts whose accents it may take: its town, other spellings of its own name. */
  readonly accents: readonly string[];
  /** True for a word, folded, that some name writes with one capital: « Zay » is no acronym. */
  readonly isNom: (mot: string) => boolean;
}

/** Adjectives that only say what kind of lycée it is: « Lycée Professionnel Agricole ». */
const GENRES: ReadonlySet<string> = new Set(
  (
    'agricole commercial enseignement forestier general horticole hotelier industriel international maritime polyvalent ' +
    'prive professionnel public regional technologique viticole'
  ).split(' '),
);

const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l']);

/** « Saint- Gabriel » is one name; « Institut Saint Jude- Institut Nicolas Barré » is two. */
const COMPOSES: ReadonlySet<string> = new Set(['saint', 'sainte', 'jean']);

/** Signs and spaces as French prints them; no letter changes. */
function respace(nom: string): string {
  return (
    nom
      .normalize('NFC')
      .replace(/[’‘ʼ]/g, "'")
      .replaceAll('_', '-')
      // « Sacré C-ur »: a ligature that a file lost.
      .replace(/\b([Cc])-ur\b/g, '$1œur')
      .replace(/(\p{L}+)- (?=\p{L})/gu, (_, mot: string) => `${mot}${COMPOSES.has(fold(mot)) ? '-' : ' - '}`)
      .replace(/ -(?=\p{L})/gu, ' - ')
      // « L 'Assomption », « d' Aquitaine », « Jeanne D Arc »: an article has its apostrophe, and no space.
      .replace(/(?<!\p{L})([dl]) ?' ?(?=\p{L})/giu, "$1'")
      .replace(/(?<![\p{L}.'-])([DL]) (?=[aeiouyhéèêâîôœ]\p{L})/giu, "$1'")
      // « GEN.ET TECHNOL.PRIVE »: a word that is cut short ends there; « L.E.G.T.A. » is no word.
      .replace(/(\p{L}{2}\.)(?=\p{L}{2})/gu, '$1 ')
      .replace(/(?<=\p{Ll}{4})\.$/u, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** « MORé »: capitals, but for an accent that capitals have not. */
const inCapitals = (mot: string) => (/^(?=.*\p{Lu}{2})[^a-z]+$/u.test(mot) ? mot.toUpperCase() : mot);

const isCapitals = (mot: string) => mot.length > 1 && mot === mot.toUpperCase();
const isSmall = (mot: string) => mot === mot.toLowerCase();

/** Where a word stands in its name. */
interface Place {
  /** What is written before it, in French case, and after it, as published. */
  readonly before: string;
  readonly after: string;
  /** Nothing before it but the kind of school: « Lycée professionnel ». */
  readonly kind: boolean;
  /** The word before it is an article or a preposition that lost its capital. */
  readonly lowered: boolean;
  /** The words before it are a name without capitals: « françois arago ». */
  readonly raised: boolean;
  /** The word before it is a proper name that was in capitals. */
  readonly named: boolean;
}

/**
 * A school's name in French case: « ECOLE SUPERIEURE DE L'AUDIOVISUEL » → « École supérieure de l'audiovisuel ». Letters stay
 * as published but for their case, accents and ligatures. So do acronyms, and words in small and capital letters, save
 * articles and prepositions (« Lycée De La Communication »).
 */
export function nomEtablissement(publie: string, { accents, isNom }: Entourage): string {
  const text = respace(publie);
  const smallOf = speller(accents);
  let place: Place = { before: '', after: '', kind: true, lowered: false, raised: false, named: false };
  let end = 0;
  for (const { 0: published, index } of text.matchAll(MOT)) {
    const mot = inCapitals(published);
    const cle = fold(mot);
    const small = smallOf(mot, cle);
    const gap = text.slice(end, index);
    end = index + published.length;
    place = { ...place, before: place.before + gap, after: text.slice(end) };
    const petit = isPetit(mot, cle, place);
    const raised = !petit && isSmall(mot) && isRaised(cle, place, isNom);
    const word = petit ? petitMot(mot, cle, place) : raised ? capitalize(small) : wordOf(mot, cle, small, place, isNom);
    place = {
      ...place,
      before: place.before + word,
      kind: place.kind && (cle === 'lycee' || cle === 'et' || GENRES.has(cle)),
      lowered: petit && word !== mot,
      raised,
      named: isCapitals(mot) && word !== mot && isNom(cle) && !NOMS_COMMUNS.has(cle),
    };
  }
  return typographic(place.before + text.slice(end));
}

/** Writes a word small, with the accents that it lost. */
function speller(accents: readonly string[]): (mot: string, cle: string) => string {
  const accented = accents.flatMap((one) => one.match(MOT) ?? []).filter((mot) => bare(mot) !== mot);
  const own = new Map(accented.map((mot) => [fold(mot), mot]));
  return (mot, cle) =>
    (bare(mot) === mot ? (own.get(cle) ?? NOMS_COMMUNS.get(cle) ?? ACCENTS.get(cle) ?? mot) : mot).toLowerCase();
}

/** « D'Arc », « De »; « D » alone is an initial. */
const isPetit = (mot: string, cle: string, { after }: Place) =>
  PETITS_MOTS.has(cle) && (mot.length > 1 || after.startsWith("'"));

/** A name, or a part of it, begins here. */
const begins = ({ before }: Place) => /(^|[(/]\s*|\s[-–]\s)$/.test(before);

function petitMot(mot: string, cle: string, place: Place): string {
  const keeps = begins(place) || (ARTICLES.has(cle) && !losesCapital(cle, place));
  return isSmall(mot) || !keeps ? mot.toLowerCase() : capitalize(mot.toLowerCase());
}

/** « De L'Europe », « Viollet-Le-Duc »; not « Lycée Le Likès », nor « de La Salle », a name that keeps its article. */
function losesCapital(cle: string, { before, after, lowered }: Place): boolean {
  if (before.endsWith('-') && after.startsWith('-')) return true;
  if (/^ salle\b/i.test(after)) return false;
  return lowered || (cle === 'l' && /(?<!\p{L})(de|et|en|sur|sous) $/u.test(before));
}

/** « Lycée professionnel françois arago »: a proper name that was written small, right after the kind of school. */
const isRaised = (cle: string, { before, kind, raised }: Place, isNom: Entourage['isNom']) =>
  raised || (kind && before !== '' && !GENRES.has(cle) && !NOMS_COMMUNS.has(cle) && isNom(cle));

function wordOf(mot: string, cle: string, small: string, place: Place, isNom: Entourage['isNom']): string {
  const { before, after, kind, named } = place;
  if (isCapitals(mot)) {
    // « L.E.G.T.A. », « E.S.AA.T. »; « EC.SUPERIEURE » is cut short.
    if (/\p{Lu}\.$/u.test(before)) return mot;
    if (after.startsWith('.') || NOMS_COMMUNS.has(cle)) return begins(place) ? capitalize(small) : small;
    const seul = /(^|\()$/.test(before) && /^(\)|$)/.test(after);
    const saint = /(?<!\p{L})(st|saint)e?[ -]$/iu.test(before);
    return !saint && isAcronyme(mot, isNom, seul ? 'seul' : named ? 'suite' : null) ? mot : capitalize(small);
  }
  if (isSmall(mot)) return before === '' ? capitalize(small) : small;
  // « Lycée General Leclerc » is one man's.
  const isKind = kind && before !== '' && GENRES.has(cle) && (cle !== 'general' || /^(,| et\b| tech)/i.test(after));
  if (isKind) return small;
  return /^\p{Lu}\p{Ll}+$/u.test(mot) ? capitalize(small) : mot;
}
