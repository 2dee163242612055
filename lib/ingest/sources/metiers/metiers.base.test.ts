import { beforeAll, describe, expect, it } from 'vitest';
import { donnees } from '@/fixtures/catalogue/donnees';
import { readAll } from '@/fixtures/ingest/diplome/piece';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { metiersOfDiplome, motsDesMetiers } from '@/lib/catalogue/metiers';
import type { Diplome } from '@/lib/domain/diplome';
import type { Metier } from '@/lib/domain/metier';
import { tieMetiers } from '@/lib/ingest/join/metiers';
import type { Comptage, Lecteur } from '@/lib/ingest/lecteur';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurOnisep } from '@/lib/ingest/sources/onisep/lecteur';
import { textesOf } from '@/lib/ingest/text/blocs';
import { lecteurMetiers } from './lecteur';

const officiels = await findOfficialFiles();

async function readOne<T>(lecteur: Lecteur<T>, path: string) {
  for await (const piece of listPieces([path])) return readAll(lecteur, piece);
  throw new Error(`${path} holds no document`);
}

describe.runIf(officiels?.onisep && officiels.metiers)('the official sheets of jobs', () => {
  let diplomes: Diplome[];
  let metiers: Metier[];
  let comptage: Comptage;

  beforeAll(async () => {
    diplomes = (await readOne(lecteurOnisep, officiels?.onisep ?? '')).fiches;
    const lu = await readOne(lecteurMetiers, officiels?.metiers ?? '');
    expect(lu.constats).toEqual([]);
    comptage = lu.comptage;
    metiers = tieMetiers(lu.fiches, diplomes);
  });

  it('are 928, of which 221 that a BTS or a BTSA leads to', () => {
    expect(comptage).toEqual({ lignes: 928, lues: 221 });
    expect(metiers.filter((metier) => metier.diplomes.length === 0)).toEqual([]);
  });

  it('give each of the 122 sheets the very jobs that it names, one at least', () => {
    const catalogue = buildCatalogue(donnees({ diplomes, metiers }));
    expect(diplomes).toHaveLength(122);
    for (const { code, intitule, metiers: nommes } of diplomes) {
      const lies = metiersOfDiplome(catalogue, code);
      expect(lies.length, intitule).toBeGreaterThan(0);
      expect(lies.map(({ nom }) => nom).sort(), intitule).toEqual(nommes.map(({ nom }) => nom).sort());
      const mots = motsDesMetiers(catalogue, code);
      expect(mots, intitule).toEqual(expect.arrayContaining(nommes.flatMap(({ synonymes }) => synonymes)));
    }
    expect(metiers.flatMap((metier) => metier.diplomes)).toHaveLength(478);
  });

  it('reach every diploma by 27 centres d’intérêt, and say what the job is, without a trace of markup', () => {
    expect(new Set(metiers.flatMap(({ interets }) => interets.map(({ id }) => id))).size).toBe(27);
    for (const metier of metiers) {
      expect(Math.min(metier.accroche.length, metier.nature.length), metier.nom).toBeGreaterThan(0);
      expect(metier.niveauAcces, metier.nom).not.toBeNull();
      const { accroche, nature, competences, conditions, acces } = metier;
      for (const texte of textesOf([...accroche, ...nature, ...competences, ...conditions, ...acces])) {
        expect(texte).not.toMatch(/<\/?[a-z]|&[a-z#0-9]+;|\s{2}|^\s|\s$|CDATA/);
      }
    }
  });
});
