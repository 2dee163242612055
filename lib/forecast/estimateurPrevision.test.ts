import { describe, expect, it } from 'vitest';
import {
  AUTRES,
  donnees,
  effectifs,
  formation,
  ligneBac,
  ligneGroupe,
  ligneProfil,
  rapport,
  sessionFormation,
} from '@/fixtures/catalogue/donnees';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS } from '@/lib/domain/mention';
import { CLASSES, type Classe } from '@/lib/odds/classe';
import { buildContexte } from '@/lib/odds/contexte';
import { estimate } from '@/lib/odds/estimate';
import { RAISONS_INDISPONIBLE } from '@/lib/odds/mesures';
import type { Odds } from '@/lib/odds/odds';
import { previsionDe } from './estimateurPrevision';

const AB: Classe = { bac: 'general', mention: 'ab', profil: 'terminale' };

const ouverte = (classes: number, propositions: number, confirmes = 100) =>
  sessionFormation({
    effectifs: effectifs({ confirmesGeneral: confirmes, classesGeneral: classes, propositionsGeneral: propositions }),
  });
const publie = rapport({
  groupes: [ligneGroupe(AUTRES, [118, 100, 42])],
  parBacMention: [
    ligneBac(AUTRES, 'general', 'sans', [40, 32, 10]),
    ligneBac(AUTRES, 'general', 'ab', [44, 36, 14]),
    ligneBac(AUTRES, 'general', 'b', [24, 23, 14]),
    ligneBac(AUTRES, 'general', 'tb', [10, 9, 4]),
  ],
  parProfil: [ligneProfil(AUTRES, 'terminale', [70, 66, 34]), ligneProfil(AUTRES, 'reorientation', [48, 34, 8])],
});

function setting(...formations: Formation[]) {
  const data = donnees({ formations });
  const contexte = buildContexte(data);
  return { contexte, estimateur: previsionDe()(data, contexte) };
}

function answer(one: Formation, classe: Classe = AB): Odds {
  const { contexte, estimateur } = setting(one);
  return estimate(one, classe, contexte, estimateur);
}

const counted = (odds: Odds) => {
  if (odds.kind === 'indisponible') throw new Error(odds.absence.raison);
  return odds;
};

describe('the two-gate estimator', () => {
  it('estimates from the open data, its observed count still the first row', () => {
    const one = counted(answer(formation({ sessions: [ouverte(60, 45)] })));
    expect(one).toMatchObject({
      kind: 'estimee',
      mesure: 'proposition-recue',
      lignes: [{ confirmes: 100, obtenus: 45 }],
    });
    expect(one.taux).toBeGreaterThan(one.intervalle.bas);
    expect(one.taux).toBeLessThan(one.intervalle.haut);
  });
  it('says that the figure leans on the formation where the row counts one candidate', () => {
    const alone = sessionFormation({
      effectifs: effectifs({
        confirmesGeneral: 1,
        classesGeneral: 1,
        propositionsGeneral: 1,
        confirmesTechnologique: 400,
        classesTechnologique: 300,
        propositionsTechnologique: 150,
      }),
    });
    const one = formation({ sessions: [alone] });
    expect(['formation', 'diplome']).toContain(counted(answer(one)).niveau);
    expect(counted(answer(one, { ...AB, bac: 'technologique' })).niveau).toBe('cellule');
    expect(counted(answer(one)).taux).toBeLessThan(0.99);
  });
  it('combines profile and mention where both tables count the same candidates, and says that it is estimated', () => {
    const one = formation({ rapports: [publie] });
    const combined = counted(answer(one));
    expect(combined.avis).toContainEqual({ cle: 'combinaison-estimee' });
    // n is the smaller of the two margins: 44 with the mention, 70 with the profile.
    expect(combined.fiabilite).toBe('indicative');
    expect(combined.taux).toBeGreaterThan(counted(answer(one, { ...AB, profil: 'reorientation' })).taux);
  });
  it('never shows a better mention as a worse bet', () => {
    const one = formation({ rapports: [publie] });
    const { contexte, estimateur } = setting(one);
    for (const profil of ['terminale', 'reorientation'] as const) {
      const rates = MENTIONS.map(
        (mention) => counted(estimate(one, { ...AB, profil, mention }, contexte, estimateur)).taux,
      );
      for (let i = 1; i < rates.length; i++) expect(rates[i]).toBeGreaterThanOrEqual((rates[i - 1] ?? 1) - 1e-9);
    }
  });
  it('answers every class within its type and bounds, or says why not, for every state of knowledge', () => {
    const states = [
      formation({ sessions: [ouverte(60, 45)] }),
      formation({ sessions: [ouverte(0, 0)] }),
      formation({ sessions: [ouverte(1, 1, 1)] }),
      formation({ sessions: [ouverte(0, 0, 0)] }),
      formation({ rapports: [publie] }),
      formation({ sessions: [ouverte(60, 45)], rapports: [publie] }),
      formation({
        rapports: [rapport({ groupes: [ligneGroupe(AUTRES, [5, 0, 0])], parBacMention: [], parProfil: [] })],
      }),
    ];
    for (const one of states) {
      const { contexte, estimateur } = setting(one);
      for (const classe of CLASSES) {
        const odds = estimate(one, classe, contexte, estimateur);
        if (odds.kind === 'indisponible') {
          expect(RAISONS_INDISPONIBLE).toContain(odds.absence.raison);
          continue;
        }
        const { taux, intervalle } = odds;
        expect(intervalle.bas).toBeGreaterThanOrEqual(0);
        expect(intervalle.bas).toBeLessThanOrEqual(taux);
        expect(taux).toBeLessThanOrEqual(intervalle.haut);
        expect(intervalle.haut).toBeLessThanOrEqual(1);
      }
    }
  });
  it('names its constants in its version, so that other constants are another version', () => {
    const [few, many] = [setting(formation({ sessions: [ouverte(60, 45)] })), setting(formation({}))];
    expect(few.estimateur.version).toContain('prevision');
    expect(few.estimateur.version).toBe(setting(formation({ sessions: [ouverte(60, 45)] })).estimateur.version);
    expect(many.estimateur.version.length).toBeGreaterThan(100);
  });
});
