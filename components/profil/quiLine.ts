import { capital } from '@/components/ui/wording';
import { SERIES_GENERALES_ANCIENNES, SERIES_TECHNOLOGIQUES } from '@/lib/domain/bac';
import { citer } from '@/lib/domain/citer';
import { LIBELLES_MENTION, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import { RAYON_PAR_DEFAUT } from '@/lib/search/bornes';

/** The bac in the fewest words; a series says more than its bac. */
const BACS: Readonly<Record<string, string>> = {
  general: 'Bac général',
  technologique: 'Bac techno',
  professionnel: 'Bac pro',
  autre: 'Autre diplôme',
};

/** Longest speciality of a bac pro that a line of the banner holds. */
const SERIE_MAX = 28;

const isOf = (series: readonly string[], serie: string) => series.includes(serie);

/** Series are closed lists; the specialities of the bac pro are too long a one for a banner, which quotes them. */
function bacLine(bac: string, serie: string): string {
  if (bac === 'technologique' && isOf(SERIES_TECHNOLOGIQUES, serie)) return serie;
  if (bac === 'general' && isOf(SERIES_GENERALES_ANCIENNES, serie)) return `Bac ${serie}`;
  return bac === 'professionnel' && serie !== '' && serie.length <= SERIE_MAX
    ? `Bac pro ${citer(serie)}`
    : (wordOf(BACS, bac) ?? '');
}

/** What the name of a town, or its postcode, looks like: the longest name in France has 45 letters. */
const COMMUNE = /^(?:[\p{L}\p{M} '’.-]{1,45}|\d{5})$/u;

/** « roubaix » → « Roubaix », « saint-denis » → « Saint-Denis »; a town that was written with capitals is left as it is; what looks like none is quoted. */
function villeLine(ville: string): string {
  if (!COMMUNE.test(ville)) return citer(ville);
  if (ville !== ville.toLocaleLowerCase('fr')) return ville;
  return ville.replace(/(?<![\p{L}’'])(?!(?:le|la|les|de|du|des|en|sur|sous|et|lès|lez)(?!\p{L}))\p{L}/gu, (letter) =>
    letter.toLocaleUpperCase('fr'),
  );
}

/** Who an address is for, in one line: « STMG · mention bien · Roubaix, 30 km ». `null` without a bac: there is nobody yet. */
export function quiLine(query: URLSearchParams): string | null {
  const given = (name: string) => query.get(name)?.trim() ?? '';
  const bac = bacLine(given('bac'), given('serie'));
  if (bac === '') return null;
  const [profil, mention, ville] = [given('profil'), given('mention'), given('ville')];
  const rayon = /^\d{1,4}$/.test(given('rayon')) ? given('rayon') : RAYON_PAR_DEFAUT;
  const place = ville !== '' ? villeLine(ville) : given('lat') !== '' ? 'ma position' : null;
  return [
    bac,
    profil === 'terminale' ? null : wordOf(LIBELLES_PROFIL, profil),
    wordOf(LIBELLES_MENTION, mention),
    place === null ? null : `${capital(place)}, ${rayon} km`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** An address holds whatever was written in it. */
const wordOf = (words: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(words, key) ? (words[key] ?? null) : null;
