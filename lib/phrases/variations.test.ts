import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import type { LigneVariee } from '@/lib/odds/variations';
import {
  concluMention,
  concluProfil,
  introMention,
  libelleMentions,
  libelleProfils,
  tellMentions,
  tellProfils,
} from './variations';

const row = (libelle: string, bas: number, haut: number, own = false) => ({
  libelle,
  own,
  valeurs: ['ab'] as const,
  chiffre: { mesure: 'en-position' as const, intervalle: { niveau: rate(0.8), bas: rate(bas), haut: rate(haut) } },
});

describe('the names of rows', () => {
  it('gather the values that are counted together', () => {
    expect(libelleMentions(['ab'])).toBe('Assez bien');
    expect(libelleMentions(['tb', 'tbf'])).toBe('Très bien, avec ou sans félicitations');
    expect(libelleMentions(['b', 'tb', 'tbf'])).toBe('Bien, très bien avec ou sans félicitations');
    expect(libelleMentions(['inconnue'])).toBe('Toutes mentions');
    expect(libelleMentions(['inconnue', 'sans', 'ab', 'b', 'tb', 'tbf'])).toBe('Quelle que soit la mention');
    expect(libelleProfils(['reorientation', 'non-scolarise', 'scolarite-etrangere', 'autre'])).toBe(
      'Hors terminale, tous bacs',
    );
    expect(libelleProfils(['non-scolarise'])).toBe('Non scolarisé');
  });
});

describe('the conclusion of a comparison', () => {
  it('says « non concluant » as soon as intervals meet, were it at one point', () => {
    expect(concluMention([row('A', 0.1, 0.3), row('B', 0.3, 0.5)])).toBe(
      'Les intervalles se recouvrent : écart non concluant d’une mention à l’autre.',
    );
    expect(concluProfil([row('A', 0.1, 0.3, true), row('B', 0.2, 0.5)])).toBe(
      'Les intervalles se recouvrent : écart non concluant entre ta ligne et les autres.',
    );
  });

  it('names what stands apart from the candidate’s row, and does not stretch it to the others', () => {
    const said = concluProfil([row('A', 0.1, 0.2, true), row('B', 0.3, 0.5), row('C', 0.15, 0.4)]);
    expect(said).toContain('L’écart avec ta ligne est net pour «\u00a0B\u00a0».');
    expect(said).toContain('non concluant');
    expect(said).not.toContain('C');
  });

  it('names the widest gap when no row is the candidate’s', () => {
    const said = concluMention([row('A', 0.1, 0.2), row('B', 0.3, 0.5), row('C', 0.6, 0.8)]);
    expect(said).toContain('net entre «\u00a0A\u00a0» et «\u00a0C\u00a0»');
  });

  it('compares nothing below two figures', () => {
    const empty = { libelle: 'A', own: false, chiffre: null };
    expect(concluProfil([])).toContain('Aucune situation');
    expect(concluProfil([row('A', 0, 1), empty])).toContain('Une seule situation');
    expect(concluMention([row('A', 0, 1), { ...empty, valeurs: ['b'] }])).toContain('Une seule mention');
  });

  it('speaks of the top figure only to who has a row', () => {
    expect(introMention(true)).toContain('tous profils confondus');
    expect(introMention(false)).toContain('jamais par mention');
  });
});

describe('a whole row of « et si… »', () => {
  const without = (mention: 'tb' | 'tbf'): LigneVariee<'tb' | 'tbf'> => ({
    valeurs: [mention],
    own: false,
    chiffre: null,
    absence: {
      kind: 'absence',
      raison: 'non-publie',
      session: 2025,
      sujet: { de: 'mention', bac: 'general', mention, groupe: '' },
      miseANiveau: false,
    },
  });

  it('says in the place of a rung that no row counts it', () => {
    const { lignes, conclusion } = tellMentions([{ ...without('tb'), valeurs: ['tb', 'tbf'] }, without('tbf')]);
    expect(lignes[0]).toMatchObject({
      libelle: 'Très bien, avec ou sans félicitations',
      absence: 'Le rapport ne compte aucun candidat à part pour cette mention.',
    });
    expect(conclusion).toContain('rien à comparer');
  });

  it('says that the mention changes nothing where there is one row', () => {
    const valeurs = ['inconnue', 'sans', 'ab', 'b', 'tb', 'tbf'] as const;
    const { lignes, conclusion } = tellMentions([{ ...without('tb'), valeurs }]);
    expect(lignes.map(({ libelle }) => libelle)).toEqual(['Quelle que soit la mention']);
    expect(conclusion).toContain('la mention ne change pas ce chiffre');
  });

  it('names profiles, and has nothing to compare without a figure', () => {
    const { lignes, conclusion } = tellProfils([{ ...without('tb'), valeurs: ['terminale'], absence: null }]);
    expect(lignes).toMatchObject([{ libelle: 'En terminale', absence: null }]);
    expect(conclusion).toContain('Aucune situation');
  });
});
