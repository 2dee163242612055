import { describe, expect, it } from 'vitest';
import { diplome, rapport } from '@/fixtures/catalogue/donnees';
import type { Critere } from '@/lib/domain/rapport';
import { preparationOf } from './preparation';

const critere: Critere = {
  champ: 'Savoir-être',
  criteres: 'Travail en groupe',
  elements: 'Bulletins',
  separation: 'exacte',
  importance: 'tres-important',
  libelleImportance: 'Très important',
  repere: { page: 2 },
};

describe('what to prepare', () => {
  it('is what the sheet and the report say, with the degree of importance, and nothing else', () => {
    const { attendus, criteres } = preparationOf(
      [diplome({ attendus: ['Aimer compter'] })],
      rapport({
        criteres: [critere, { ...critere, criteres: 'Autre', importance: null, libelleImportance: 'Décisif' }],
      }),
    );
    expect(attendus?.taches.map(({ texte }) => texte)).toEqual(['Aimer compter']);
    expect(criteres).toMatchObject({
      session: 2025,
      taches: [
        { titre: 'Savoir-être (très important)', texte: 'Travail en groupe', detail: 'Bulletins' },
        { titre: 'Savoir-être (Décisif)', texte: 'Autre' },
      ],
    });
    expect(preparationOf([], undefined)).toEqual({ attendus: null, criteres: null });
    expect(preparationOf([diplome()], rapport())).toEqual({ attendus: null, criteres: null });
  });

  it('keeps to what all options expect when the label names none', () => {
    const { attendus } = preparationOf(
      [diplome({ attendus: ['Commun', 'Propre à A'] }), diplome({ code: '2', attendus: ['commun', 'Propre à B'] })],
      undefined,
    );
    expect(attendus).toMatchObject({ plusieurs: true, taches: [{ texte: 'Commun' }] });
  });

  it('names a task by its words: another order keeps what was ticked', () => {
    const ids = (texts: string[]) =>
      preparationOf([diplome({ attendus: texts })], undefined).attendus?.taches.map(({ id }) => id) ?? [];
    expect(ids(['un', 'deux'])).toEqual(ids(['deux', 'un']).toReversed());
    expect(new Set(ids(['un', 'deux', 'trois'])).size).toBe(3);
  });
});
