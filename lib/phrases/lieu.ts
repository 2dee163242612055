/** « Mâcon (Saône-et-Loire) », « Paris »: a town, and its département where that has another name; `null` where neither is published. */
export function phraseLieu({
  commune,
  departement,
}: {
  readonly commune: string | null;
  readonly departement: string | null;
}): string | null {
  if (commune === null) return departement;
  return departement === null || departement === commune ? commune : `${commune} (${departement})`;
}
