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
import { previsionDe } from '@/lib/forecast/estimateurPrevision';
import { buildContexte } from './contexte';
import type { Estimateur } from './estimateur';
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

const names = ({ lignes }: { readonly lignes: readonly { readonly libelle: string }[] }) =>
  lignes.map(({ libelle }) => libelle);

describe('the ladder of mentions', () => {
  it('reads each rung of a report from the row that counts it, all profiles together, whatever the candidate’s profile', () => {
    for (const profil of ['terminale', 'reorientation'] as const) {
      const { lignes } = over(publie, { ...AB, profil }).mention;
      const counted = lignes.flatMap(({ chiffre }) => (chiffre === null ? [] : [chiffre]));
      expect(counted.map(({ ligne }) => ligne.confirmes)).toEqual([30, 50, 38]);
      expect(counted.every(({ propre, ligne }) => propre && ligne.sujet.de === 'mention')).toBe(true);
    }
  });

  it('says that no row counts a mention, and gives it no figure', () => {
    const { lignes } = over(publie, AB).mention;
    const last = lignes.at(-1);
    expect(last).toMatchObject({
      valeurs: ['tb', 'tbf'],
      chiffre: null,
      libelle: 'Très bien, avec ou sans félicitations',
    });
    expect(last?.absence).toContain('ne compte aucun candidat');
  });

  it('never lowers the figure for a better mention', () => {
    const rates = over(publie, AB).mention.lignes.flatMap(({ chiffre }) => chiffre?.taux ?? []);
    expect(rates).toHaveLength(3);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
  });

  it('marks the candidate’s answer, and nobody’s when the mention is not known', () => {
    const own = (mention: Candidat['mention']) =>
      over(publie, { ...AB, mention })
        .mention.lignes.filter((ligne) => ligne.own)
        .map(({ libelle }) => libelle);
    expect(own('b')).toEqual(['Bien']);
    expect(own('inconnue')).toEqual([]);
  });

  it('is one row, and says why, where the documents count all mentions together', () => {
    const { mention } = over(ouverte, { ...AB, profil: 'reorientation' });
    expect(names(mention)).toEqual(['Quelle que soit la mention']);
    expect(mention.conclusion).toContain('la mention ne change pas ce chiffre');
  });

  it('claims no count of its own where the open data count the bac alone', () => {
    // The open data count by bac: a method may tilt the bac's figure by mention, and has no other count to show.
    const contexte = buildContexte(donnees({ formations: [ouverte] }));
    const tilted: Estimateur = {
      version: 'essai',
      estimate: (_formation, { mention }) => {
        const taux = 0.2 + 0.1 * MENTIONS_CANDIDAT.indexOf(mention);
        return { kind: 'estimee', taux, bas: taux - 0.1, haut: taux + 0.1, n: 200 };
      },
    };
    const rungs = varyMention(ouverte, AB, contexte, tilted).lignes.filter(({ valeurs }) => valeurs[0] !== 'inconnue');
    expect(rungs).toHaveLength(5);
    expect(rungs.some(({ chiffre }) => chiffre?.propre)).toBe(false);
  });
});

describe('the comparison of profiles', () => {
  it('joins everyone who is not in terminale, as the open data do, and says a clear gap', () => {
    const { profil } = over(ouverte, AB);
    expect(names(profil)).toEqual(['En terminale', 'Hors terminale, tous bacs']);
    expect(profil.conclusion).toContain('L’écart avec ta ligne est net');
  });

  it('reads every profile of a report all mentions together, the candidate’s own too', () => {
    const { profil } = over(publie, AB);
    const [terminale, reorientation] = profil.lignes;
    expect(terminale).toMatchObject({ own: true, chiffre: { ligne: { confirmes: 80 }, propre: true } });
    expect(reorientation).toMatchObject({ own: false, chiffre: { ligne: { confirmes: 38 }, propre: true } });
  });
});
