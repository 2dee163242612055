import { IMPORTANCES, type Rapport, type TexteRapport } from '@/lib/domain/rapport';
import { BLOCS, TEXTES } from './diplome';
import { fromOriginRow, fromPlaceRow, toOriginRow, toPlaceRow } from './place';
import { fromLigneRows, type RapportKey, toLigneRows } from './rapportLignes';
import type { Rows, Written } from './tables';
import { wordOf, wordOrNull } from './vocabulary';

/** The rows of one report, by model. */
export interface RapportRows {
  readonly Rapport: readonly Written<'Rapport'>[];
  readonly RapportLigne: readonly Written<'RapportLigne'>[];
  readonly RapportTableSpecialite: readonly Written<'RapportTableSpecialite'>[];
  readonly RapportNote: readonly Written<'RapportNote'>[];
  readonly RapportCritere: readonly Written<'RapportCritere'>[];
  readonly RapportEds: readonly Written<'RapportEds'>[];
  readonly RapportTexte: readonly Written<'RapportTexte'>[];
}

const SECTIONS = ['eliminatoires', 'modalites', 'traitementAlgorithmique', 'conseils'] as const;

export function toRapportRows(rapport: Rapport): RapportRows {
  const key: RapportKey = { code: rapport.code, session: rapport.session };
  const eds = rapport.eds;
  const place = toPlaceRow(eds?.repere ?? {});
  return {
    Rapport: [
      {
        ...key,
        dateDonnees: rapport.dateDonnees,
        libelleFormation: rapport.libelleFormation,
        nomEtablissement: rapport.nomEtablissement,
        libelleVoeu: rapport.libelleVoeu,
        edsPresents: eds !== null,
        edsPrisEnCompte: eds?.prisEnCompte ?? null,
        edsPoids: eds?.poids ?? null,
        edsLigne: place.ligne,
        edsPage: place.page,
        edsRubrique: place.rubrique,
        ...toOriginRow(rapport.origine),
      },
    ],
    RapportLigne: toLigneRows(rapport, key),
    RapportTableSpecialite: rapport.parSpecialite.map((table, ordre) => ({
      ...key,
      ordre,
      typeBac: table.typeBac,
      publie: table.publie,
      note: table.publie ? null : table.note,
      ...toPlaceRow(table.repere),
    })),
    RapportNote: rapport.notes.map(({ table, texte, repere }, ordre) => ({
      ...key,
      ordre,
      tableau: table,
      texte,
      ...toPlaceRow(repere),
    })),
    RapportCritere: rapport.criteres.map(({ repere, ...critere }, ordre) => ({
      ...key,
      ordre,
      ...critere,
      ...toPlaceRow(repere),
    })),
    RapportEds: (eds?.series ?? []).map((serie, ordre) => ({ ...key, ordre, serie: serie.serie, eds: serie.eds })),
    RapportTexte: SECTIONS.flatMap((section) => {
      const texte = rapport[section];
      return texte === null ? [] : [{ ...key, section, blocs: texte.blocs, ...toPlaceRow(texte.repere) }];
    }),
  };
}

/** A report's row with those of its tables, each list in its order. */
export type RapportRead = Rows['Rapport'] & {
  readonly lignes: readonly Rows['RapportLigne'][];
  readonly tables: readonly Rows['RapportTableSpecialite'][];
  readonly notes: readonly Rows['RapportNote'][];
  readonly criteres: readonly Rows['RapportCritere'][];
  readonly eds: readonly Rows['RapportEds'][];
  readonly textes: readonly Rows['RapportTexte'][];
};

export function fromRapportRows(row: RapportRead): Rapport {
  const textes = new Map(row.textes.map((texte) => [texte.section, texte]));
  const texteOf = (section: (typeof SECTIONS)[number]): TexteRapport | null => {
    const texte = textes.get(section);
    return texte === undefined ? null : { blocs: BLOCS.parse(texte.blocs), repere: fromPlaceRow(texte) };
  };
  return {
    code: row.code,
    origine: fromOriginRow(row),
    session: row.session,
    dateDonnees: row.dateDonnees,
    libelleFormation: row.libelleFormation,
    nomEtablissement: row.nomEtablissement,
    libelleVoeu: row.libelleVoeu,
    ...fromLigneRows(row.lignes, row.tables),
    notes: row.notes.map((note) => ({ table: note.tableau, texte: note.texte, repere: fromPlaceRow(note) })),
    criteres: row.criteres.map((critere) => ({
      champ: critere.champ,
      criteres: critere.criteres,
      elements: critere.elements,
      separation: wordOf(['exacte', 'incertaine'], critere.separation, 'separation'),
      importance: wordOrNull(IMPORTANCES, critere.importance, 'importance'),
      libelleImportance: critere.libelleImportance,
      repere: fromPlaceRow(critere),
    })),
    eds: row.edsPresents
      ? {
          prisEnCompte: row.edsPrisEnCompte,
          poids: row.edsPoids,
          series: row.eds.map(({ serie, eds }) => ({ serie, eds: TEXTES.parse(eds) })),
          repere: fromPlaceRow({ ligne: row.edsLigne, page: row.edsPage, rubrique: row.edsRubrique }),
        }
      : null,
    eliminatoires: texteOf('eliminatoires'),
    modalites: texteOf('modalites'),
    traitementAlgorithmique: texteOf('traitementAlgorithmique'),
    conseils: texteOf('conseils'),
  };
}
