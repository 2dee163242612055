import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { donnees, effectifs, etablissement, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/params';
import { searchAllFormations } from '@/lib/search/searchFormations';
import { readSeparateur } from '@/lib/search/separateur';
import { csvFilename, searchToCsv } from './formationsCsv';

const counted = effectifs({ confirmesGeneral: 100, classesGeneral: 60, propositionsGeneral: 45 });

function csvOf(nom: string, bac: 'general' | null = 'general', separateur: ',' | ';' = ','): string {
  const one = formation({
    etablissement: etablissement({ nom }),
    sessions: [sessionFormation({ effectifs: counted })],
  });
  const catalogue = buildCatalogue(donnees({ formations: [one] }));
  const criteres = { ...CRITERES_PAR_DEFAUT, bac };
  return [...searchToCsv({ criteres, resultats: searchAllFormations(criteres, catalogue) }, separateur)].join('');
}
const rowsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd()).data;

describe('an export', () => {
  it('begins with the mark of UTF-8 and ends its lines as RFC 4180 asks', () => {
    const csv = csvOf('Lycée');
    expect(csv.startsWith('\uFEFFCode,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives back any name that it was given, beside the one that screens show', () => {
    const nom = 'LYCÉE « Les "Ormes", annexe »\nbâtiment B';
    const [headings = [], row = []] = rowsOf(csvOf(nom));
    expect(row[headings.indexOf('Nom publié de l’établissement')]).toBe(nom);
    expect(row[headings.indexOf('Établissement')]).toBe('Lycée « Les "Ormes", annexe » bâtiment B');
    expect(row[headings.indexOf('Formation')]).toBe('BTS - Services - Comptabilité et gestion');
    expect(row[headings.indexOf('Nom')]).toBe('Comptabilité et gestion');
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx'])('never lets a cell be run as a formula: %j', (nom) => {
    const [headings, row] = rowsOf(csvOf(nom));
    expect(row?.[headings?.indexOf('Nom publié de l’établissement') ?? -1]).toBe(`'${nom}`);
  });

  it('holds each figure with its count, its population, its session and its place in a document', () => {
    const [headings = [], row = []] = rowsOf(csvOf('Lycée'));
    const cell = (heading: string) => row[headings.indexOf(heading)];
    expect([cell('Candidats'), cell('Dont obtenus'), cell('Session du compte')]).toEqual(['100', '45', '2023']);
    expect([cell('Taux observé'), cell('Mesure'), cell('Profil demandé')]).toEqual([
      '0.45',
      'proposition-recue',
      'bac=general',
    ]);
    expect(cell('Population comptée')).toMatch(/bac général/i);
    // The estimate leans on 45 of 100 and is not it.
    const [bas, taux, haut] = ['Borne basse (80 %)', 'Taux estimé', 'Borne haute (80 %)'].map((one) =>
      Number(cell(one)),
    );
    expect(taux).toBeCloseTo(0.45, 1);
    expect(bas).toBeLessThan(taux ?? 0);
    expect(haut).toBeGreaterThan(taux ?? 1);
    expect(cell('Document')).toContain('ouvertes-inventees.csv');
    expect(cell('Ligne ou page du document')).toMatch(/ligne \d+/);
    expect(cell('Licences')).toBe('Parcoursup\u00a0: Licence Ouverte 2.0');
  });

  it('has the semicolon and the decimal comma of French spreadsheets when asked to', () => {
    const csv = csvOf('Lycée ; annexe', 'general', ';');
    const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ';' });
    const [headings = [], row = []] = data;
    expect(row).toHaveLength(headings.length);
    expect(row[headings.indexOf('Établissement')]).toBe('Lycée ; annexe');
    expect(row[headings.indexOf('Taux observé')]).toBe('0,45');
  });

  it('leaves empty what is not known', () => {
    const [headings = [], row = []] = rowsOf(csvOf('Lycée', null));
    expect(row[headings.indexOf('Taux estimé')]).toBe('');
    expect(row).toHaveLength(headings.length);
  });
});

describe('the name of an export', () => {
  const name = (criteres: object) => csvFilename({ ...CRITERES_PAR_DEFAUT, ...criteres }, '2026-01-31T10:00:00.000Z');

  it('says what was asked, and the day of the data', () => {
    expect(name({})).toBe('rose-des-voeux-2026-01-31.csv');
    expect(name({ bac: 'general', mention: 'ab', q: 'Métiers de l’œuvre' })).toBe(
      'rose-des-voeux-bac-general-mention-ab-metiers-de-l-oeuvre-2026-01-31.csv',
    );
  });

  it('is one of any system, whatever was asked', () => {
    expect(name({ q: '"; rm -rf /\r\nX: 😀../'.repeat(9) })).toMatch(
      /^rose-des-voeux-[a-z0-9-]{1,80}-2026-01-31\.csv$/,
    );
  });
});

describe('the separator that is asked', () => {
  it('is one of two, given once', () => {
    expect(readSeparateur([])).toEqual({ separateur: ',', erreurs: [] });
    expect(readSeparateur([' ; ', ';'])).toEqual({ separateur: ';', erreurs: [] });
    for (const values of [['|'], [',', ';'], [';;']]) {
      expect(readSeparateur(values).erreurs.map(({ parametre }) => parametre)).toEqual(['separateur']);
    }
  });
});
