import { describe, expect, it } from 'vitest';
import { RAISONS_INDISPONIBLE } from '@/lib/odds/mesures';
import { DECISIONS } from '@/lib/odds/porteDecisive';
import {
  conseilIndisponible,
  EXPLIQUE_SIMULATEUR,
  expliquePorte,
  expliqueTauxAcces,
  phraseSerie,
  titreIndisponible,
} from './formation';

const FORBIDDEN = /chances|réussite|sélecti|inaccessible|plan B|coefficient|\bvous\b|\bvotre\b/i;

describe('the words of a formation’s page', () => {
  it('have a heading and a way on for each absence, and close no door that the documents leave open', () => {
    const said = RAISONS_INDISPONIBLE.flatMap((raison) =>
      [true, false].flatMap((first) => [titreIndisponible(raison, first), conseilIndisponible(raison, first)]),
    );
    for (const text of said) expect(text).not.toMatch(FORBIDDEN);
    expect(new Set(RAISONS_INDISPONIBLE.map((raison) => titreIndisponible(raison, true))).size).toBe(
      RAISONS_INDISPONIBLE.length,
    );
  });

  it('speak of a mise à niveau only where one opens the door', () => {
    expect(conseilIndisponible('acces-conditionne', true)).toContain('mise à niveau');
    expect(conseilIndisponible('acces-conditionne', false)).not.toContain('mise à niveau');
    expect(titreIndisponible('acces-conditionne', false)).not.toContain('étape');
  });

  it('explain each decision in its own words', () => {
    expect(new Set(DECISIONS.map(expliquePorte)).size).toBe(DECISIONS.length);
    for (const decision of DECISIONS) expect(expliquePorte(decision)).not.toMatch(FORBIDDEN);
  });

  it('do not claim that the official rate counts otherwise what the report counts the same way', () => {
    expect(expliqueTauxAcces('proposition-recue').join(' ')).toContain('vraiment envoyées');
    expect(expliqueTauxAcces('en-position').join(' ')).not.toContain('vraiment envoyées');
  });

  it('say of the simulator what it starts from, of which session, and that neither promises', () => {
    const said = EXPLIQUE_SIMULATEUR.join(' ');
    expect(said).toContain('moyenne sans coefficients');
    expect(said).toContain('en 2025');
    expect(said).toMatch(/Ni l’un ni l’autre ne promet/);
    expect(said).not.toMatch(/chances|réussite|inaccessible|\bvous\b/i);
  });

  it('say that offers follow the order of call, which is the ranking but for the rates', () => {
    expect(expliquePorte('rang')).toContain('ordre d’appel');
    expect(expliquePorte('rang')).toContain('taux de boursiers');
  });
});

describe('a count over the sessions', () => {
  it('is one sentence, and never zero for what is not published', () => {
    const points = [
      { session: 2018, value: 1024 },
      { session: 2019, value: null },
    ];
    expect(phraseSerie('Places', points)).toBe('Places : 1\u202f024 en 2018, non publié en 2019.');
  });
});
