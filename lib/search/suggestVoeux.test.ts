import { describe, expect, it } from 'vitest';
import { diplome, donnees, effectifs, etablissement, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { drawSuggestions } from '@/fixtures/catalogue/suggestionsHasard';
import { schemaVoeuxSuggeres } from '@/lib/api/schemas/liste';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { parseSearchParams } from './params';
import { suggestVoeux } from './suggestVoeux';

const metier = (nom: string) => ({ nom, synonymes: [] });
const FICHES = [
  diplome({ code: 'com', intitule: 'BTS communication', metiers: [metier('secrétaire')], domaines: ['communication'] }),
  diplome({
    code: 'pme',
    intitule: 'BTS gestion de la PME',
    metiers: [metier('secrétaire'), metier('comptable')],
    domaines: ['comptabilité'],
  }),
  diplome({ code: 'cg', intitule: 'BTS comptabilité', metiers: [metier('comptable')], domaines: ['comptabilité'] }),
  diplome({ code: 'son', intitule: 'BTS son', metiers: [metier('ingénieur/e du son')], domaines: ['audiovisuel'] }),
];

/** Schools on a line to the east of Lyon: a hundredth of a degree of longitude is some 780 m. Of 100 candidates, `taux` receive a proposal. */
function bts(code: string, fiche: string, longitude: number | null, taux: number) {
  const ou = etablissement({
    uai: `069${code}`,
    nom: `Lycée ${code}`,
    lon: longitude,
    ...(longitude === null ? { lat: null } : {}),
  });
  return formation({
    code,
    specialite: fiche,
    libelleSpecialite: fiche,
    etablissement: ou,
    jonction: { kind: 'fiche', code: fiche },
    sessions: [
      sessionFormation({
        code,
        etablissement: ou,
        effectifs: effectifs({
          confirmesTechnologique: 400,
          classesTechnologique: 4 * taux,
          propositionsTechnologique: 4 * taux,
          confirmesGeneral: 200,
          classesGeneral: 2 * taux,
          propositionsGeneral: 2 * taux,
        }),
      }),
    ],
  });
}

const OFFRE = [
  bts('1', 'com', 4.83, 5),
  bts('2', 'com', 4.9, 95),
  bts('3', 'pme', 4.84, 95),
  bts('4', 'com', 4.85, 95),
  bts('5', 'cg', 4.84, 95),
  bts('6', 'son', 4.83, 95),
  bts('7', 'com', 6.5, 95),
  bts('8', 'com', null, 95),
  bts('9', 'pme', 4.83, 5),
  bts('10', 'com', 4.9, 45),
  bts('11', 'cg', 4.83, 45),
];
const catalogue = buildCatalogue(donnees({ formations: OFFRE, diplomes: FICHES }));

function suggest(codes: readonly string[], query: string) {
  const lus = parseSearchParams(new URLSearchParams(`bac=technologique&${query}`), { portee: 'suggestions' });
  if (!lus.ok) throw new Error(JSON.stringify(lus.erreurs));
  return suggestVoeux(catalogue, codes, lus.criteres);
}
const codesOf = (codes: readonly string[], query: string) => suggest(codes, query).resultats.map(({ code }) => code);
const LYON = 'lat=45.76&lon=4.83&rayon=30';

describe('what fills a band that a list lacks', () => {
  it('is of its diplomas first, then of their neighbours, the nearest first, and of nothing else', () => {
    expect(codesOf(['1'], `palier=prudent&${LYON}`)).toEqual(['4', '2', '3']);
    // A job in common, a domain in common, or both: 5 is nearer to 3 than to nothing.
    expect(codesOf(['3'], `palier=prudent&${LYON}`)).toEqual(['5', '4', '2']);
    expect(codesOf(['6'], `palier=prudent&${LYON}`)).toEqual([]);
  });

  it('says why, how far, and how many there are', () => {
    const { resultats, total, rayon } = suggest(['1'], `palier=prudent&${LYON}`);
    expect(resultats.map(({ correspondance }) => correspondance.raisons)).toEqual([
      ['Même diplôme : com'],
      ['Même diplôme : com'],
      ['Comme Communication, mène aussi à : secrétaire'],
    ]);
    expect(resultats.map(({ distanceKm }) => distanceKm)).toEqual([1.6, 5.4, 0.8]);
    expect({ total, rayon }).toEqual({ total: 3, rayon: 30 });
  });

  it('reaches as far as it is asked, and without a place begins near the list', () => {
    expect(codesOf(['1'], 'palier=prudent&lat=45.76&lon=4.83&rayon=200')).toEqual(['4', '2', '7', '3']);
    expect(codesOf(['2'], 'palier=prudent')).toEqual(['4', '7', '8', '3']);
    expect(suggest(['2'], 'palier=prudent')).toMatchObject({
      rayon: null,
      resultats: [{ distanceKm: null }, {}, {}, {}],
    });
  });

  it('is nothing for an empty list, and for codes that the data do not know', () => {
    expect(suggest([], 'palier=prudent')).toMatchObject({ resultats: [], total: 0 });
    expect(suggest(['404'], 'palier=prudent')).toMatchObject({ resultats: [], total: 0 });
  });

  it('is what its schema says', () => {
    const answer = suggest(['1', '3'], `palier=prudent&${LYON}`);
    expect(schemaVoeuxSuggeres.parse(answer)).toEqual(answer);
  });

  it('keeps its word for 200 lists drawn at random', () => {
    const essais = drawSuggestions(catalogue, 200, 7);
    expect(essais.filter(({ fautes }) => fautes.length > 0)).toEqual([]);
    // The draw is no test of empty answers.
    expect(essais.filter(({ total }) => total > 0).length).toBeGreaterThan(50);
  });
});

describe('what is asked of it', () => {
  const erreurs = (query: string) => {
    const lus = parseSearchParams(new URLSearchParams(query), { portee: 'suggestions' });
    return lus.ok ? [] : lus.erreurs.map(({ parametre, message }) => `${parametre} : ${message}`);
  };

  it('is one band, for someone', () => {
    expect(erreurs('bac=general&palier=Réaliste&ville=Roubaix')).toEqual([]);
    expect(erreurs('bac=general')).toEqual([
      'palier : « palier » manque (valeurs acceptées : ambitieux, realiste, prudent).',
    ]);
    expect(erreurs('bac=general&palier=prudent&palier=realiste')[0]).toContain('est donné 2 fois');
    expect(erreurs('palier=prudent')[0]).toContain('demande un type de bac');
    expect(erreurs('bac=general&palier=sûr')[0]).toContain('ambitieux, realiste, prudent');
    expect(erreurs('bac=general&palier=prudent&q=son').map((one) => one.split(' ')[0])).toEqual(['q']);
  });
});
