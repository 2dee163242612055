import { describe, expect, it } from 'vitest';
import { diplome, donnees, effectifs, etablissement, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { findDiplome } from '@/lib/catalogue/diplomes';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';
import { viewDiplome } from './diplome';
import { descriptionDiplome, titreDiplome } from './diplomeReferencement';

const fiche = diplome({ code: '32031001', intitule: 'BTS essais' });
const option = diplome({ code: '32031002', intitule: 'BTS essais option B' });
const famille = { code: 'essais', intitule: 'essais', sigle: null, options: [fiche.code, option.code] };
const bts = (code: string, propositions: number, academie = 'Lyon') =>
  formation({
    code,
    jonction: { kind: 'fiche', code: fiche.code, note: 'diplôme renommé' },
    etablissement: etablissement({ uai: `U${code}`, nom: `Lycée ${code}`, academie }),
    sessions: [
      sessionFormation({
        code,
        effectifs: effectifs({
          places: 20,
          confirmesGeneral: 100,
          classesGeneral: 80,
          propositionsGeneral: propositions,
          confirmes: 100,
          classes: 80,
          propositions,
        }),
      }),
    ],
  });
const formations = [bts('1', 10), bts('2', 70), bts('3', 40, 'Grenoble')];
const catalogue = buildCatalogue(donnees({ formations, diplomes: [fiche, option], familles: [famille] }));

function view(code: string, known: Partial<Criteres> = {}) {
  const found = findDiplome(catalogue, code);
  if (found === null) throw new Error(`no diploma ${code}`);
  return viewDiplome(catalogue, found, { ...CRITERES_PAR_DEFAUT, ...known });
}

describe('a diploma as its page tells it', () => {
  it('is a sheet that cites its document, or a family that compares its options', () => {
    const sheet = view(fiche.code);
    expect(sheet).toMatchObject({
      titre: 'BTS Essais',
      path: '/diplome/32031001',
      options: null,
      sansFormation: false,
    });
    expect(sheet.sources.map(({ source, uses }) => [source.id, uses.map(({ label }) => label)])).toEqual([
      [fiche.origine.sourceId, ['Fiche « BTS essais »']],
    ]);
    const family = view('essais');
    expect(family.titre).toBe('BTS Essais');
    expect(family.fiches).toEqual([fiche, option]);
    expect(family.options?.options.map(({ code }) => code)).toEqual([fiche.code, option.code]);
  });

  it('says when nothing leads to it', () => {
    expect(view(option.code)).toMatchObject({ sansFormation: true, offre: { actuelles: 0 } });
  });
});

describe('the formations of a diploma', () => {
  const read = (known: Partial<Criteres>) => view(fiche.code, known).offre;

  it('are sorted by the estimate when asked, and filtered by académie without touching the counts', () => {
    const byRate = read({ bac: 'general', tri: 'acces' });
    expect(byRate.retenues.map(({ code }) => code)).toEqual(['2', '3', '1']);
    const filtered = read({ bac: 'general', academie: ['10'] });
    expect(filtered.actuelles).toBe(3);
    expect(filtered.retenues.length).toBeLessThan(3);
    expect(filtered.repartition).toEqual(byRate.repartition);
    expect(byRate.academies.map(({ nom, total }) => [nom, total])).toEqual([
      ['Grenoble', 1],
      ['Lyon', 2],
    ]);
  });

  it('have no distribution without a candidate, and say once why their name differs', () => {
    expect(read({}).repartition).toBeNull();
    expect(read({}).notes).toEqual(['diplôme renommé']);
    expect(read({ tri: 'distance' }).tri).toBe('nom');
  });
});

describe('its words for search engines', () => {
  it('count its formations, and leave out what no source says', () => {
    const { found, structured } = view(fiche.code);
    expect(titreDiplome(found)).toBe('BTS Essais');
    expect(descriptionDiplome(found, 3)).toContain('3 formations comptées');
    expect(JSON.stringify(structured)).not.toContain('null');
  });
});
