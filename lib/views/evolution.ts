import { comptesPopulation, type Population } from '@/lib/domain/effectifs';
import type { Formation, SessionFormation } from '@/lib/domain/formation';

/** One session of a series; `value` is `null` where nothing is published: a gap, never zero. */
export interface Point {
  readonly session: number;
  readonly value: number | null;
  /** Candidates that a share is counted over; `null` for a count. */
  readonly n: number | null;
}

export interface Serie {
  readonly label: string;
  readonly points: readonly Point[];
}

/** How the open data's counts changed from one session to the next. Series without any value are left out. */
export interface Evolution {
  /** Loaded sessions that know the formation, oldest first. */
  readonly sessions: readonly number[];
  readonly candidats: readonly Serie[];
  readonly places: readonly Serie[];
  /** Classés ÷ confirmés, in [0, 1]: of the reader's population, then of everyone. */
  readonly classes: readonly Serie[];
  /** min(propositions, classés) ÷ confirmés, in [0, 1], all candidates together: by bac, one session alone publishes it. */
  readonly propositions: readonly Serie[];
  readonly rangs: readonly {
    readonly libelle: string;
    readonly rangs: readonly { readonly session: number; readonly rang: number | null }[];
  }[];
}

const LABELS: Readonly<Record<Population, string>> = {
  general: 'Bac général',
  technologique: 'Bac technologique',
  professionnel: 'Bac professionnel',
  nonNeobacheliers: 'Hors terminale',
};
const LABELLED = Object.entries(LABELS) as readonly (readonly [Population, string])[];

const share = (part: number | null, whole: number | null) =>
  part === null || whole === null || whole === 0 ? null : Math.min(1, part / whole);

const lesser = (one: number | null, other: number | null) =>
  one === null || other === null ? null : Math.min(one, other);

/** Reads a formation's sessions as series; `null` below two sessions. Years that no document tells are no points: charts leave a gap. */
export function evolutionOf({ sessions }: Formation, own: Population | null = null): Evolution | null {
  if (sessions.length < 2) return null;
  const rows = sessions.toReversed();
  const serie = (label: string, read: (row: SessionFormation) => Omit<Point, 'session'>): Serie => ({
    label,
    points: rows.map((row) => ({ session: row.session, ...read(row) })),
  });
  const known = (series: readonly Serie[]) =>
    series.filter(({ points }) => points.some(({ value, n }) => value !== null && n !== 0));
  const classesOf = (population: Population) =>
    serie(LABELS[population], ({ effectifs }) => {
      const { classes, confirmes } = comptesPopulation(effectifs, population);
      return { value: share(classes, confirmes), n: confirmes };
    });
  const whole = (count: (row: SessionFormation) => number | null) =>
    serie('Tous les candidats', (row) => ({
      value: share(count(row), row.effectifs.confirmes),
      n: row.effectifs.confirmes,
    }));
  return {
    sessions: rows.map(({ session }) => session),
    candidats: known([serie('Candidats', ({ effectifs }) => ({ value: effectifs.confirmes, n: null }))]),
    places: known([serie('Places', ({ effectifs }) => ({ value: effectifs.places, n: null }))]),
    classes: known([...(own === null ? [] : [classesOf(own)]), whole(({ effectifs }) => effectifs.classes)]),
    propositions: known([whole(({ effectifs }) => lesser(effectifs.propositions, effectifs.classes))]),
    rangs: rangsOf(sessions),
  };
}

/** Last rank called of each group, sessions of one group together; newest group names first. */
export function rangsOf(sessions: readonly SessionFormation[]): Evolution['rangs'] {
  const groups = new Map<string, { session: number; rang: number | null }[]>();
  const put = (libelle: string, session: number, rang: number | null) => {
    const known = groups.get(libelle);
    if (known === undefined) groups.set(libelle, [{ session, rang }]);
    else known.push({ session, rang });
  };
  for (const { session, groupes, effectifs } of sessions) {
    for (const { libelle, rang } of groupes) put(libelle, session, rang);
    if (effectifs.rangDernierAppele !== null) put('Toute la formation', session, effectifs.rangDernierAppele);
  }
  return [...groups].map(([libelle, rangs]) => ({ libelle, rangs: rangs.toReversed() }));
}

export interface PartComposition {
  readonly label: string;
  readonly value: number | null;
}

/** Who was there in one session, by bac: never rates. */
export interface CompositionSession {
  readonly row: SessionFormation;
  /** Admis of every phase, counted; empty where nobody was admitted. */
  readonly admis: readonly PartComposition[];
  /** Shares of the néobacheliers in position, in percent as published; empty where none is. */
  readonly enPosition: readonly PartComposition[];
}

/** Composition of the newest session that says one, `null` when none does. */
export function compositionOf({ sessions }: Formation): CompositionSession | null {
  for (const row of sessions) {
    const admis = LABELLED.map(([population, label]) => ({
      label,
      value: comptesPopulation(row.effectifs, population).admis,
    }));
    const { general, technologique, professionnel } = row.composition;
    const enPosition = [
      { label: LABELS.general, value: general },
      { label: LABELS.technologique, value: technologique },
      { label: LABELS.professionnel, value: professionnel },
    ];
    const some = (parts: readonly PartComposition[]) => (parts.some(({ value }) => (value ?? 0) > 0) ? parts : []);
    if (some(admis).length > 0) return { row, admis, enPosition: some(enPosition) };
  }
  return null;
}
