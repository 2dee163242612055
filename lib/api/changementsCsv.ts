import Papa from 'papaparse';
import type { FormationCitee, Transition } from '@/lib/domain/changements';
import { LICENCES } from '@/lib/domain/licences';
import { libelleChiffre, phraseHorsPlage } from '@/lib/phrases/changements';
import { type ColonneDecrite, csvwOf } from './csvw';

/** Byte order mark: without it, spreadsheets read UTF-8 as something else. */
const BOM = '\uFEFF';

type Cell = string | number | null;

/** Headings of the export, in order. */
const COLONNES = [
  'Publication',
  'Changement',
  'Code',
  'Formation',
  'Établissement',
  'Commune',
  'Session',
  'Chiffre',
  'Avant',
  'Après',
] as const;

/** One row a change: what changed from what to what. */
function rowsOf({ publieeLe, session, changements }: Transition): Cell[][] {
  const { nouvelles, fermees, renommees, places, horsPlage, corrections } = changements;
  const day = publieeLe.slice(0, 10);
  const row = (
    kind: string,
    { code, intitule, ecole, commune }: FormationCitee,
    [quand, chiffre, avant, apres]: readonly [Cell, Cell, Cell, Cell],
  ): Cell[] => [day, kind, code, intitule, ecole, commune, quand, chiffre, avant, apres];
  return [
    ...nouvelles.liste.map((one) => row('nouvelle', one, [session, null, null, null])),
    ...fermees.liste.map((one) => row('fermée ou absente', one, [session, null, null, null])),
    ...renommees.liste.map((one) =>
      row('renommée', one, [
        session,
        'nom',
        `${one.avant.intitule}, ${one.avant.ecole}`,
        `${one.intitule}, ${one.ecole}`,
      ]),
    ),
    ...places.liste.map((one) => row('places', one, [session, 'places', one.avant, one.apres])),
    ...horsPlage.liste.map((one) => row('hors de la plage', one, [one.session, phraseHorsPlage(one), null, null])),
    ...corrections.liste.flatMap((one) =>
      one.chiffres.map(({ chiffre, avant, apres }) =>
        row('correction', one, [one.session, libelleChiffre(chiffre), avant, apres]),
      ),
    ),
  ];
}

/** What changed from release to release as a spreadsheet reads it: RFC 4180, UTF-8 with its mark, formulas escaped, the newest first. */
export function changementsToCsv(transitions: readonly Transition[]): string {
  const data = transitions.flatMap(rowsOf).map((row) => row.map((cell) => cell ?? ''));
  const csv = Papa.unparse({ fields: [...COLONNES], data }, { escapeFormulae: true, newline: '\r\n' });
  return `${BOM}${csv}\r\n`;
}

const TYPES: Readonly<Partial<Record<(typeof COLONNES)[number], ColonneDecrite['type']>>> = {
  Publication: 'date',
  Session: 'integer',
  // Counts, or names where it is a name that changed.
  Avant: 'any',
  Après: 'any',
};

/** The description of the changes, for programs. @param publieeLe ISO instant of the newest */
export function describeChangementsCsv(publieeLe: string): object {
  return csvwOf({
    url: 'changements.csv',
    titre: 'Ce qui a changé d’une version des données à la suivante',
    description:
      'Une ligne par changement : formation nouvelle, fermée ou absente, renommée, places, taux hors de la plage annoncée, correction d’un chiffre qui avait été montré. Mille au plus de chaque sorte.',
    colonnes: COLONNES.map((titre) => ({ titre, type: TYPES[titre] ?? 'string' })),
    publieeLe,
    licence: LICENCES.parcoursup,
    source: 'Parcoursup, données ouvertes (MESR-SIES)',
  });
}
