import { describe, expect, it } from 'vitest';
import type { Rapport } from '@/lib/domain/rapport';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurRapport } from '@/lib/ingest/sources/rapport/lecteur';
import { CLASSES } from './classe';
import { readEvidenceRapport } from './evidenceRapport';

const samples = (await findOfficialFiles())?.samples ?? null;

async function readSamples(): Promise<Rapport[]> {
  const rapports: Rapport[] = [];
  for await (const piece of listPieces([samples ?? ''])) {
    if (!piece.fichier.endsWith('.pdf')) continue;
    for await (const event of lecteurRapport.read(piece, 'echantillon')) {
      if (event.type === 'enregistrement') rapports.push(event.valeur);
    }
  }
  return rapports;
}

describe.runIf(samples !== null)('on the sample reports', () => {
  it('every class of candidates reads a cell of its own group, and no row twice', async () => {
    const rapports = await readSamples();
    expect(rapports).toHaveLength(3);
    for (const rapport of rapports) {
      for (const classe of CLASSES) {
        const evidence = readEvidenceRapport(rapport, classe);
        if (evidence.kind === 'absence' || evidence.mesure !== 'en-position') throw new Error(JSON.stringify(evidence));
        expect(evidence.groupe).toMatch(classe.bac === 'general' || classe.bac === 'autre' ? /^Autres/ : /^Bacheliers/);
        const group = rapport.groupes.find(({ groupe }) => groupe === evidence.groupe);
        for (const { confirmes, obtenus } of evidence.lignes) {
          expect(confirmes).toBeLessThanOrEqual(group?.confirmes ?? 0);
          expect(obtenus).toBeLessThanOrEqual(group?.appeles ?? 0);
        }
        const sujets = evidence.lignes.map(({ sujet }) => sujet.de);
        expect(new Set(sujets).size).toBe(sujets.length);
      }
    }
  });
});
