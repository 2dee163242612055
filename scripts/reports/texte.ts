import type { Bloc } from '@/lib/domain/texte';
import { LARGEUR_LIGNE } from '@/lib/ingest/sources/rapport/largeur';
import { compactTexte } from '@/lib/ingest/sources/rapport/normalisation';
import {
  type Colonne,
  ENTETE_CRITERES,
  ENTETES,
  QUESTIONS,
  REPARTITIONS,
  TABLEAUX,
  type Tableau,
  TITRES,
} from '@/lib/ingest/sources/rapport/rubriques';
import type { RapportARendre } from './aRendre';
import { layTable } from './tables';
import { type Flux, wrapProse, wrapTexte, writeCellules } from './texteCellules';

export interface OptionsTexte {
  /** Default: `cellules`. */
  readonly flux?: Flux;
  /** Rows of a table before its page ends and its heading is repeated. Default: 14. */
  readonly rangeesParPage?: number;
  /** Between thousands; a plain space, as extractors write it, is also a column gap. Default: a plain space. */
  readonly milliers?: string;
  /** Name under « Signature »; none by default. */
  readonly signataire?: string;
}

/** Characters per line of each column, close to those of a report. */
const LARGEURS: Readonly<Record<Colonne, number>> = {
  formation: 19,
  jury: 8,
  groupe: 17,
  bac: 14,
  etiquette: 30,
  places: 9,
  confirmes: 14,
  classes: 14,
  appeles: 14,
  acceptes: 14,
  pourcentage: 14,
};
const LARGEURS_CRITERES = { champ: 33, criteres: 38, elements: 38, importance: 20 } as const;
const SAUT_DE_PAGE = ['', ''];

/**
 * Writes a report as the text extracted from its PDF, so that the reader can be given any report: simulations and tests
 * draw one, write it, and read it back. Only the structural headings are the form's; every other word is the report's.
 * The date of the data is printed by the report's own notes.
 */
export function renderTexte(rapport: RapportARendre, options: OptionsTexte = {}): string {
  const flux = options.flux ?? 'cellules';
  const lines: string[] = [` ${TITRES.donnees}`, ...notesOf(rapport, TITRES.donnees, flux)];
  for (const tableau of TABLEAUX) {
    if (tableau !== 'groupes') lines.push(...SAUT_DE_PAGE);
    lines.push(...writeTitre(TITRES[tableau], flux), '', ...notesOf(rapport, TITRES[tableau], flux));
    lines.push('', ...writeTable(rapport, tableau, flux, options));
  }
  for (const serie of REPARTITIONS) lines.push(...SAUT_DE_PAGE, ...writeTitre(`${TITRES.repartition} ${serie}`, flux));
  lines.push(...SAUT_DE_PAGE, ...writeCriteres(rapport, flux));
  lines.push(...writeEds(rapport, flux), ...writeTextes(rapport, flux));
  lines.push('', 'Signature :', ...(options.signataire === undefined ? [] : [`${options.signataire},`]));
  const kept = flux === 'cellules' ? lines : lines.filter((line) => line !== '');
  return `${kept.join('\n')}\n`;
}

function notesOf({ notes }: RapportARendre, titre: string, flux: Flux): string[] {
  return notes
    .filter(({ table }) => compactTexte(table) === compactTexte(titre))
    .flatMap(({ texte }) => wrapProse(texte, flux, LARGEUR_LIGNE));
}

function writeTitre(titre: string, flux: Flux): string[] {
  return wrapTexte(titre, 125, flux);
}

function writeTable(rapport: RapportARendre, tableau: Tableau, flux: Flux, options: OptionsTexte): string[] {
  const rows = layTable(rapport, tableau, { milliers: options.milliers ?? ' ' });
  const perPage = options.rangeesParPage ?? 14;
  const header = writeCellules(
    ENTETES[tableau].map(([colonne, titre]) => wrapTexte(titre, LARGEURS[colonne ?? 'acceptes'], 'lignes')),
    flux,
  );
  return rows.flatMap((row, index) => {
    const cells = row.map(({ colonne, texte, colonnes }) =>
      texte === '' ? [] : wrapTexte(texte, LARGEURS[colonne] * (colonnes > 1 ? 4 : 1), flux),
    );
    const page = index === 0 ? header : index % perPage === 0 ? [...SAUT_DE_PAGE, ...header] : [];
    return [...page, ...writeCellules(cells, flux)];
  });
}

function writeCriteres({ criteres, session }: RapportARendre, flux: Flux): string[] {
  const lines = [`${TITRES.criteres} ${session}`];
  lines.push(
    ...writeCellules(
      ENTETE_CRITERES.map(([colonne, titre]) => wrapTexte(titre, LARGEURS_CRITERES[colonne], flux)),
      flux,
    ),
  );
  for (const [index, critere] of criteres.entries()) {
    const champ = critere.champ === criteres[index - 1]?.champ ? '' : critere.champ;
    const cells = [
      wrapTexte(champ, LARGEURS_CRITERES.champ, flux),
      wrapTexte(critere.criteres, LARGEURS_CRITERES.criteres, flux),
      wrapTexte(critere.elements ?? '', LARGEURS_CRITERES.elements, flux),
      wrapTexte(critere.libelleImportance, LARGEURS_CRITERES.importance, flux),
    ];
    lines.push(...writeCellules(cells, flux));
  }
  return lines;
}

function writeEds({ eds }: RapportARendre, flux: Flux): string[] {
  if (eds === null) return [];
  const lines = [...SAUT_DE_PAGE, ...writeTitre(TITRES.eds, flux), '', ...writeTitre(QUESTIONS.prisEnCompte, flux), ''];
  if (eds.prisEnCompte !== null) lines.push(eds.prisEnCompte ? 'Oui.' : 'Non.', '');
  if (eds.poids !== null) lines.push(QUESTIONS.poids, '', ...wrapProse(eds.poids, flux, LARGEUR_LIGNE), '');
  if (eds.series.length > 0) lines.push(QUESTIONS.eds, '');
  for (const { serie, eds: names } of eds.series) lines.push(`Série ${serie}`, '', ...names, '');
  return lines;
}

function writeTextes(rapport: RapportARendre, flux: Flux): string[] {
  const { eliminatoires, modalites, traitementAlgorithmique, conseils } = rapport;
  const write = (blocs: readonly Bloc[]) => ['', ...writeBlocs(blocs, flux), ''];
  const lines: string[] = [];
  if (eliminatoires !== null) {
    lines.push(...SAUT_DE_PAGE, TITRES.eliminatoires, '', ...writeTitre(QUESTIONS.eliminatoires, flux));
    lines.push(...write(eliminatoires.blocs));
  }
  if (modalites !== null) {
    lines.push(...SAUT_DE_PAGE, TITRES.modalites, '', TITRES.modalites, ...write(modalites.blocs));
    if (traitementAlgorithmique !== null) lines.push(QUESTIONS.algorithme, ...write(traitementAlgorithmique.blocs));
  }
  if (conseils !== null) lines.push(...SAUT_DE_PAGE, TITRES.conseils, '', TITRES.conseils, ...write(conseils.blocs));
  return lines;
}

function writeBlocs(blocs: readonly Bloc[], flux: Flux): string[] {
  return blocs.flatMap((bloc) => {
    const textes = bloc.type === 'liste' ? bloc.elements.map((element) => `- ${element}`) : [bloc.texte];
    return textes.flatMap((texte) => wrapProse(texte, flux, LARGEUR_LIGNE));
  });
}
