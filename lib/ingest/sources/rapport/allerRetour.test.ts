import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rapportArbitraire } from '@/fixtures/ingest/rapport/arbitraires';
import { readDocument, withoutReperes } from '@/fixtures/ingest/rapport/lecture';
import { RAPPORT_INVENTE } from '@/fixtures/ingest/rapport/rapportInvente';
import type { RapportARendre } from '@/scripts/reports/aRendre';
import { renderTexte } from '@/scripts/reports/texte';

/** Criteria as they stand whatever the flow: what a text cannot part is held together. */
const wholeCriteres = (rapport: RapportARendre) =>
  rapport.criteres.map(({ champ, criteres, elements, importance, libelleImportance }) => ({
    champ,
    texte: [criteres, elements ?? ''].join(' ').trim(),
    importance,
    libelleImportance,
  }));

const exceptCriteres = (rapport: RapportARendre) => ({ ...rapport, criteres: wholeCriteres(rapport) });

const seriousOf = (constats: readonly { code: string }[]) =>
  constats.filter(({ code }) => code !== 'separation-incertaine');

describe('a report rendered to text is read back identically', () => {
  it('with blank lines between cells', async () => {
    const { rapport, constats } = await readDocument(renderTexte(RAPPORT_INVENTE));
    expect(withoutReperes(rapport)).toEqual(RAPPORT_INVENTE);
    expect(constats).toEqual([]);
  });

  it('with lines only, the criteria held whole', async () => {
    const { rapport, constats } = await readDocument(renderTexte(RAPPORT_INVENTE, { flux: 'lignes' }));
    const read = withoutReperes(rapport);
    expect(exceptCriteres(read)).toEqual(exceptCriteres(RAPPORT_INVENTE));
    expect(read.criteres.map(({ separation }) => separation)).toEqual(['incertaine', 'incertaine']);
    expect(seriousOf(constats)).toEqual([]);
  });

  it('whatever its counts, thousands included, its labels and its page breaks, in both flows', async () => {
    const options = fc.record({
      flux: fc.constantFrom('cellules', 'lignes'),
      rangeesParPage: fc.integer({ min: 1, max: 30 }),
      milliers: fc.constantFrom(' ', '\u202f', '\u00a0', ''),
    });
    await fc.assert(
      fc.asyncProperty(rapportArbitraire(6), options, async (rapport, option) => {
        const read = await readDocument(renderTexte(rapport, option));
        expect(exceptCriteres(withoutReperes(read.rapport))).toEqual(exceptCriteres(rapport));
        expect(seriousOf(read.constats)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('with paragraphs that wrap, where the flow keeps the space of a wrapped line', async () => {
    await fc.assert(
      fc.asyncProperty(rapportArbitraire(70), async (rapport) => {
        const read = withoutReperes((await readDocument(renderTexte(rapport))).rapport);
        expect(read.eliminatoires).toEqual(rapport.eliminatoires);
        expect(read.modalites).toEqual(rapport.modalites);
        expect(read.conseils).toEqual(rapport.conseils);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('says « exacte » of a criterion only where both columns are the right ones', async () => {
    await fc.assert(
      fc.asyncProperty(rapportArbitraire(6), async (rapport) => {
        const read = withoutReperes((await readDocument(renderTexte(rapport))).rapport);
        for (const [index, critere] of read.criteres.entries()) {
          if (critere.separation === 'exacte') expect(critere).toEqual(rapport.criteres[index]);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
