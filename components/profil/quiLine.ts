import { capital } from '@/components/ui/wording';
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

function bacLine(bac: string, serie: string): string {
  if (bac === 'technologique' && serie !== '') return serie;
  if (bac === 'general' && serie !== '') return `Bac ${serie}`;
  return bac === 'professionnel' && serie !== '' && serie.length <= SERIE_MAX
    ? `Bac pro ${serie}`
    : (wordOf(BACS, bac) ?? '');
}

/** « roubaix » → « Roubaix », « saint-denis » → « Saint-Denis »; a town that was written with capitals is left as it is. */
function villeLine(ville: string): string {
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
  const rayon = given('rayon') === '' ? RAYON_PAR_DEFAUT : given('rayon');
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
