import type { Effectif } from '@/lib/domain/effectifs';
import type { Colonne } from '@/lib/ingest/sources/parcoursup/column';
import { COLONNES_EFFECTIFS } from '@/lib/ingest/sources/parcoursup/columnsEffectifs';
import { COLONNES_IDENTITE, type Identite, LIBELLE_DETAILLEE } from '@/lib/ingest/sources/parcoursup/columnsIdentite';
import { COLONNES_PARTS } from '@/lib/ingest/sources/parcoursup/columnsParts';

/** Layouts of the open data that the project knows: a session is written as one of them publishes. */
export type Disposition = 2018 | 2019 | 2023;

/** One row, by the fields that the reader fills; a field left out is an empty cell. */
export interface LigneDonneesOuvertes {
  readonly identite: Partial<Readonly<Record<Identite, string>>>;
  readonly effectifs: Partial<Readonly<Record<Effectif, number>>>;
}

interface Sortie {
  readonly libelle: string;
  cellule(ligne: LigneDonneesOuvertes): string;
}

/**
 * Writes a session in the format of the official file: labels as header, semicolons, UTF-8. The columns are those that
 * the reader's own table gives to the layout, so that what one writes the other reads.
 */
export function writeDonneesOuvertes(disposition: Disposition, lignes: readonly LigneDonneesOuvertes[]): string {
  const sorties = columnsOf(disposition);
  const rows = [sorties.map(({ libelle }) => libelle), ...lignes.map((ligne) => sorties.map((s) => s.cellule(ligne)))];
  return rows.map((cells) => `${cells.map(quoteCell).join(';')}\n`).join('');
}

function columnsOf(disposition: Disposition): Sortie[] {
  const published = ({ sessions }: Colonne<string>) => sessions.includes(disposition);
  return [
    ...COLONNES_IDENTITE.filter(published).map(({ champ, libelle }) => ({
      // Until 2019 the speciality stands under the label that later holds school and speciality together.
      libelle: champ === 'specialite' && disposition < 2023 ? LIBELLE_DETAILLEE : libelle,
      cellule: ({ identite }: LigneDonneesOuvertes) => identite[champ] ?? '',
    })),
    ...COLONNES_EFFECTIFS.filter(published).map(({ champ, libelle }) => ({
      libelle,
      cellule: ({ effectifs }: LigneDonneesOuvertes) => effectifs[champ]?.toString() ?? '',
    })),
    ...COLONNES_PARTS.filter(published).map(({ libelle, numerateur, denominateur }) => ({
      libelle,
      cellule: ({ effectifs }: LigneDonneesOuvertes) => percentage(effectifs[numerateur], effectifs[denominateur]),
    })),
  ];
}

/** Whole percents, as 2023 prints them; empty without candidates. */
function percentage(part: number | undefined, whole: number | undefined): string {
  return part === undefined || !whole ? '' : Math.round((100 * part) / whole).toString();
}

function quoteCell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
