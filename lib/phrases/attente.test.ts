import { describe, expect, it } from 'vitest';
import {
  CLASSEMENT_ATTENTE,
  INDICATEURS_ATTENTE,
  LIMITES_ATTENTE,
  phraseAppeles,
  phrasePosition,
  phraseRangEnsemble,
  phraseRangPasse,
  phraseVerification,
} from './attente';

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');
const past = (dernier: number | null) => ({ session: 2023, groupe: 'Autres candidats', dernier });

describe('a rank beside the last one called', () => {
  it('is compared with the same group’s, counted in ranks', () => {
    const start = 'En 2023, le dernier appelé du groupe « Autres candidats » avait le rang 216.';
    expect(plain(phraseRangPasse(past(216), 180))).toBe(
      `${start} Ton rang : 180. Cette année-là, l’appel est allé jusqu’à ce rang, et plus loin.`,
    );
    expect(plain(phraseRangPasse(past(216), 216))).toBe(
      `${start} Ton rang : 216. Cette année-là, l’appel s’est arrêté à ce rang, compris.`,
    );
    expect(plain(phraseRangPasse(past(216), 217))).toBe(
      `${start} Ton rang : 217. Cette année-là, l’appel s’est arrêté 1 rang avant.`,
    );
    expect(plain(phraseRangPasse(past(216), 1300))).toContain('s’est arrêté 1 084 rangs avant.');
    expect(plain(phraseRangPasse(past(216), null))).toBe(start);
  });

  it('is compared with nothing where none is published', () => {
    expect(plain(phraseRangPasse(past(null), 180))).toBe(
      'En 2023, le rang du dernier appelé du groupe « Autres candidats » n’est pas publié.',
    );
    expect(phraseRangEnsemble({ session: 2019, rang: 105 })).toContain('ne se compare pas à ton rang');
    expect(plain(phraseAppeles(2025, 'Autres candidats', 39))).toBe(
      'En 2025, le rapport public compte 39 candidats appelés dans le groupe « Autres candidats » : il ne donne pas le rang du dernier.',
    );
    expect(plain(phraseAppeles(2025, 'X', 1))).toContain('compte 1 candidat appelé dans');
    expect(phraseAppeles(2025, 'X', 0)).toContain('aucun appelé');
    expect(phraseAppeles(2025, 'X', null)).toContain('ne publie pas');
  });

  it('promises nothing', () => {
    const all = [
      ...[1, 180, 216, 300].map((rang) => phraseRangPasse(past(216), rang)),
      ...[1, 2, 30].map(phrasePosition),
      ...LIMITES_ATTENTE,
      ...INDICATEURS_ATTENTE.map(({ dit }) => dit),
    ];
    for (const phrase of all) expect(phrase).not.toMatch(/chance|probab|pourcent|%|tu seras|tu auras|devrai/i);
  });
});

describe('the ranking of the vœux that still wait', () => {
  it('says that it is mandatory, what is lost without it, and when, to be checked', () => {
    const { perte, regles, dates } = CLASSEMENT_ATTENTE;
    expect(perte).toMatch(/supprimé.*tu perds ta place/);
    expect(regles.join(' ')).toMatch(/obligatoire.*Les formations ne le voient pas/);
    expect(plain(dates)).toMatch(/^En 2026 : du 5 au 8 juin\. En 2025 : .*à vérifier sur Parcoursup\.$/);
  });

  it('comes beside ranks that follow the order of call, not the bare list of the commission', () => {
    const [rang] = INDICATEURS_ATTENTE;
    expect(rang.dit).toMatch(/ordre d’appel.*taux de boursiers.*sauf correction/);
  });
});

describe('the position in the waiting list', () => {
  it('says who is ahead, and that it is no rank', () => {
    expect(phrasePosition(1)).toContain('personne n’attend devant toi');
    expect(phrasePosition(2)).toContain('un candidat attend devant toi');
    expect(phrasePosition(35)).toContain('34 candidats attendent devant toi');
    for (const position of [1, 2, 35]) expect(phrasePosition(position)).toContain('ne se compare pas');
  });

  it('cannot be beyond the rank, and does not replace it', () => {
    expect(phraseVerification(180, 200)).toContain('peut-être inversés');
    expect(phraseVerification(180, 180)).toBeNull();
    expect(phraseVerification(180, null)).toBeNull();
    expect(phraseVerification(null, 35)).toContain('il manque ton rang dans le classement');
    expect(phraseVerification(null, null)).toBeNull();
  });
});
