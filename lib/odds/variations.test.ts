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
import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { rate } from '@/lib/domain/rate';
import { previsionDe } from '@/lib/forecast/estimateurPrevision';
import { buildContexte } from './contexte';
import type { Calcul, Estimateur } from './estimateur';
import type { Mesure } from './mesures';
import { varyMention, varyProfil } from './variations';

const AB: Candidat = { bac: 'general', mention: 'ab', profil: 'terminale' };

const ouverte = formation({
  sessions: [
    sessionFormation({
      effectifs: effectifs({
        confirmesGeneral: 200,
        classesGeneral: 120,
        propositionsGeneral: 90,
        confirmesNonNeobacheliers: 100,
        classesNonNeobacheliers: 30,
        propositionsNonNeobacheliers: 2,
      }),
    }),
  ],
});

const publie = formation({
  sessions: [],
  rapports: [
    rapport({
      groupes: [ligneGroupe(AUTRES, [118, 100, 42])],
      parBacMention: [
        ligneBac(AUTRES, 'general', 'sans', [30, 20, 4]),
        ligneBac(AUTRES, 'general', 'ab', [50, 45, 20]),
        ligneBac(AUTRES, 'general', 'b', [38, 35, 18]),
        ligneBac(AUTRES, 'general', null, [118, 100, 42]),
      ],
      parProfil: [
        ligneProfil(AUTRES, 'terminale', [80, 75, 38]),
        ligneProfil(AUTRES, 'reorientation', [38, 25, 4]),
        ligneProfil(AUTRES, null, [118, 100, 42]),
      ],
    }),
  ],
});

function over(one: Formation, candidat: Candidat) {
  const data = donnees({ formations: [one] });
  const contexte = buildContexte(data);
  const estimateur = previsionDe()(data, contexte);
  return {
    mention: varyMention(one, candidat, contexte, estimateur),
    profil: varyProfil(one, candidat, contexte, estimateur),
  };
}

const values = (lignes: readonly { readonly valeurs: readonly string[] }[]) => lignes.map(({ valeurs }) => valeurs);

describe('the ladder of mentions', () => {
  it('stands each rung of a report beside the row that counts its mention, whatever the candidate’s profile', () => {
    for (const profil of ['terminale', 'reorientation'] as const) {
      const lignes = over(publie, { ...AB, profil }).mention;
      const own = lignes.flatMap(({ valeurs, chiffre }) => (valeurs[0] === 'inconnue' ? [] : (chiffre ?? [])));
      expect(own.slice(0, 3).map(({ ligne }) => ligne.confirmes)).toEqual([30, 50, 38]);
      expect(own.slice(0, 3).every(({ propre, ligne }) => propre && ligne.sujet.de === 'mention')).toBe(true);
    }
  });

  it('answers for a mention that no row counts, without a count of its own', () => {
    const last = over(publie, AB).mention.at(-1);
    expect(last?.valeurs).toContain('tbf');
    expect(last?.chiffre?.propre).toBe(false);
  });

  it('has the figure of the unknown mention for its mean, weighted by the candidates of each', () => {
    for (const profil of ['terminale', 'reorientation'] as const) {
      const { mention } = over(publie, { ...AB, profil });
      const rateOf = (valeur: string) =>
        mention.find(({ valeurs }) => valeurs.some((one) => one === valeur))?.chiffre?.taux ?? Number.NaN;
      const mean = (30 * rateOf('sans') + 50 * rateOf('ab') + 38 * rateOf('b')) / 118;
      expect(Math.abs(mean - rateOf('inconnue'))).toBeLessThan(0.01);
    }
  });

  it('never lowers the figure for a better mention', () => {
    const rates = over(publie, AB).mention.flatMap(({ valeurs, chiffre }) =>
      valeurs[0] === 'inconnue' || chiffre === null ? [] : [chiffre.taux],
    );
    expect(rates.length).toBeGreaterThan(2);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
  });

  it('marks the candidate’s answer, and nobody’s when the mention is not known', () => {
    const own = (mention: Candidat['mention']) =>
      over(publie, { ...AB, mention })
        .mention.filter((ligne) => ligne.own)
        .map(({ valeurs }) => valeurs);
    expect(own('b')).toEqual([['b']]);
    expect(own('inconnue')).toEqual([['inconnue']]);
  });

  it('is one row where the documents count all mentions together', () => {
    const { mention } = over(ouverte, { ...AB, profil: 'reorientation' });
    expect(values(mention)).toEqual([MENTIONS_CANDIDAT]);
  });

  it('claims no count of its own where the open data count the bac alone', () => {
    // The open data count by bac: a method may tilt the bac's figure by mention, and has no other count to show.
    const contexte = buildContexte(donnees({ formations: [ouverte] }));
    const tilt =
      <M extends Mesure>(mesure: M): Calcul<M> =>
      (_formation, { mention }) => {
        const taux = 0.2 + 0.1 * MENTIONS_CANDIDAT.indexOf(mention);
        return { kind: 'estimee', mesure, taux: rate(taux), bas: rate(taux - 0.1), haut: rate(taux + 0.1), n: 200 };
      };
    const tilted: Estimateur = {
      version: 'essai',
      estimate: { 'en-position': tilt('en-position'), 'proposition-recue': tilt('proposition-recue') },
    };
    const rungs = varyMention(ouverte, AB, contexte, tilted).filter(({ valeurs }) => valeurs[0] !== 'inconnue');
    expect(rungs).toHaveLength(5);
    expect(rungs.some(({ chiffre }) => chiffre?.propre)).toBe(false);
  });
});

describe('the comparison of profiles', () => {
  it('joins everyone who is not in terminale, as the open data do', () => {
    const { profil } = over(ouverte, AB);
    expect(values(profil)).toEqual([['terminale'], PROFILS.filter((one) => one !== 'terminale')]);
    const [terminale, others] = profil;
    expect(terminale?.chiffre?.intervalle.bas).toBeGreaterThan(others?.chiffre?.intervalle.haut ?? 1);
  });

  it('reads every profile of a report all mentions together, the candidate’s own too', () => {
    const { profil } = over(publie, AB);
    const [terminale, reorientation] = profil;
    expect(terminale).toMatchObject({ own: true, chiffre: { ligne: { confirmes: 80 }, propre: true } });
    expect(reorientation).toMatchObject({ own: false, chiffre: { ligne: { confirmes: 38 }, propre: true } });
  });
});
