import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { INTROUVABLE } from '@/app/introuvable';
import { type PageParams, valuesOf } from '@/app/pageCriteres';
import { titreFormation } from '@/lib/views/formationReferencement';
import { lignesDocument, PARAMETRE_CASES } from '@/lib/views/lignesDocument';

export interface LigneProps {
  readonly params: Promise<{ readonly code: string; readonly cle: string }>;
  readonly searchParams: Promise<PageParams>;
}

/** The row that an address names, with what it belongs to. */
export async function readLigne({ params }: Pick<LigneProps, 'params'>) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return { kind: 'indisponible', etat } as const;
  const { code, cle } = await params;
  const { formations, contexte } = etat.catalogue;
  const formation = formations.get(code);
  const ligne = formation && lignesDocument(formation).lignes.find((one) => one.cle === cle);
  if (formation === undefined || ligne === undefined) return { kind: 'introuvable' } as const;
  const source = contexte.sources.get(ligne.sourceId);
  if (source === undefined)
    throw new Error(`Source ${ligne.sourceId} counts formation ${code} but is not in the release`);
  return { kind: 'lue', formation, ligne, source } as const;
}

/** Columns that the address asks to mark; names that the row does not have mark nothing. */
export const readCases = (params: PageParams) => valuesOf(params, PARAMETRE_CASES);

/** What the row says of itself, on its page or over another. */
export async function ligneMetadata({ params }: LigneProps): Promise<Metadata> {
  const read = await readLigne({ params });
  if (read.kind === 'indisponible') return {};
  if (read.kind === 'introuvable') return INTROUVABLE;
  const { formation, ligne } = read;
  return {
    title: `${ligne.titre}, ${titreFormation(formation)}`,
    // Sixty rows a formation: what search engines want is the formation.
    robots: { index: false, follow: true },
    alternates: { canonical: `/formation/${formation.code}/lignes/${ligne.cle}` },
  };
}
