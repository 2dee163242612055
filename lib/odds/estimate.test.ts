import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AUTRES,
  bacNomme,
  diplome,
  donnees,
  effectifs,
  formation,
  ligneBac,
  ligneGroupe,
  ligneProfil,
  OUVERTES,
  RAPPORT,
  rapport,
  sessionFormation,
} from '@/fixtures/catalogue/donnees';
import { frequenceObservee } from '@/fixtures/odds/frequenceObservee';
import type { Formation } from '@/lib/domain/formation';
import { rate } from '@/lib/domain/rate';
import { CLASSES, type Classe, classeIndex } from './classe';
import { buildContexte } from './contexte';
import { estimate } from './estimate';
import { RAISONS_INDISPONIBLE } from './mesures';
import type { Odds } from './odds';
import { fiabiliteOf, palierOf } from './seuils';

const AB: Classe = { bac: 'general', mention: 'ab', profil: 'terminale' };

const ouverte = sessionFormation({
  effectifs: effectifs({ confirmesGeneral: 100, classesGeneral: 60, propositionsGeneral: 45 }),
});
const publie = rapport({
  groupes: [ligneGroupe(AUTRES, [100, 80, 40])],
  parBacMention: [ligneBac(AUTRES, 'general', 'ab', [40, 36, 10])],
  parProfil: [ligneProfil(AUTRES, 'terminale', [60, 55, 30]), ligneProfil(AUTRES, 'reorientation', [40, 25, 10])],
});

function estimateOf(one: Formation, candidat: Classe & { serie?: string } = AB, extra = {}): Odds {
  const data = donnees({ formations: [one], ...extra });
  return estimate(one, candidat, buildContexte(data), frequenceObservee());
}

describe('an estimate', () => {
  it('rests on the report where there is one: both cells, each with its source', () => {
    expect(estimateOf(formation({ sessions: [ouverte], rapports: [publie] }))).toMatchObject({
      kind: 'observee',
      mesure: 'en-position',
      taux: 0.25,
      niveau: 'cellule',
      fiabilite: 'indicative',
      lignes: [
        { confirmes: 40, obtenus: 10, session: 2025, origine: { sourceId: RAPPORT, repere: { page: 1 } } },
        { confirmes: 60, obtenus: 30, session: 2025, origine: { sourceId: RAPPORT } },
      ],
      portes: { classement: { sur: 40, obtenus: 36 }, suite: { sur: 36, obtenus: 10 } },
    });
  });

  it('rests on the open data where there is no report, or an older one', () => {
    const open = {
      mesure: 'proposition-recue',
      taux: 0.45,
      lignes: [{ confirmes: 100, obtenus: 45, origine: { sourceId: OUVERTES } }],
    };
    expect(estimateOf(formation({ sessions: [ouverte] }))).toMatchObject(open);
    const older = rapport({ ...publie, session: 2022 });
    expect(estimateOf(formation({ sessions: [ouverte], rapports: [older] }))).toMatchObject(open);
  });

  it('reads the open data where the report publishes nothing usable', () => {
    const empty = rapport({ groupes: [ligneGroupe(AUTRES, [null, null, null])] });
    expect(estimateOf(formation({ sessions: [ouverte], rapports: [empty] }))).toMatchObject({
      mesure: 'proposition-recue',
    });
  });

  it('has a gate without a rate where nobody came to it', () => {
    const nobody = rapport({ ...publie, parBacMention: [ligneBac(AUTRES, 'general', 'ab', [40, 0, 0])] });
    expect(estimateOf(formation({ sessions: [], rapports: [nobody] }))).toMatchObject({
      taux: 0,
      portes: { suite: { sur: 0, obtenus: 0, taux: null } },
    });
  });

  it('closes the door that the access text closes, by series where the text goes by series', () => {
    const fiche = diplome({
      code: '1',
      bacsNommes: [bacNomme('technologique', 'STHR')],
      miseANiveau: true,
      miseANiveauPour: [bacNomme('general'), bacNomme('technologique')],
    });
    const one = formation({
      jonction: { kind: 'fiche', code: '1' },
      sessions: [
        sessionFormation({
          effectifs: effectifs({ confirmesTechnologique: 50, classesTechnologique: 30, propositionsTechnologique: 20 }),
        }),
      ],
    });
    const extra = { diplomes: [fiche] };
    const closed = { kind: 'indisponible', absence: { raison: 'acces-conditionne', miseANiveau: true } };
    expect(estimateOf(one, AB, extra)).toMatchObject(closed);
    const techno = { ...AB, bac: 'technologique' as const };
    expect(estimateOf(one, { ...techno, serie: 'STMG' }, extra)).toMatchObject(closed);
    expect(estimateOf(one, { ...techno, serie: 'STHR' }, extra)).toMatchObject({ taux: 0.4 });
    const unsure = estimateOf(one, techno, extra);
    expect(unsure).toMatchObject({ taux: 0.4 });
    expect(unsure).toMatchObject({ avis: [{ cle: 'mise-a-niveau-selon-serie' }, {}] });
  });
});

