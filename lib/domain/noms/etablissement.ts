import { fold } from '../fold';
import { ACCENTS, bare, capitalize, isAcronyme, MOT, NOMS_COMMUNS, PETITS_MOTS } from './mots';

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

/**
 * A school's name in French case: « ECOLE SUPERIEURE DE L'AUDIOVISUEL » → « École supérieure de l'audiovisuel ». Letters stay
 * as published but for their case, accents and ligatures. So do acronyms, and words in small and capital letters, save
 * articles and prepositions (« Lycée De La Communication »).
 */
export function nomEtablissement(publie: string, { accents, isNom }: Entourage): string {
  const text = respace(publie);
  const others = accents.flatMap((one) => one.match(MOT) ?? []).filter((mot) => bare(mot) !== mot);
  const own = new Map(others.map((mot) => [fold(mot), mot.toLowerCase()]));
  let out = '';
  let end = 0;
  /** Nothing yet but the kind of school: « Lycée professionnel ». */
  let genre = true;
  /** The word before is an article or a preposition whose capital was taken away. */
  let lowered = false;
  /** The words before are a name without capitals: « françois ». */
  let raised = false;
  /** The word before is a proper name that was in capitals. */
  let proper = false;
  for (const { 0: published, index } of text.matchAll(MOT)) {
    out += text.slice(end, index);
    end = index + published.length;
    const mot = inCapitals(published);
    const cle = fold(mot);
    const after = text.slice(end);
    const begins = /(^|[(/]\s*|\s[-–]\s)$/.test(out);
    const small = () =>
      (bare(mot) === mot ? (own.get(cle) ?? NOMS_COMMUNS.get(cle) ?? ACCENTS.get(cle) ?? mot) : mot).toLowerCase();
    const isPetit = PETITS_MOTS.has(cle) && (mot.length > 1 || after.startsWith("'"));
    // « Lycée General Leclerc » is one man's.
    const isKind = genre && out !== '' && GENRES.has(cle) && (cle !== 'general' || /^(,| et\b| tech)/i.test(after));
    let word = mot;
    if (isPetit) {
      const keeps = begins || (ARTICLES.has(cle) && !losesCapital(cle, { out, after, lowered }));
      word = isSmall(mot) || !keeps ? mot.toLowerCase() : capitalize(mot.toLowerCase());
    } else if (isCapitals(mot)) {
      const place = /(^|\()$/.test(out) && /^(\)|$)/.test(after) ? 'seul' : proper ? 'suite' : null;
      // « EC.SUPERIEURE »: cut short; « L.E.G.T.A. », « E.S.AA.T. »: an acronym.
      const short = after.startsWith('.') && !/\p{Lu}\.$/u.test(out);
      if (short || NOMS_COMMUNS.has(cle)) word = begins ? capitalize(small()) : small();
      else if (
        !/\p{Lu}\.$/u.test(out) &&
        !(isAcronyme(mot, isNom, place) && !/(?<!\p{L})(st|saint)e?[ -]$/iu.test(out))
      )
        word = capitalize(small());
    } else if (isSmall(mot)) {
      raised = raised || (genre && out !== '' && !GENRES.has(cle) && !NOMS_COMMUNS.has(cle) && isNom(cle));
      word = raised || out === '' ? capitalize(small()) : small();
    } else if (isKind) word = small();
    else if (mot.length > 1 && /^\p{Lu}\p{Ll}+$/u.test(mot)) word = capitalize(small());
    lowered = isPetit && word !== mot;
    raised = raised && !isPetit;
    proper = isCapitals(mot) && word !== mot && isNom(cle) && !NOMS_COMMUNS.has(cle);
    genre = genre && (cle === 'lycee' || GENRES.has(cle) || cle === 'et');
    out += word;
  }
  return out + text.slice(end);
}

/** « De L'Europe », « Viollet-Le-Duc »; not « Lycée Le Likès », nor « de La Salle », a name that keeps its article. */
function losesCapital(cle: string, { out, after, lowered }: { out: string; after: string; lowered: boolean }): boolean {
  if (out.endsWith('-') && after.startsWith('-')) return true;
  if (/^ salle\b/i.test(after)) return false;
  return lowered || (cle === 'l' && /(?<!\p{L})(de|et|en|sur|sous) $/u.test(out));
}
