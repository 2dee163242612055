import { fold } from '@/lib/domain/fold';
import type { Palier } from '@/lib/odds/mesures';
import { type Eleve, manquesOf } from './eleve';

/** A student beside what is known of their vœux. */
export interface LigneClasse {
  readonly eleve: Eleve;
  /** Bands of the vœux that have a figure. */
  readonly paliers: readonly Palier[];
  /** BTS that they ask for, by the key of their speciality. */
  readonly bts: ReadonlySet<string>;
}

export const FILTRES = ['tous', 'sans-voeu', 'que-ambitieux', 'sans-ambitieux', 'sans-prudent', 'manques'] as const;
export type Filtre = (typeof FILTRES)[number];

/** As the screen offers them. */
export const LIBELLES_FILTRE: Readonly<Record<Filtre, string>> = {
  tous: 'toute la classe',
  'sans-voeu': 'sans vœu',
  'que-ambitieux': 'que des ambitieux',
  'sans-ambitieux': 'sans ambitieux',
  'sans-prudent': 'sans prudent',
  manques: '? données manquantes',
};

const has = ({ paliers }: LigneClasse, palier: Palier) => paliers.includes(palier);

const TESTS: Readonly<Record<Filtre, (ligne: LigneClasse) => boolean>> = {
  tous: () => true,
  'sans-voeu': ({ eleve }) => eleve.voeux.length === 0,
  'que-ambitieux': ({ paliers }) => paliers.length > 0 && paliers.every((palier) => palier === 'ambitieux'),
  // Of those who have figures: a list that is empty, or not known, lacks everything and is told apart.
  'sans-ambitieux': (ligne) => ligne.paliers.length > 0 && !has(ligne, 'ambitieux'),
  'sans-prudent': (ligne) => ligne.paliers.length > 0 && !has(ligne, 'prudent'),
  manques: ({ eleve }) => manquesOf(eleve).length > 0,
};

export const TRIS_CLASSE = ['liste', 'nom', 'bac', 'voeux', 'ouverture'] as const;
export type TriClasse = (typeof TRIS_CLASSE)[number];

export const LIBELLES_TRI: Readonly<Record<TriClasse, string>> = {
  liste: 'ordre de la liste',
  nom: 'nom',
  bac: 'bac',
  voeux: 'le moins de vœux d’abord',
  ouverture: 'le moins de prudents d’abord',
};

const bacKey = ({ eleve: { bac, serie } }: LigneClasse) => `${bac ?? '~'} ${serie ?? ''}`;
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const prudents = ({ paliers }: LigneClasse) => paliers.filter((palier) => palier === 'prudent').length;

const COMPARE: Readonly<Record<TriClasse, (a: LigneClasse, b: LigneClasse) => number>> = {
  liste: () => 0,
  nom: (a, b) => compareText(fold(a.eleve.pseudonyme), fold(b.eleve.pseudonyme)),
  bac: (a, b) => compareText(bacKey(a), bacKey(b)),
  voeux: (a, b) => a.eleve.voeux.length - b.eleve.voeux.length,
  ouverture: (a, b) => prudents(a) - prudents(b) || a.paliers.length - b.paliers.length,
};

export interface Vue {
  readonly filtre: Filtre;
  /** Key of a BTS, or empty for any. */
  readonly bts: string;
  /** A town as it is written in the class, or empty for any. */
  readonly ville: string;
  readonly tri: TriClasse;
}

export const VUE_ENTIERE: Vue = { filtre: 'tous', bts: '', ville: '', tri: 'liste' };

/** The rows that a view keeps, in its order; students of equal rank stay in that of the class. */
export function chooseLignes(lignes: readonly LigneClasse[], { filtre, bts, ville, tri }: Vue): readonly LigneClasse[] {
  return lignes
    .filter(
      (ligne) =>
        TESTS[filtre](ligne) &&
        (bts === '' || ligne.bts.has(bts)) &&
        (ville === '' || fold(ligne.eleve.ville) === fold(ville)),
    )
    .toSorted(COMPARE[tri]);
}

/** How many rows each filter keeps: what its button says. */
export function countFiltres(lignes: readonly LigneClasse[]): Readonly<Record<Filtre, number>> {
  return Object.fromEntries(FILTRES.map((filtre) => [filtre, lignes.filter(TESTS[filtre]).length])) as Record<
    Filtre,
    number
  >;
}
