import type { Origine, Repere } from '@/lib/domain/source';

/** The columns that hold a place in a document. */
export interface PlaceRow {
  readonly ligne: number | null;
  readonly page: number | null;
  readonly rubrique: string | null;
}

export interface OriginRow extends PlaceRow {
  readonly sourceId: string;
}

export function toPlaceRow({ ligne, page, rubrique }: Repere): PlaceRow {
  return { ligne: ligne ?? null, page: page ?? null, rubrique: rubrique ?? null };
}

export function fromPlaceRow({ ligne, page, rubrique }: PlaceRow): Repere {
  return {
    ...(ligne !== null && { ligne }),
    ...(page !== null && { page }),
    ...(rubrique !== null && { rubrique }),
  };
}

export function toOriginRow({ sourceId, repere }: Origine): OriginRow {
  return { sourceId, ...toPlaceRow(repere) };
}

export function fromOriginRow(row: OriginRow): Origine {
  return { sourceId: row.sourceId, repere: fromPlaceRow(row) };
}
