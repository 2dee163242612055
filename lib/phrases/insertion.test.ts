import { describe, expect, it } from 'vitest';
import { inventInsertion } from '@/fixtures/db/release';
import type { Insertion } from '@/lib/domain/insertion';
import { percent } from '@/lib/domain/rate';
import { libelleCours, lieuPeriode, phraseInsertion, phrasePetitNombre, tellMesure } from './insertion';

const vide = { effectif: null, taux: null };
const row = (known: Partial<Insertion>): Insertion => ({ ...inventInsertion('1', 's'), ...known });
const emploi = (effectif: number | null, taux: number | null) => ({
  6: { effectif, taux: taux === null ? null : percent(taux) },
  12: vide,
  18: vide,
  24: vide,
});

describe('a measure', () => {
  it('says its count before its rate, and its rate alone where nobody is counted', () => {
    expect(tellMesure({ effectif: 1_477, taux: percent(57) }, 2_590)).toBe('1\u202f477 sur 2\u202f590, 57\u202f%');
    expect(tellMesure({ effectif: null, taux: percent(70.5) }, null)).toBe('70,5\u202f%');
  });

  it('is « non publié » where the rate is blank, never the rate of a count that stands beside it', () => {
    expect(tellMesure({ effectif: 7, taux: null }, 12)).toBe('non publié');
  });
});

describe('one line of outcomes', () => {
  it('tells the place, the period and both questions apart', () => {
    const known = row({
      derniereAnnee: 839,
      poursuite: { effectif: 477, taux: percent(57) },
      sortants: 362,
      emploi: emploi(186, 51),
    });
    expect(lieuPeriode(known)).toBe('région Bretagne, 2030-2031');
    expect(phraseInsertion(known)).toBe(
      'continuent leurs études\u00a0: 477 sur 839, 57\u202f%\u00a0; parmi les autres, ont un emploi 6 mois après\u00a0: 186 sur 362, 51\u202f%.',
    );
    const lieu = { kind: 'lycee', code: '9990001A', nom: 'Lycée des Essais', region: null } as const;
    expect(lieuPeriode(row({ lieu }))).toBe('ce lycée, 2030-2031');
  });

  it('says of a small number that it is small, and of an unpublished one how small', () => {
    expect(phrasePetitNombre(row({ sortants: 50, emploi: emploi(20, 40) }))).toBeNull();
    expect(phrasePetitNombre(row({ sortants: 26, emploi: emploi(15, 58) }))).toContain('26 personnes ont arrêté');
    expect(phrasePetitNombre(row({ sortants: 1, emploi: emploi(1, null) }))).toBe(
      'Trop peu pour être publié\u00a0: 1 personne a arrêté, moins de 20.',
    );
    // Blank for another reason, or of a school: nobody is counted.
    expect(phrasePetitNombre(row({ sortants: 26, emploi: emploi(15, null) }))).toBeNull();
    expect(phrasePetitNombre(row({ sortants: null }))).toBeNull();
  });

  it('names a course', () => {
    expect([libelleCours('scolaire', null), libelleCours('scolaire', 1), libelleCours('apprentissage', 3)]).toEqual([
      'élèves',
      'élèves, en 1 an',
      'apprentis, en 3 ans',
    ]);
  });
});
