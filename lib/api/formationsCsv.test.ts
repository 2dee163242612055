import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { donnees, effectifs, etablissement, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/params';
import { searchAllFormations } from '@/lib/search/searchFormations';
import { searchToCsv } from './formationsCsv';

const counted = effectifs({ confirmesGeneral: 100, classesGeneral: 60, propositionsGeneral: 45 });

function csvOf(nom: string, bac: 'general' | null = 'general'): string {
  const one = formation({
    etablissement: etablissement({ nom }),
    sessions: [sessionFormation({ effectifs: counted })],
  });
  const catalogue = buildCatalogue(donnees({ formations: [one] }));
  return searchToCsv(searchAllFormations({ ...CRITERES_PAR_DEFAUT, bac }, catalogue));
}
const rowsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd()).data;

describe('an export', () => {
  it('begins with the mark of UTF-8 and ends its lines as RFC 4180 asks', () => {
    const csv = csvOf('Lycée');
    expect(csv.startsWith('\uFEFFCode,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives back any name that it was given', () => {
    const nom = 'Lycée « Les "Ormes", annexe »\nbâtiment B';
    const [headings, row] = rowsOf(csvOf(nom));
    expect(row?.[headings?.indexOf('Établissement') ?? -1]).toBe(nom);
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx'])('never lets a cell be run as a formula: %j', (nom) => {
    const [headings, row] = rowsOf(csvOf(nom));
    expect(row?.[headings?.indexOf('Établissement') ?? -1]).toBe(`'${nom}`);
  });

  it('holds each figure with its count, its session and its source', () => {
    const [headings = [], row = []] = rowsOf(csvOf('Lycée'));
    const cell = (heading: string) => row[headings.indexOf(heading)];
    expect([cell('Candidats'), cell('Dont obtenus'), cell('Session du compte')]).toEqual(['100', '45', '2023']);
    // The estimate leans on 45 of 100 and is not it.
    expect(Number(cell('Taux'))).toBeCloseTo(0.45, 1);
    expect(cell('Source')).toContain('ouvertes-inventees.csv');
    expect(cell('Licences')).toBe('Parcoursup\u00a0: Licence Ouverte 2.0');
  });

  it('leaves empty what is not known', () => {
    const [headings = [], row = []] = rowsOf(csvOf('Lycée', null));
    expect(row[headings.indexOf('Taux')]).toBe('');
    expect(row).toHaveLength(headings.length);
  });
});
