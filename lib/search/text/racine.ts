/**
 * Endings that turn one French word into another of its family: who does it, what is done, where, how. Longest first, so
 * that « informaticien » and « informatique » both come down to « informat ».
 */
const FINALES: readonly string[] = [
  'ificateur ification ionnaire ionniste issement iculteur icultrice iculture',
  'atrice ateur ation icien icienne etique erie erien ement ionnel ionnelle ition iteur itrice iaire',
  'trice teur tion ction culteur cultrice culture cole abilite able',
  'euse eur rice ure ier iere iste isme ique age ien ienne ance ial iale ion ant ante ent ente',
  'ie er ere ir ire re if ive ee e o',
]
  .flatMap((line) => line.split(' '))
  .toSorted((a, b) => b.length - a.length);

/** Below, what is left is shared by words that have nothing in common. */
const LONGUEUR_RACINE = 4;

/**
 * What a word shares with those of its family: « forestier » and « foresterie », « soudeur » and « soudure ». Cruder than
 * a stem, and so only asked for when a word names nothing, or when words together meet nothing.
 *
 * @param term a folded word, without its plural
 */
export function racine(term: string): string {
  for (const finale of FINALES) {
    if (term.length - finale.length < LONGUEUR_RACINE || !term.endsWith(finale)) continue;
    return doux(term.slice(0, -finale.length));
  }
  return doux(term);
}

/** One letter for one sound at the cut: « fabriquer » and « fabrication », « mécanique » and « mécanicien ». */
const doux = (root: string) =>
  root
    .replace(/(?:qu|ch)$/, 'c')
    .replace(/(.)\1$/, '$1')
    .replace(/gu$/, 'g');
