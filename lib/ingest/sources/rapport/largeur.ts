/**
 * Width of a text in Helvetica, in thousandths of the font size: the metrics that text extracted from a PDF no longer
 * has. It tells a line that was wrapped because it was full from a line that its author ended. Characters outside the
 * table count as a digit. Source: Adobe font metrics of Helvetica.
 */
export function largeurTexte(texte: string): number {
  let largeur = 0;
  for (const char of texte) largeur += LARGEURS.get(char.normalize('NFD')[0] ?? char) ?? 556;
  return largeur;
}

const LARGEURS = new Map<string, number>(
  (
    [
      [222, "ijl’‘'"],
      [278, ' \u00a0,.:;!/\\[]|tfI'],
      [333, '()-r'],
      [355, '"'],
      [389, '*'],
      [500, 'ckJsvxyz'],
      [584, '=+<>~'],
      [611, 'FTZ'],
      [667, '&ABEKPSVXY'],
      [722, 'wCDHNRU'],
      [778, 'GOQ'],
      [833, 'mM'],
      [889, '%'],
      [944, 'Wœ'],
      [1000, '…—Œ'],
      [1015, '@'],
    ] as const
  ).flatMap(([largeur, chars]) => [...chars].map((char) => [char, largeur] as const)),
);

/**
 * Width of a full line of a report's text boxes, in the same unit: measured on extracted reports, where lines are
 * wrapped between 53,000 and 58,600.
 */
export const LARGEUR_LIGNE = 58_600;
