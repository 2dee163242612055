import { describe, expect, it } from 'vitest';
import {
  phraseAbsente,
  phraseAjout,
  phraseDeplacement,
  phraseImport,
  phraseIntrouvable,
  phrasePleine,
  phraseProfil,
  phraseRetrait,
  phraseVidage,
} from '@/components/keep/phrases';
import { REGLES } from '@/lib/domain/regles';
import { countVoeux, PHRASE_LIMITES } from './compteurs';
import { groupByVoeu, moveSousVoeu, moveVoeu } from './groupes';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const voeux = (...schools: number[]) => schools.map((sousVoeux, i) => ({ libelle: `BTS ${i + 1}`, sousVoeux }));

describe('the counters of a list', () => {
  it('count specialities and schools beside what Parcoursup allows', () => {
    const { compteurs, depassements } = countVoeux(voeux(1, 3));
    expect(compteurs.map(({ phrase }) => plain(phrase))).toEqual(['2 vœux sur 10', '4 sous-vœux sur 20']);
    expect(depassements).toEqual([]);
    expect(countVoeux([]).compteurs.map(({ phrase }) => plain(phrase))).toEqual(['0 vœu sur 10', '0 sous-vœu sur 20']);
  });

  it('say each limit that is passed, at the first unit over it', () => {
    const said = (...schools: number[]) => countVoeux(voeux(...schools)).depassements.map(plain);
    expect(said(10, 10)).toEqual([]);
    expect(said(10, 11)).toEqual([
      '1 sous-vœu de trop : Parcoursup en accepte 20 en tout.',
      'BTS 2 : 11 sous-vœux, Parcoursup en accepte 10 pour un même BTS.',
    ]);
    expect(said(...new Array<number>(10).fill(1))).toEqual([]);
    expect(said(...new Array<number>(12).fill(1))).toEqual([
      '2 vœux de trop : Parcoursup en accepte 10. Il faudra choisir avant de les déposer.',
    ]);
  });

  it('say their session, and where to check them', () => {
    expect(PHRASE_LIMITES).toContain(`session ${REGLES.session}, à vérifier sur Parcoursup`);
    expect(PHRASE_LIMITES).toContain('BUT, CPGE et DCG comptent dans ces limites');
    expect(PHRASE_LIMITES).toContain('apprentissage se comptent à part (10)');
  });
});

describe('a list as Parcoursup groups it', () => {
  const groupes = groupByVoeu(['a1', 'b1', 'a2', 'c1', 'a3'], (code) => code.charAt(0));

  it('is one vœu per speciality, in the order of its first school', () => {
    expect(groupes).toEqual([
      { cle: 'a', items: ['a1', 'a2', 'a3'] },
      { cle: 'b', items: ['b1'] },
      { cle: 'c', items: ['c1'] },
    ]);
  });

  it('moves a vœu whole, a sous-vœu within its vœu, and neither past an end', () => {
    expect(moveVoeu(groupes, 'a', 1).join(' ')).toBe('b1 a1 a2 a3 c1');
    expect(moveVoeu(groupes, 'c', -1).join(' ')).toBe('a1 a2 a3 c1 b1');
    expect(moveVoeu(groupes, 'c', 1).join(' ')).toBe('a1 a2 a3 b1 c1');
    expect(moveSousVoeu(groupes, (code) => code === 'a2', -1).join(' ')).toBe('a2 a1 a3 b1 c1');
    expect(moveSousVoeu(groupes, (code) => code === 'b1', 1).join(' ')).toBe('a1 a2 a3 b1 c1');
  });
});

describe('what is said of a change', () => {
  it('agrees with its number and names the formation', () => {
    expect(plain(phraseAjout('BTS Photographie', 1))).toBe('« BTS Photographie » est dans ta liste : 1 formation.');
    expect(plain(phraseRetrait('É'.repeat(61)))).toBe(`« ${'É'.repeat(59)}… » n’est plus dans ta liste.`);
    expect(plain(phraseAjout('', 3))).toBe('La formation est dans ta liste : 3 formations.');
    expect(plain(phraseRetrait('BTS Photographie'))).toBe('« BTS Photographie » n’est plus dans ta liste.');
    expect(plain(phrasePleine(100))).toContain('100 formations au plus');
    expect(plain(phraseVidage(1))).toContain('1 formation retirée.');
    expect(plain(phraseVidage(4))).toContain('4 formations retirées.');
    expect(plain(phraseDeplacement('X', 2, 5))).toBe('« X » : place 2 sur 5.');
    expect(plain(phraseImport('remplacer', 2))).toBe('Ta liste est remplacée : 2 formations.');
    expect(phraseProfil('Bac général')).toContain('recalculés pour ce profil (Bac général)');
    expect(plain(phraseIntrouvable('12'))).toContain('ne porte le code 12. Elle reste dans ta liste');
    expect(plain(phraseAbsente(2019))).toContain('Dernière session connue : 2019.');
    expect(plain(phraseImport('ajouter', 1))).toBe('1 formation ajoutée à ta liste.');
  });
});
