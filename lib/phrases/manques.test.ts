import { describe, expect, it } from 'vitest';
import { PHRASE_REFUS_POSSIBLE } from '@/components/voeux/suite';
import { CLES_MANQUE, type Manque, type SousVoeuListe } from '@/lib/odds/manques';
import { phraseManque } from './manques';

const say = (manque: Manque) => phraseManque(manque).replaceAll('\u00a0', ' ');
const school = (nom: string, commune: string | null = null): SousVoeuListe => ({
  nom,
  commune,
  voeu: nom,
  absenteDepuis: null,
  odds: null,
});

describe('what a list lacks, in words', () => {
  it('is one sentence or two for each lack, each its own', () => {
    const said = CLES_MANQUE.map((cle) => say({ cle, commune: 'Lyon', items: [school('Lycée')] }));
    expect(new Set(said).size).toBe(CLES_MANQUE.length);
    for (const phrase of said) expect(phrase).toMatch(/^\p{Lu}.*\.$/u);
    expect(PHRASE_REFUS_POSSIBLE.replaceAll('\u00a0', ' ')).toBe(
      'Refus possible partout : pense aussi à la phase complémentaire et à la CAES.',
    );
  });

  it('names the only town', () => {
    expect(say({ cle: 'une-seule-ville', commune: 'Lyon' })).toContain('une seule ville (Lyon)');
  });

  it('names the first schools and counts the others, and takes no missing figure for a bad sign', () => {
    const one = [school('Lycée Ampère', 'Lyon')];
    expect(say({ cle: 'sans-chiffre', items: one })).toMatch(
      /^Pas de chiffre pour Lycée Ampère \(Lyon\) : cela ne dit rien/,
    );
    const five = Array.from({ length: 5 }, (_, i) => school(`L${i}`));
    expect(say({ cle: 'sans-chiffre', items: five })).toContain('L0, L1, L2 et 2 autres : ');
    expect(say({ cle: 'sans-chiffre', items: five.slice(0, 4) })).toContain('L0, L1, L2 et 1 autre : ');
    expect(say({ cle: 'sans-chiffre', items: five.slice(0, 2) })).toContain('L0 et L1 : ');
    expect(say({ cle: 'absentes', items: [school('Lycée Fermé')] })).toContain('Lycée Fermé. Vérifie sur Parcoursup');
  });
});
