import type { Nature } from '@/lib/domain/source';
import type { Comptage, EnTete, Evenement, Lecteur } from '@/lib/ingest/lecteur';
import { lecteurFiche } from '@/lib/ingest/sources/fiche/lecteur';
import { lecteurMetiers } from '@/lib/ingest/sources/metiers/lecteur';
import { lecteurOnisep } from '@/lib/ingest/sources/onisep/lecteur';
import { lecteurRapport } from '@/lib/ingest/sources/rapport/lecteur';

/** Kinds whose parsers run apart: tables are read line by line, within bounds, and are too large to be handed over. */
export type NatureApart = Extract<Nature, 'rapport' | 'fiche' | 'ideo' | 'metiers'>;

/** All that a reader says of a document. */
export interface Lecture {
  readonly enTete: EnTete;
  readonly evenements: readonly Evenement<unknown>[];
  readonly comptage: Comptage;
}

export const LECTEURS = {
  rapport: lecteurRapport,
  fiche: lecteurFiche,
  ideo: lecteurOnisep,
  metiers: lecteurMetiers,
} satisfies Record<NatureApart, Lecteur<unknown>>;

/** As a file of the disk comes: readers watch their limits from one piece to the next. */
const CHUNK = 64 * 1024;

/**
 * Reads a document from its start to its end.
 * @throws {DocumentRefuse} when it cannot be read whole.
 */
export async function readWhole(nature: NatureApart, bytes: Uint8Array, sourceId: string): Promise<Lecture> {
  const piece = {
    fichier: '',
    explicite: false,
    async *open() {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
    },
  };
  const lecteur: Lecteur<unknown> = LECTEURS[nature];
  const enTete = await lecteur.readEnTete(piece);
  const evenements: Evenement<unknown>[] = [];
  const events = lecteur.read(piece, sourceId);
  for (let next = await events.next(); ; next = await events.next()) {
    if (next.done) return { enTete, evenements, comptage: next.value };
    evenements.push(next.value);
  }
}
