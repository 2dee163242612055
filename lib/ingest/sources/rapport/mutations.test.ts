import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lu, readDocument } from '@/fixtures/ingest/rapport/lecture';
import { RAPPORT_INVENTE } from '@/fixtures/ingest/rapport/rapportInvente';
import { CODES_CONSTAT, type Constat } from '@/lib/domain/constat';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { renderTexte } from '@/scripts/reports/texte';

const FLUX = ['cellules', 'lignes'] as const;
const texteOf = (flux: (typeof FLUX)[number]) => renderTexte(RAPPORT_INVENTE, { flux, signataire: 'Zoé QUENEAU' });

/** What becomes of a corrupted document: anything but a finding or a reading is a crash, and fails the test. */
async function fate(contenu: string | Uint8Array): Promise<{ refus: Constat | null; lu: Lu | null }> {
  try {
    return { refus: null, lu: await readDocument(contenu) };
  } catch (error) {
    if (error instanceof DocumentRefuse) return { refus: error.constat, lu: null };
    throw error;
  }
}

function expectLocated({ code, message, repere }: Constat): void {
  expect(CODES_CONSTAT).toContain(code);
  expect(message).toMatch(/^[«A-ZÀÉÎÔ].{15,}\.$/su);
  expect(repere.ligne ?? repere.page ?? repere.rubrique).toBeDefined();
}

describe('a corrupted report never crashes the reader', () => {
  it('cut after any of its lines, it is refused as truncated, with the place', async () => {
    for (const flux of FLUX) {
      const lines = texteOf(flux).split('\n');
      const end = lines.findIndex((line) => line.startsWith('Signature'));
      for (let kept = 1; kept < end; kept++) {
        const { refus } = await fate(lines.slice(0, kept).join('\n'));
        expect(refus?.code, `${flux}, ${kept} lines`).toMatch(/^(document-tronque|document-vide)$/);
        if (refus) expectLocated(refus);
        expect(refus?.repere.ligne).toBeLessThanOrEqual(kept);
      }
    }
  }, 60_000);

  it('with its lines shuffled, it is refused or every fault is said', async () => {
    const order = fc.integer({ min: 0, max: 0xffff_ffff });
    await fc.assert(
      fc.asyncProperty(order, fc.constantFrom(...FLUX), async (seed, flux) => {
        const lines = texteOf(flux).split('\n');
        let state = seed;
        const shuffled = lines
          .map((line) => {
            state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
            return { line, rank: state };
          })
          .sort((a, b) => a.rank - b.rank)
          .map(({ line }) => line);
        const { refus, lu } = await fate(shuffled.join('\n'));
        for (const constat of refus ? [refus] : (lu?.constats ?? [])) expectLocated(constat);
        expect(refus !== null || (lu?.constats.length ?? 0) > 0).toBe(true);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('with a few lines lost, doubled or swapped, it is refused or read, and never says the signatory', async () => {
    const change = fc.record({
      kind: fc.constantFrom('lose', 'double', 'swap'),
      at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...FLUX),
        async (changes, flux) => {
          const lines = texteOf(flux).split('\n');
          // The lines of the signature stay where they are: what moves from under it is no longer a signature.
          const end = lines.findIndex((line) => line.startsWith('Signature')) - 1;
          for (const { kind, at } of changes) {
            const index = Math.floor(at * end);
            const line = lines[index] ?? '';
            if (kind === 'lose') lines[index] = '';
            else if (kind === 'double') lines[index] = `${line}\n${line}`;
            else [lines[index], lines[index + 1]] = [lines[index + 1] ?? '', line];
          }
          const { refus, lu } = await fate(lines.join('\n'));
          for (const constat of refus ? [refus] : (lu?.constats ?? [])) expectLocated(constat);
          expect(JSON.stringify([refus, lu])).not.toMatch(/queneau/i);
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);

  it('with bytes changed, it is refused or read', async () => {
    const bytes = new TextEncoder().encode(texteOf('cellules'));
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) changed[at] = value;
        const { refus, lu } = await fate(changed);
        for (const constat of refus ? [refus] : (lu?.constats ?? [])) expectLocated(constat);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

describe('a changed count never passes unseen', () => {
  it('in a table that prints its totals', async () => {
    const flux = 'lignes' as const;
    const lines = texteOf(flux).split('\n');
    const start = lines.indexOf('Suivi des candidats par sexe');
    const end = lines.findIndex((line) => line.startsWith('Suivi des candidats par choix'));
    const rows = lines.flatMap((line, index) => (index > start && index < end && /\d \d/.test(line) ? [index] : []));
    expect(rows.length).toBeGreaterThanOrEqual(18);
    for (const row of rows) {
      const line = lines[row] ?? '';
      for (const { index } of line.matchAll(/\d/g)) {
        const digit = String((Number(line[index]) + 1) % 10);
        const changed = lines.with(row, line.slice(0, index) + digit + line.slice(index + 1));
        const { refus, lu } = await fate(changed.join('\n'));
        const said = refus ? [refus] : (lu?.constats ?? []).filter(({ code }) => code !== 'separation-incertaine');
        expect(said.length, `« ${line} », character ${index}`).toBeGreaterThan(0);
      }
    }
  }, 60_000);
});
