import type { Cellule } from '@/lib/domain/rapport';
import { type Colonne, ENTETES, type Tableau } from '@/lib/ingest/sources/rapport/rubriques';
import {
  MENTIONS_IMPRIMEES,
  PROFILS_IMPRIMES,
  SEXES_IMPRIMES,
  TOTAL,
  TYPES_BAC_IMPRIMES,
} from '@/lib/ingest/sources/rapport/vocabulaire';
import type { RapportARendre } from './aRendre';

/** A cell to print. `rangees`: rows that it spans; `colonnes`: columns, for a note in the place of counts. */
export interface CelluleImprimee {
  readonly colonne: Colonne;
  readonly texte: string;
  readonly rangees: number;
  readonly colonnes: number;
}

/** A row of a table: the cells that start on it, left to right. */
export type RangeeImprimee = readonly CelluleImprimee[];

interface Ligne {
  /** Values of the spanning columns, left to right. */
  readonly etages: readonly (readonly [Colonne, string])[];
  readonly cellules: readonly (readonly [Colonne, string])[];
  readonly note: string | null;
}

export interface FormatNombres {
  /** Between thousands. */
  readonly milliers: string;
}

/** Lays out one table of counts as printed cells, spanning ones on their first row only. */
export function layTable(rapport: RapportARendre, tableau: Tableau, format: FormatNombres): RangeeImprimee[] {
  const lignes = linesOf(rapport, tableau, format);
  const columns = ENTETES[tableau].filter(([colonne]) => colonne !== null).length;
  return lignes.map((ligne, index) => {
    const cells: CelluleImprimee[] = [];
    for (let depth = 0; depth < ligne.etages.length; depth++) {
      const [colonne, texte] = ligne.etages[depth] ?? ['formation', ''];
      if (index > 0 && sameStart(lignes[index - 1], ligne, depth)) continue;
      let rangees = 1;
      while (sameStart(lignes[index + rangees], ligne, depth)) rangees++;
      cells.push({ colonne, texte, rangees, colonnes: 1 });
    }
    if (ligne.note !== null) {
      cells.push({ colonne: 'etiquette', texte: ligne.note, rangees: 1, colonnes: columns - ligne.etages.length });
    }
    for (const [colonne, texte] of ligne.cellules) cells.push({ colonne, texte, rangees: 1, colonnes: 1 });
    return cells;
  });
}

function sameStart(a: Ligne | undefined, b: Ligne, depth: number): boolean {
  if (a === undefined) return false;
  for (let at = 0; at <= depth; at++) if (a.etages[at]?.[1] !== b.etages[at]?.[1]) return false;
  return true;
}

function linesOf(rapport: RapportARendre, tableau: Tableau, format: FormatNombres): Ligne[] {
  const start = (jury: string) =>
    [
      ['formation', `${rapport.libelleFormation} (${rapport.code})`],
      ['jury', jury],
    ] as const;
  switch (tableau) {
    case 'groupes':
      return rapport.groupes.map((ligne) => ({
        etages: start(ligne.jury),
        cellules: [['etiquette', ligne.groupe], ['places', sayNombre(ligne.places, format)], ...counts(ligne, format)],
        note: null,
      }));
    case 'sexe':
      return rapport.parSexe.map((ligne) => ({
        etages: [...start(ligne.jury), ['groupe', ligne.groupe]],
        cellules: [['etiquette', sayMot(SEXES_IMPRIMES, ligne.sexe)], ...counts(ligne, format), part(ligne)],
        note: null,
      }));
    case 'bac':
      return rapport.parBacMention.map((ligne) => ({
        etages: [...start(ligne.jury), ['groupe', ligne.groupe], ['bac', ligne.libelleBac]],
        cellules: [['etiquette', sayMot(MENTIONS_IMPRIMEES, ligne.mention)], ...counts(ligne, format), part(ligne)],
        note: null,
      }));
    case 'profil':
      return rapport.parProfil.map((ligne) => ({
        etages: [...start(ligne.jury), ['groupe', ligne.groupe]],
        cellules: [['etiquette', sayMot(PROFILS_IMPRIMES, ligne.profil)], ...counts(ligne, format), part(ligne)],
        note: null,
      }));
    case 'specialite':
      return specialiteLines(rapport, start, format);
  }
}

function specialiteLines(
  rapport: RapportARendre,
  start: (jury: string) => readonly (readonly [Colonne, string])[],
  format: FormatNombres,
): Ligne[] {
  const jury = rapport.groupes[0]?.jury ?? '';
  return rapport.parSpecialite.flatMap((table): Ligne[] => {
    const bac = sayMot(TYPES_BAC_IMPRIMES, table.typeBac);
    if (!table.publie) return [{ etages: [...start(jury), ['bac', bac]], cellules: [], note: table.note }];
    return table.lignes.map((ligne) => ({
      etages: [...start(ligne.jury), ['bac', bac]],
      cellules: [['etiquette', ligne.libelle], ...counts(ligne, format)],
      note: null,
    }));
  });
}

function counts(cellule: Cellule, format: FormatNombres): (readonly [Colonne, string])[] {
  return (['confirmes', 'classes', 'appeles', 'acceptes'] as const).map((colonne) => [
    colonne,
    sayNombre(cellule[colonne], format),
  ]);
}

function part({ pourcentage }: { readonly pourcentage: number | null }): readonly [Colonne, string] {
  return ['pourcentage', pourcentage === null ? '' : `${String(pourcentage).replace('.', ',')} %`];
}

/** Digits in threes, as reports print them. */
function sayNombre(nombre: number | null, { milliers }: FormatNombres): string {
  return nombre === null ? '' : String(nombre).replace(/\B(?=(?:\d{3})+$)/g, milliers);
}

function sayMot<T>(vocabulaire: readonly (readonly [T, string])[], valeur: T | null): string {
  return vocabulaire.find(([mot]) => mot === valeur)?.[1] ?? TOTAL;
}
