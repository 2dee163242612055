import type { Ligne } from '../measure';

/** What is asked of each family of lines: read by people, asserted by no timed test. A click on the empty page is the reference of INP. */
const EXIGENCES: readonly {
  readonly of: RegExp;
  readonly says: string;
  readonly holds: (ligne: Ligne) => boolean;
}[] = [
  { of: /^JavaScript : /, says: '≤ 1,3 × la page vide', holds: ({ ratio }) => ratio !== null && ratio <= 1.3 },
  { of: /^LCP : /, says: '≤ 1 200 ms', holds: ({ value }) => value <= 1200 },
  {
    of: /^INP : /,
    says: '≤ 100 ms, ou 3 × la page vide',
    holds: ({ value, ratio }) => value <= 100 || (ratio !== null && ratio <= 3),
  },
  { of: /^CLS : /, says: '≤ 0,02', holds: ({ value }) => value <= 0.02 },
  { of: /^Lighthouse, performance : /, says: '≥ 95', holds: ({ value }) => value >= 95 },
  { of: /^Lighthouse, /, says: '= 100', holds: ({ value }) => value === 100 },
];

const exigenceOf = ({ name }: Ligne) => EXIGENCES.find(({ of }) => of.test(name));

const french = (value: number, digits: number) =>
  Number.isFinite(value)
    ? new Intl.NumberFormat('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
    : '–';

const DIGITS = { ms: 0, KiB: 1, MiB: 0, points: 0, CLS: 3, 'pages/s': 1 } as const;

/** Lines as a table for people: value, reference of the same run, ratio, what is asked, whether it holds. */
export function tableau(lignes: readonly Ligne[]): string {
  return lignes
    .map((ligne) => {
      const { name, value, unit, reference, ratio } = ligne;
      const exigence = exigenceOf(ligne);
      return [
        exigence === undefined ? ' ' : exigence.holds(ligne) ? '✓' : '✗',
        name.padEnd(42),
        `${french(value, DIGITS[unit])} ${unit === 'CLS' ? '' : unit}`.padStart(12),
        `page vide ${french(reference, DIGITS[unit])}`.padStart(18),
        ratio === null || !Number.isFinite(ratio) ? ''.padStart(8) : `${french(ratio, 2)} ×`.padStart(8),
        exigence?.says ?? '',
      ].join('  ');
    })
    .join('\n');
}

/** One closing line: how many requirements hold, and which do not. A measure that could not be had does not hold. */
export function verdict(lignes: readonly Ligne[]): string {
  const judged = lignes.filter((ligne) => exigenceOf(ligne) !== undefined);
  const missed = judged.filter((ligne) => !exigenceOf(ligne)?.holds(ligne));
  const held = `${judged.length - missed.length} exigence(s) sur ${judged.length} tenue(s)`;
  return missed.length === 0 ? `${held}.` : `${held} ; manquent : ${missed.map(({ name }) => name).join(', ')}.`;
}
