import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Imprimante } from '@/fixtures/ingest/rapport/impression';
import { readDocument, readRefus, withoutReperes } from '@/fixtures/ingest/rapport/lecture';
import { RAPPORT_INVENTE } from '@/fixtures/ingest/rapport/rapportInvente';
import { CODES_CONSTAT } from '@/lib/domain/constat';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { chromiumArguments, findChromium } from '@/scripts/chromium.mjs';
import { RAPPORT_46421 } from '@/scripts/demo/rapport46421';
import type { RapportARendre } from '@/scripts/reports/aRendre';
import { type OptionsHtml, renderHtml } from '@/scripts/reports/html';

const navigateur = findChromium();

/** Pages of several sizes: small ones cut tables in the middle of groups, and rows in the middle of cells. */
const MISES_EN_PAGE: readonly (readonly [string, string])[] = [
  ['the official page', ''],
  ['a portrait page', '@page { size: A4; }'],
  ['low pages that cut rows', '@page { size: 250mm 95mm; } section { break-before: auto; }'],
  [
    'cells set at their bottom',
    '@page { size: 256mm 104mm; } section { break-before: auto; } td { vertical-align: bottom; }',
  ],
  [
    'cells set at their middle',
    '@page { size: 282mm 118mm; } section { break-before: auto; } td { vertical-align: middle; }',
  ],
  [
    'another font, right-aligned',
    'body { font: 9px/1.3 "DejaVu Sans", sans-serif; } td { text-align: right; padding: 2px; }',
  ],
  ['framed text boxes', '.boite { border: 1px solid #000; padding: 4px; }'],
  [
    'borders drawn apart',
    'table { border-collapse: separate; border-spacing: 0; } td, th { border: 0.5px solid #333; }',
  ],
];

describe.runIf(navigateur !== null)('a report printed to PDF', () => {
  const imprimante = new Imprimante();
  const print = (rapport: RapportARendre, options: OptionsHtml = {}) => imprimante.print(renderHtml(rapport, options));

  beforeAll(async () => {
    if (navigateur !== null) await imprimante.start({ ...navigateur, args: chromiumArguments() });
  });
  afterAll(() => imprimante.stop());

  describe.each([
    ['formation 46421', RAPPORT_46421],
    ['an invented formation with counts in the thousands', RAPPORT_INVENTE],
  ] as const)('of %s', (_, rapport) => {
    it.each(MISES_EN_PAGE)(
      'is read back cell by cell, all four columns of the criteria exact, from %s',
      async (_name, style) => {
        const { rapport: read, constats } = await readDocument(await print(rapport, { style }));
        expect(withoutReperes(read)).toEqual(rapport);
        expect(read?.criteres.every(({ separation }) => separation === 'exacte')).toBe(true);
        expect(constats).toEqual([]);
      },
    );
  });

  it('gives each row the page that prints it', async () => {
    const style = '@page { size: 250mm 95mm; } section { break-before: auto; }';
    const { rapport } = await readDocument(await print(RAPPORT_46421, { style }));
    const pages = rapport?.parBacMention.map(({ repere }) => repere.page ?? 0) ?? [];
    expect(new Set(pages).size).toBeGreaterThan(1);
    expect([...pages].sort((a, b) => a - b)).toEqual(pages);
    expect(rapport?.conseils?.repere.page).toBeGreaterThanOrEqual(Math.max(...pages));
  });

  it('never says who signed it', async () => {
    const pdf = await print(RAPPORT_INVENTE, { signataire: 'Zoé QUENEAU-LEMOINE' });
    expect(JSON.stringify(await readDocument(pdf))).not.toMatch(/queneau|zoé/i);
  });

  it('is read in less than half a second', async () => {
    const pdf = await print(RAPPORT_46421);
    const durations: number[] = [];
    for (let run = 0; run < 5; run++) {
      const debut = process.cpuUsage();
      await readDocument(pdf);
      const { user, system } = process.cpuUsage(debut);
      durations.push((user + system) / 1000);
    }
    expect(Math.min(...durations)).toBeLessThan(500);
  });

  it('is refused where it is cut, with the page', async () => {
    const html = renderHtml(RAPPORT_INVENTE);
    for (const heading of ['Suivi des candidats par sexe', 'Suivi des candidats par profil', 'Les critères utilisés']) {
      const pdf = await imprimante.print(
        `${html.slice(0, html.indexOf(heading))}${heading}</h2></section></body></html>`,
      );
      expect(await readRefus(pdf)).toMatchObject({ code: 'document-tronque', repere: { page: expect.any(Number) } });
    }
  });

  it('is refused when its tables have no rules, for their columns would be guesses', async () => {
    const pdf = await print(RAPPORT_INVENTE, { style: 'td, th { border: 0; }' });
    expect(await readRefus(pdf)).toMatchObject({ code: 'document-illisible', repere: { page: 1 } });
  });

  it('is refused when its columns are others', async () => {
    const html = renderHtml(RAPPORT_INVENTE).replace('>Sexe<', '>Genre<');
    expect(await readRefus(await imprimante.print(html))).toMatchObject({ code: 'colonnes-inconnues' });
  });

  it('is refused when it is another document, or holds no text', async () => {
    const other = await imprimante.print('<h1>Brochure</h1><p>Venez nous voir.</p>');
    expect(await readRefus(other)).toMatchObject({ code: 'document-inconnu', repere: { page: 1 } });
    const scanned = await imprimante.print('<svg width="100" height="100"><rect width="90" height="90"/></svg>');
    expect(await readRefus(scanned)).toMatchObject({ code: 'document-illisible', repere: { page: 1 } });
  });

  it('sets aside a row of another order or with letters for a number, and keeps the rest', async () => {
    const html = renderHtml(RAPPORT_INVENTE).replace('<td>30</td><td>15</td>', '<td>30</td><td>1S</td>');
    const { rapport, constats } = await readDocument(await imprimante.print(html));
    expect(constats.map(({ gravite, code }) => `${gravite} ${code}`)).toEqual(['refus cellule-illisible']);
    expect(rapport?.parSexe).toHaveLength(RAPPORT_INVENTE.parSexe.length - 1);
  });

  it('reads an empty count as not published, never as zero', async () => {
    const html = renderHtml(RAPPORT_INVENTE).replace('<td>30</td><td>15</td>', '<td>30</td><td></td>');
    const { rapport } = await readDocument(await imprimante.print(html));
    expect(rapport?.parSexe.find(({ confirmes }) => confirmes === 30)?.classes).toBeNull();
  });

  it('damaged anywhere, it is refused or read, and never crashes the reader', async () => {
    const pdf = await print(RAPPORT_INVENTE);
    let state = 1;
    const next = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state % below;
    };
    let refused = 0;
    for (let run = 0; run < 30; run++) {
      const damaged = run % 2 === 0 ? pdf.slice(0, next(pdf.length)) : pdf.slice();
      if (run % 2 === 1) for (let byte = 0; byte < 40; byte++) damaged[20 + next(pdf.length - 20)] = next(256);
      try {
        await readDocument(damaged);
      } catch (error) {
        if (!(error instanceof DocumentRefuse)) throw error;
        refused++;
        expect(CODES_CONSTAT).toContain(error.constat.code);
        expect(Object.keys(error.constat.repere)).not.toEqual([]);
      }
    }
    expect(refused).toBeGreaterThan(10);
  });
});
