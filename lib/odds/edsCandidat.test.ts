import { describe, expect, it } from 'vitest';
import { rapport } from '@/fixtures/catalogue/donnees';
import { EDS, LIBELLES_EDS } from '@/lib/domain/eds';
import { assessEds, edsOfLibelle, lignePaire } from './edsCandidat';

const ligne = (specialites: readonly string[], confirmes: number) => ({
  jury: 'Jury par défaut',
  libelle: specialites.join(' & '),
  specialites,
  repere: { page: 4 },
  confirmes,
  classes: confirmes,
  appeles: 1,
  acceptes: 0,
});

const publie = rapport({
  eds: {
    prisEnCompte: true,
    poids: 'Identique aux autres matières',
    series: [
      { serie: 'Générale', eds: ['Mathématiques Spécialité (EDS)', 'Cinéma-Audiovisuel Spécialité (EDS)'] },
      { serie: 'STI2D', eds: ['Physique-Chimie et Mathématiques (EDS)'] },
    ],
    repere: { page: 5 },
  },
  parSpecialite: [
    {
      typeBac: 'general',
      publie: true,
      repere: { page: 4 },
      lignes: [
        ligne(['Mathématiques Spécialité', 'Physique-Chimie Spécialité'], 12),
        ligne(['Physique-Chimie Spécialité', 'Sciences de la vie et de la Terre Spécialité'], 9),
      ],
    },
  ],
});

describe('edsOfLibelle', () => {
  it('knows every subject by the name that screens give it', () => {
    for (const eds of EDS) expect(edsOfLibelle(LIBELLES_EDS[eds]), eds).toBe(eds);
  });
  it('knows the names that reports print', () => {
    expect(edsOfLibelle('Biologie/Ecologie (EDS)')).toBe('BIOECO');
    expect(edsOfLibelle('Cinéma-Audiovisuel Spécialité (EDS)')).toBe('ARTS-CAV');
    expect(edsOfLibelle("Sciences de l'ingénieur et sciences physiques (EDS)")).toBe('SI');
    expect(edsOfLibelle('Sciences Economiques et Sociales Spécialité')).toBe('SES');
  });
  it('names none for another subject', () => {
    expect(edsOfLibelle('Outils et langages numériques (EDS)')).toBeNull();
    expect(edsOfLibelle('')).toBeNull();
  });
});

describe('assessEds', () => {
  it('parts the candidate’s EDS between listed and not, for the general track alone', () => {
    expect(assessEds(publie, { bac: 'general', eds: ['MATHS', 'PC'] })).toEqual({
      prisEnCompte: true,
      poids: 'Identique aux autres matières',
      citees: 2,
      retenus: ['MATHS'],
      autres: ['PC'],
    });
    expect(assessEds(publie, { bac: 'technologique', eds: ['MATHS'] })).toBeNull();
  });
  it('says nothing without EDS or without the section', () => {
    expect(assessEds(publie, { bac: 'general' })).toBeNull();
    expect(assessEds(rapport({ eds: null }), { bac: 'general', eds: ['MATHS', 'PC'] })).toBeNull();
  });
});

describe('lignePaire', () => {
  it('finds the pair in any order, and nothing for a pair that is not published', () => {
    expect(lignePaire(publie, { bac: 'general', eds: ['PC', 'MATHS'] })?.confirmes).toBe(12);
    expect(lignePaire(publie, { bac: 'general', eds: ['MATHS', 'SVT'] })).toBeNull();
    expect(lignePaire(publie, { bac: 'general', eds: ['MATHS'] })).toBeNull();
  });
});
