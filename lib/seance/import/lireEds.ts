import { citer } from '@/lib/domain/citer';
import { EDS, type Eds, LIBELLES_EDS } from '@/lib/domain/eds';
import { fold } from '@/lib/domain/fold';
import { type Lecture, refused, understood } from './lecture';

/** What teachers and school software write for a speciality, beside its code and its title. */
const AUTRES_MOTS: Readonly<Partial<Record<Eds, readonly string[]>>> = {
  AMC: ['anglais monde contemporain', 'anglais mc', 'llcer amc', 'llcer anglais monde contemporain'],
  'ARTS-CAV': ['cinema audiovisuel', 'arts cinema', 'cav', 'cinema'],
  'ARTS-CIRQUE': ['cirque'],
  'ARTS-DANSE': ['danse'],
  'ARTS-HDA': ['histoire des arts', 'hda'],
  'ARTS-MUSIQUE': ['arts musique', 'musique'],
  'ARTS-THEATRE': ['theatre'],
  EPPCS: ['education physique', 'eps'],
  HGGSP: [
    'histoire geographie geopolitique et sciences politiques',
    'histoire geo',
    'histoire geographie',
    'hg',
    'geopolitique',
  ],
  HLP: ['humanites litterature philosophie', 'humanites'],
  LLCA: ['langues et cultures de l antiquite', 'latin', 'grec'],
  LLCER: ['llce', 'llcer anglais', 'llcer espagnol', 'llcer allemand', 'llcer italien', 'llcer ang', 'llcer esp'],
  MATHS: ['math', 'mathematique'],
  NSI: ['numerique et sciences info', 'informatique'],
  PC: ['physique chimie', 'phys chim', 'physique', 'pch', 'spc'],
  SES: ['sciences eco', 'eco sociales'],
  SI: ['sciences de l ingenieur', 's ingenieur', 'ingenieur'],
  SVT: ['sciences de la vie', 'sciences vie et terre'],
};

/** Every way to name one, the longest first: « physique-chimie » before « physique ». */
const NOMS: readonly (readonly [string, Eds])[] = EDS.flatMap((eds): (readonly [string, Eds])[] =>
  [eds, LIBELLES_EDS[eds], ...(AUTRES_MOTS[eds] ?? [])].map((nom) => [fold(nom), eds]),
).toSorted(([a], [b]) => b.length - a.length);

/** Words around the names that say nothing. */
const AUTOUR =
  /\b(spe|spes|specialites?|eds|enseignements? de specialite|enseignements?|et|de|d|la|les|option|options|tle|terminale)\b/g;

/** The specialities that a text names, in its order, and what is left of it. */
export function findEds(texte: string): { readonly eds: readonly Eds[]; readonly reste: string } {
  let rest = ` ${fold(texte)} `;
  const found: { readonly eds: Eds; readonly at: number }[] = [];
  for (const [nom, eds] of NOMS) {
    const at = rest.indexOf(` ${nom} `);
    if (at < 0) continue;
    if (!found.some((one) => one.eds === eds)) found.push({ eds, at });
    // As many signs in its place: what follows keeps where it stood.
    rest = rest.replaceAll(` ${nom} `, ` ${' '.repeat(nom.length)} `);
  }
  const reste = rest.replace(AUTOUR, ' ').replace(/\s+/g, ' ').trim();
  return { eds: found.toSorted((a, b) => a.at - b.at).map(({ eds }) => eds), reste };
}

/** Two specialities of the bac général, as a cell writes them: « Maths / SES », « HGGSP et LLCER ». */
export function lireEds(texte: string): Lecture<readonly Eds[]> {
  const { eds, reste } = findEds(texte);
  if (reste !== '' || eds.length === 0) {
    return refused(
      `${citer(reste === '' ? texte : reste)} n’est pas une spécialité du bac général connue ici. Écrivez par exemple « maths, SES ».`,
    );
  }
  if (eds.length > 2) {
    return refused(`${eds.length} spécialités : une terminale en garde deux. Effacez celle qui a été abandonnée.`);
  }
  return understood(eds);
}
