import { CODES_CONSTAT, GRAVITES } from '@/lib/domain/constat';
import type { BilanSource, ConstatStocke, DocumentEcarte } from '@/lib/domain/release';
import { NATURES, type Source } from '@/lib/domain/source';
import { fromPlaceRow, toPlaceRow } from './place';
import type { Rows, Written } from './tables';
import { wordOf } from './vocabulary';

/** Counts of a source are known once it is read: the row is written first, without them, for its children to point at. */
export function toSourceRow(source: Source, ordre: number): Written<'Source'> {
  return {
    ...source,
    octets: BigInt(source.octets),
    ordre,
    lignes: 0,
    lues: 0,
    misesANiveau: 0,
    gardees: 0,
    refusees: 0,
    exclues: 0,
    alertes: 0,
    duree: 0,
  };
}

export function fromSourceRow(row: Rows['Source']): BilanSource {
  return {
    source: {
      id: row.id,
      nature: wordOf(NATURES, row.nature, 'nature'),
      fichier: row.fichier,
      sha256: row.sha256,
      octets: Number(row.octets),
      editeur: row.editeur,
      licence: row.licence,
      session: row.session,
      dateDonnees: row.dateDonnees,
      demonstration: row.demonstration,
    },
    lignes: row.lignes,
    lues: row.lues,
    misesANiveau: row.misesANiveau,
    gardees: row.gardees,
    refusees: row.refusees,
    exclues: row.exclues,
    alertes: row.alertes,
    duree: row.duree,
  };
}

export function toEcarteRow({ fichier, nature, session, constat }: DocumentEcarte, numero: number) {
  const { code, message, repere } = constat;
  return { numero, fichier, nature, session, code, message, ...toPlaceRow(repere) } satisfies Written<'DocumentEcarte'>;
}

export function fromEcarteRow(row: Rows['DocumentEcarte']): DocumentEcarte {
  const code = wordOf(CODES_CONSTAT, row.code, 'code');
  return {
    fichier: row.fichier,
    nature: row.nature === null ? null : wordOf(NATURES, row.nature, 'nature'),
    session: row.session,
    constat: { gravite: 'refus', code, message: row.message, repere: fromPlaceRow(row) },
  };
}

export function toConstatRow(constat: ConstatStocke, numero: number): Written<'Constat'> {
  const { sourceId, gravite, code, message, repere } = constat;
  return { numero, sourceId, gravite, code, message, ...toPlaceRow(repere) };
}

export function fromConstatRow(row: Rows['Constat']): ConstatStocke {
  return {
    sourceId: row.sourceId,
    gravite: wordOf(GRAVITES, row.gravite, 'gravite'),
    code: wordOf(CODES_CONSTAT, row.code, 'code'),
    message: row.message,
    repere: fromPlaceRow(row),
  };
}
