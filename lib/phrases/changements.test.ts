import { describe, expect, it } from 'vitest';
import { CHIFFRES_CORRIGES, type Changements, partOf } from '@/lib/domain/changements';
import { libelleChiffre, phraseCorrection, phraseHorsPlage, phraseSessions, phraseTransition } from './changements';

const CITEE = { code: '1', intitule: 'BTS - Services - Tourisme', ecole: 'Lycée des Essais', commune: 'Lyon' };
const RIEN: Changements = {
  nouvelles: partOf([]),
  fermees: partOf([]),
  renommees: partOf([]),
  places: partOf([]),
  horsPlage: { ...partOf([]), prevus: 0 },
  corrections: partOf([]),
};

describe('what changed, in words', () => {
  it('tells what there is, and says when there is nothing', () => {
    const changements = { ...RIEN, nouvelles: partOf([CITEE]), fermees: partOf([CITEE, CITEE]) };
    expect(phraseTransition({ changements })).toBe('1 formation nouvelle, 2 fermées ou absentes.');
    expect(phraseTransition({ changements: RIEN })).toBe('Aucun changement pour les BTS.');
  });

  it('names the sessions', () => {
    expect(phraseSessions({ sessionAvant: 2023, session: 2025 })).toBe('session 2023, puis 2025');
    expect(phraseSessions({ sessionAvant: 2025, session: 2025 })).toBe('session 2025');
    expect(phraseSessions({ sessionAvant: 2025, session: null })).toBe('sans données ouvertes');
  });

  it('says a rate with its count and the range that it left', () => {
    const taux = { population: 'technologique', session: 2025, bas: 0.17, haut: 0.39, obtenus: 61, sur: 94 } as const;
    expect(phraseHorsPlage({ ...CITEE, ...taux })).toBe(
      'bac technologique\u00a0: 61 sur 94 en 2025, hors de la plage 17 à 39\u202f%',
    );
  });

  it('says a correction figure by figure, « non publié » and never nought', () => {
    expect(
      phraseCorrection({
        session: 2023,
        chiffres: [
          { chiffre: 'propositionsGeneral', avant: 22, apres: 24 },
          { chiffre: 'tauxAcces', avant: null, apres: 41.5 },
        ],
      }),
    ).toBe(
      'session 2023, propositions, bac général\u00a0: 22, puis 24\u00a0; taux d’accès (%)\u00a0: non publié, puis 41,5',
    );
  });

  it('has a name for every figure that may be corrected', () => {
    expect(new Set(CHIFFRES_CORRIGES.map(libelleChiffre)).size).toBe(CHIFFRES_CORRIGES.length);
    for (const chiffre of CHIFFRES_CORRIGES) expect(libelleChiffre(chiffre)).not.toContain('undefined');
  });
});