const compte = fc.integer({ min: 0, max: 3000 });
const cellule = fc.tuple(fc.option(compte), fc.option(compte), fc.option(compte)).map(([a, b, c]) => {
  const known = [a, b, c].filter((value) => value !== null).toSorted((x, y) => y - x);
  return [a, b, c].map((value) => (value === null ? null : (known.shift() ?? 0))) as [
    number | null,
    number | null,
    number | null,
  ];
});

/** Whatever documents hold, an estimate keeps its promises. */
function check(odds: Odds): void {
  if (odds.kind === 'indisponible') {
    expect(RAISONS_INDISPONIBLE).toContain(odds.absence.raison);
    return;
  }
  const { taux, intervalle, lignes, palier, fiabilite, mesure } = odds;
  const [{ confirmes, obtenus }] = lignes;
  expect(intervalle.niveau).toBe(0.8);
  expect(intervalle.bas).toBeGreaterThanOrEqual(0);
  expect(intervalle.bas).toBeLessThanOrEqual(taux);
  expect(intervalle.haut).toBeGreaterThanOrEqual(taux);
  expect(intervalle.haut).toBeLessThanOrEqual(1);
  expect(palier).toBe(palierOf({ mesure, ...intervalle }));
  expect(fiabilite).toBe(fiabiliteOf(confirmes));
  expect(confirmes).toBeGreaterThan(0);
  expect(taux).toBeCloseTo(obtenus / confirmes, 12);
  expect(lignes.every((ligne) => ligne.mesure === mesure)).toBe(true);
}

describe('whatever the documents hold', () => {
  it('an estimate of the open data stays within its type and bounds', () => {
    fc.assert(
      fc.property(
        cellule,
        fc.option(compte),
        fc.constantFrom(...CLASSES),
        ([confirmes, classes], propositions, classe) => {
          const counts = Object.fromEntries(
            Object.entries({
              confirmesGeneral: confirmes,
              classesGeneral: classes,
              propositionsGeneral: propositions,
              confirmesNonNeobacheliers: classes,
              classesNonNeobacheliers: confirmes,
              propositionsNonNeobacheliers: propositions,
            }).filter(([, value]) => value !== null),
          );
          check(estimateOf(formation({ sessions: [sessionFormation({ effectifs: effectifs(counts) })] }), classe));
        },
      ),
    );
  });

  it('an estimate of a report stays within its type and bounds', () => {
    fc.assert(
      fc.property(cellule, cellule, cellule, fc.constantFrom(...CLASSES), (group, mention, profil, classe) => {
        const one = rapport({
          groupes: [ligneGroupe(AUTRES, group)],
          parBacMention: [ligneBac(AUTRES, 'general', 'ab', mention)],
          parProfil: [ligneProfil(AUTRES, 'terminale', profil)],
        });
        check(estimateOf(formation({ sessions: [], rapports: [one] }), classe));
      }),
    );
  });
});

describe('bands and reliability', () => {
  it('read the band on the interval: a wide one is neither ambitious nor safe', () => {
    expect(palierOf({ mesure: 'en-position', bas: rate(0.1), haut: rate(0.9) })).toBe('realiste');
    expect(palierOf({ mesure: 'en-position', bas: rate(0.05), haut: rate(0.3) })).toBe('ambitieux');
    expect(palierOf({ mesure: 'en-position', bas: rate(0.6), haut: rate(0.9) })).toBe('prudent');
  });

  it('name reliability by the number of candidates', () => {
    expect([1, 19, 20, 49, 50, 5000].map(fiabiliteOf)).toEqual([
      'fragile',
      'fragile',
      'indicative',
      'indicative',
      'solide',
      'solide',
    ]);
  });

  it('number every class once', () => {
    expect(CLASSES.map(classeIndex)).toEqual(CLASSES.map((_, index) => index));
  });
});

describe('the composition published beside the taux d’accès', () => {
  it('is read nowhere in the odds: those columns are shares of a whole, never rates', () => {
    const folder = new URL('.', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      expect(readFileSync(new URL(name, folder), 'utf8'), name).not.toMatch(/\.composition\b|CompositionAcces/);
    }
  });
});
