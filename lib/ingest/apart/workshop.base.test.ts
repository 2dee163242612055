import { afterEach, describe, expect, test } from 'vitest';
import { nestedForms, PIEGES } from '@/fixtures/ingest/pieges';
import { DocumentRefuse, type Lecteur, type Piece } from '@/lib/ingest/lecteur';
import { lecteurFiche } from '@/lib/ingest/sources/fiche/lecteur';
import { lecteurOnisep } from '@/lib/ingest/sources/onisep/lecteur';
import { lecteurRapport } from '@/lib/ingest/sources/rapport/lecteur';
import type { NatureApart } from './readWhole';
import { Workshop } from './workshop';

const pieceOf = (bytes: Uint8Array | string): Piece => ({
  fichier: 'document',
  explicite: true,
  async *open() {
    yield Buffer.from(bytes);
  },
});

let workshop: Workshop;
afterEach(() => workshop.close());

/** Why a document is refused; `null` when it is read. */
async function refusalOf(bytes: Uint8Array | string, lecteur: Pick<Lecteur<unknown>, 'readEnTete'>) {
  try {
    await lecteur.readEnTete(pieceOf(bytes));
    return null;
  } catch (error) {
    if (error instanceof DocumentRefuse) return error.constat.message;
    throw error;
  }
}

/** The parser draws for ever; nothing that looks at the bytes knows why. */
const HANG = nestedForms(true);

describe('a document read apart', () => {
  test.each([
    ['time', { temps: 300, memoire: Number.POSITIVE_INFINITY }, /30 secondes/],
    ['memory', { temps: 30_000, memoire: -1 }, /512 Mio/],
  ] as const)('is stopped when it takes too much %s, and the next one is read', async (_, limites, why) => {
    workshop = new Workshop(limites);
    expect(await refusalOf(HANG, workshop.isolate(lecteurRapport))).toMatch(why);
    workshop = new Workshop();
    const piece = pieceOf(
      '# BTS a\n\n**Code scolarité:** 39999901\n**Type:** brevet de technicien supérieur (BTS)\n\n## Métiers associés\n\n- b\n',
    );
    const fiche = workshop.isolate(lecteurFiche);
    expect(await fiche.readEnTete(piece)).toEqual({ session: null, dateDonnees: null });
    const events = fiche.read(piece, '');
    const codes = [];
    for await (const event of events) if (event.type === 'enregistrement') codes.push(event.valeur.code);
    expect(codes).toEqual(['39999901']);
  });

  test('takes less than two seconds, whatever it was made to do, and is refused when it cannot be read', async () => {
    workshop = new Workshop();
    const isolate = (lecteur: Lecteur<unknown, NatureApart>) => workshop.isolate(lecteur);
    const [pdf, xml, md] = [isolate(lecteurRapport), isolate(lecteurOnisep), isolate(lecteurFiche)];
    // Starting the thread is no time of a document's.
    await refusalOf('', md);
    for (const { nom, make, refus } of PIEGES) {
      const bytes = make();
      const before = process.cpuUsage().user;
      const said = await refusalOf(bytes, nom.endsWith('.pdf') ? pdf : nom.endsWith('.xml') ? xml : md);
      expect((process.cpuUsage().user - before) / 1000, nom).toBeLessThan(2_000);
      if (refus === null) expect(said, nom).toBeNull();
      else expect(said, nom).toMatch(refus);
    }
  });
});
