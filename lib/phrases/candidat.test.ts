import { describe, expect, it } from 'vitest';
import { EDS } from '@/lib/domain/eds';
import { MENTIONS } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import type { EdsCandidat } from '@/lib/odds/edsCandidat';
import type { Avis, Sujet } from '@/lib/odds/evidence';
import { MESURES, type Mesure } from '@/lib/odds/mesures';
import { DECISIONS } from '@/lib/odds/porteDecisive';
import { phraseAvis } from './avis';
import { PHRASE_COMBINAISON, phraseEds, phrasePaire, phrasePorteDecisive } from './candidat';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const terminale: Sujet = {
  de: 'profil',
  profil: 'terminale',
  groupe: 'Bacheliers technologiques',
  bac: 'technologique',
};
const general: Sujet = { de: 'population', population: 'general' };
const gates = (mesure: Mesure, sujet: Sujet, counts: readonly [number, number, number]) => ({
  mesure,
  sujet,
  confirmes: counts[0],
  classes: counts[1],
  obtenus: counts[2],
});

describe('the gate that decides, in words', () => {
  it('counts both gates, then says which one', () => {
    expect(phrasePorteDecisive(gates('en-position', terminale, [14, 9, 9]), 'dossier')).toBe(
      '9 classés sur 14 en terminale, puis 9 appelés sur 9 : c’est le dossier qui décide.',
    );
    expect(plain(phrasePorteDecisive(gates('proposition-recue', general, [1200, 1100, 300]), 'rang'))).toBe(
      '1 100 classés sur 1 200 candidats de bac général en terminale, puis 300 propositions pour 1 100 classés : c’est le rang dans le classement qui décide.',
    );
  });
  it('agrees with none and one', () => {
    expect(phrasePorteDecisive(gates('en-position', terminale, [12, 0, 0]), 'dossier')).toBe(
      'Aucun classé sur 12 en terminale : c’est le dossier qui décide.',
    );
    expect(phrasePorteDecisive(gates('en-position', general, [2, 1, 0]), 'les-deux')).toContain(
      '1 classé sur 2 candidats de bac général en terminale, puis aucun appelé sur 1 :',
    );
    expect(phrasePorteDecisive(gates('proposition-recue', general, [1, 1, 1]), 'aucune')).toContain(
      '1 classé sur 1 candidat de bac général en terminale, puis 1 proposition pour 1 classé :',
    );
    expect(phrasePorteDecisive(gates('proposition-recue', general, [9, 3, 0]), 'les-deux')).toContain(
      'puis aucune proposition pour 3 classés',
    );
  });
  it('speaks of every kind of row, in one sentence', () => {
    const sujets: Sujet[] = [
      ...MENTIONS.map((mention) => ({ de: 'mention', bac: 'professionnel', mention, groupe: 'x' }) as const),
      ...PROFILS.map((profil) => ({ de: 'profil', bac: 'general', profil, groupe: 'x' }) as const),
      { de: 'bac', bac: 'autre', groupe: 'x' },
      { de: 'groupe', bac: 'general', groupe: 'x' },
      { de: 'formation' },
      { de: 'population', population: 'nonNeobacheliers' },
      { de: 'candidats' },
    ];
    for (const sujet of sujets) {
      for (const mesure of MESURES) {
        for (const counts of [
          [1, 0, 0],
          [1, 1, 1],
          [2, 1, 0],
          [3000, 2000, 1500],
        ] as const) {
          for (const porte of DECISIONS) {
            if (porte === 'inconnue') continue;
            const phrase = phrasePorteDecisive(gates(mesure, sujet, counts), porte);
            expect(phrase).toMatch(/^(\d|Aucun).*[^ ]\.$/);
            expect(phrase).not.toMatch(
              /undefined|NaN| {2}|«\u00a0\u00a0»|\b1 (classés|appelés|propositions|candidats)\b/,
            );
          }
        }
      }
    }
  });
});

describe('profile and mention, in words', () => {
  it('says how they are combined', () => {
    expect(PHRASE_COMBINAISON).toMatch(/^Le rapport compte ces deux lignes à part.*estimé.*\.$/);
  });
  it('is said in one line beside the figure, and so is a mention that no row counts', () => {
    for (const cle of ['combinaison-estimee', 'mention-par-echelle'] as const) {
      expect(phraseAvis({ cle })).toMatch(/^\p{Lu}.*\.$/u);
    }
    const absent = (vide: boolean): Avis => ({ cle: 'mention-absente', bac: 'autre', mention: 'tb', vide });
    expect(phraseAvis(absent(true))).toContain(
      'ne compte aucun candidat titulaire d’un diplôme étranger ou équivalent mention TB :',
    );
    expect(phraseAvis(absent(false))).toContain('pour les candidats titulaires d’un diplôme étranger');
  });
});

describe('the EDS of a candidate, in words', () => {
  const eds = (retenus: EdsCandidat['retenus'], autres: EdsCandidat['autres'], more: Partial<EdsCandidat> = {}) =>
    phraseEds({ prisEnCompte: true, poids: null, citees: 5, retenus, autres, ...more });

  it('says which the commission reads, without a rate', () => {
    expect(eds(['MATHS'], [])).toBe('La commission prend en compte ta spécialité : mathématiques.');
    expect(eds(['MATHS', 'PC'], [])).toBe(
      'La commission prend en compte tes deux spécialités : mathématiques et physique-chimie.',
    );
    expect(eds(['PC'], ['MATHS'])).toBe(
      'La commission prend en compte ta spécialité physique-chimie ; elle ne cite pas mathématiques.',
    );
    expect(eds([], ['MATHS'])).toBe('Ta spécialité (mathématiques) n’est pas parmi celles que la commission cite.');
    expect(eds([], ['MATHS', 'PC'])).toContain('Aucune de tes spécialités (mathématiques et physique-chimie)');
  });
  it('quotes names that hold a comma or « et », so that two stay two', () => {
    expect(plain(eds(['SES', 'HLP'], []))).toContain(
      '« sciences économiques et sociales » et « humanités, littérature et philosophie »',
    );
  });
  it('says that none counts where the commission says so, or lists none', () => {
    expect(eds(['MATHS'], [], { prisEnCompte: false })).toContain('ne pas tenir compte');
    expect(eds([], ['MATHS'], { citees: 0 })).toBe('La commission ne cite aucune spécialité du bac général.');
  });
  it('counts a published pair as its own population', () => {
    expect(plain(phrasePaire({ eds: ['MATHS', 'PC'], session: 2025, sur: 16, obtenus: 4 }))).toBe(
      'En 2025, sur 16 candidats de terminale générale avec mathématiques et physique-chimie, 4 étaient en position de recevoir une proposition (25 %).',
    );
    expect(phrasePaire({ eds: ['MATHS', 'PC'], session: 2025, sur: 1, obtenus: 0 })).toContain(
      'le seul candidat de terminale générale avec mathématiques et physique-chimie n’était pas en position',
    );
    expect(phrasePaire({ eds: ['MATHS', 'PC'], session: 2025, sur: 5, obtenus: 0 })).toContain(
      ', aucun n’était en position',
    );
  });
  it('never promises, forbids nor gives a rate, whatever the EDS', () => {
    for (const one of EDS) {
      for (const other of EDS) {
        if (one === other) continue;
        for (const phrase of [eds([one, other], []), eds([one], [other]), eds([], [one, other])]) {
          expect(phrase).toMatch(/^\p{Lu}.*\.$/u);
          expect(phrase).not.toMatch(/%|undefined|chance/);
        }
      }
    }
  });
});
