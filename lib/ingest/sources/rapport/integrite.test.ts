import { describe, expect, it } from 'vitest';
import { readDocument, readRefus } from '@/fixtures/ingest/rapport/lecture';
import { RAPPORT_INVENTE } from '@/fixtures/ingest/rapport/rapportInvente';
import type { Constat } from '@/lib/domain/constat';
import { renderTexte } from '@/scripts/reports/texte';
import { pourcentageOf } from './resolution';

const texte = renderTexte(RAPPORT_INVENTE);

/** Reads the invented report with some of its lines changed. */
async function readChanged(...changes: (readonly [string, string])[]) {
  let changed = texte;
  for (const [from, to] of changes) {
    if (!changed.includes(from)) throw new Error(`« ${from} » is not in the text.`);
    changed = changed.replace(from, to);
  }
  return readDocument(changed);
}

const codes = (constats: readonly Constat[]) => constats.map(({ gravite, code }) => `${gravite} ${code}`);

describe('a row that cannot be trusted is set aside, the rest is kept', () => {
  it('when its counts break the order of the procedure', async () => {
    const { rapport, constats, comptage } = await readChanged(['Féminin 30 15 10 3', 'Féminin 30 15 16 3']);
    expect(codes(constats)).toEqual(['refus ordre-des-comptes']);
    expect(constats[0]?.message).toContain('30 / 15 / 16 / 3');
    expect(constats[0]?.repere.ligne).toBeGreaterThan(1);
    expect(rapport?.parSexe).toHaveLength(RAPPORT_INVENTE.parSexe.length - 1);
    expect(comptage.lues).toBe((await readDocument(texte)).comptage.lues);
  });

  it('when its label is not known', async () => {
    const { rapport, constats } = await readChanged(['Masculin 15 5 2 0 0 %', 'Neutre 15 5 2 0 0 %']);
    expect(codes(constats)).toContain('refus cellule-illisible');
    expect(rapport?.parSexe).toHaveLength(RAPPORT_INVENTE.parSexe.length - 1);
  });

  it('when it is printed twice', async () => {
    const { rapport, constats } = await readChanged([
      'Féminin 30 15 10 3 100 %',
      'Féminin 30 15 10 3 100 %\n\nFéminin 30 15 10 3 100 %',
    ]);
    expect(codes(constats)).toEqual(['refus doublon']);
    expect(rapport?.parSexe).toHaveLength(RAPPORT_INVENTE.parSexe.length);
  });

  it('when a number is missing', async () => {
    const { constats } = await readChanged(['Masculin 15 5 2 0 0 %', 'Masculin 15 5 0 %']);
    expect(codes(constats)).toContain('refus cellule-illisible');
  });
});

describe('a report that contradicts itself is kept and flagged', () => {
  it('when rows do not add up to their total', async () => {
    const { rapport, constats } = await readChanged(['Masculin 612 404 150 8', 'Masculin 611 404 150 8']);
    expect(codes(constats)).toEqual(['alerte total-des-marges']);
    expect(constats[0]?.message).toMatch(/1312 confirmés.*1311/);
    expect(rapport?.parSexe.find(({ confirmes }) => confirmes === 611)).toBeDefined();
  });

  it('when a table’s total is not the first table’s', async () => {
    const { constats } = await readChanged(
      ['En terminale 45 20 12 3 100 %', 'En terminale 46 20 12 3 100 %'],
      [
        'Total 45 20 12 3 100 %\n\n\n\nSuivi des candidats par choix',
        'Total 46 20 12 3 100 %\n\n\n\nSuivi des candidats par choix',
      ],
    );
    expect(codes(constats)).toEqual(['alerte total-des-marges']);
    expect(constats[0]?.message).toMatch(/45 confirmés dans la synthèse, 46 dans le tableau par profil/);
  });

  it('when a printed percentage is not that of the counts', async () => {
    const { constats } = await readChanged(['66,7 %', '67 %']);
    expect(codes(constats)).toEqual(['alerte pourcentage']);
    expect(constats[0]?.message).toMatch(/67 % imprimés pour 16 sur 24/);
  });

  it('when a total is not printed', async () => {
    const { constats } = await readChanged(['Total 45 20 12 3 100 %\n', '']);
    expect(codes(constats)).toContain('alerte total-des-marges');
  });

  it('when a part is missing', async () => {
    const start = texte.indexOf('Critères éliminatoires');
    const without = texte.slice(0, start) + texte.slice(texte.indexOf('Les modalités d’examen'));
    const { rapport, constats } = await readDocument(without);
    expect(codes(constats)).toEqual(['alerte rubrique-absente']);
    expect(rapport?.eliminatoires).toBeNull();
  });

  it('when the degree of importance is not printed', async () => {
    const { rapport, constats } = await readChanged(['\n\nEssentiel\n', '\n']);
    expect(codes(constats)).toContain('alerte cellule-illisible');
    expect(rapport?.criteres[0]?.importance).toBeNull();
  });

  it('when it names two sessions', async () => {
    const { rapport, constats } = await readChanged(['3 juillet 2031', '3 juillet 2030']);
    expect(codes(constats)).toEqual(['alerte session-invalide']);
    expect(rapport).toMatchObject({ session: 2031, dateDonnees: '2030-07-03' });
  });
});

describe('thousands are told from column gaps by what the report prints elsewhere', () => {
  it('and a row that nothing settles is refused, not guessed', async () => {
    // 24 1 312 904 310 24: places and counts; with the totals gone, 241 312 could be places or candidates.
    const { rapport, constats } = await readChanged([
      'Autres candidats 24 1 312 904 310 24',
      'Autres candidats 1 312 904 310 24 9',
    ]);
    const row = rapport?.groupes.find(({ groupe }) => groupe === 'Autres candidats');
    expect(row).toBeUndefined();
    expect(codes(constats)).toContain('refus cellule-illisible');
    expect(constats.find(({ gravite }) => gravite === 'refus')?.message).toMatch(/peut se lire .* ou /);
  });

  it('the totals of the other tables settle it', async () => {
    const { rapport } = await readChanged([
      'Autres candidats 24 1 312 904 310 24',
      'Autres candidats 1 024 1 312 904 310 24',
    ]);
    expect(rapport?.groupes[0]).toMatchObject({ places: 1024, confirmes: 1312, classes: 904 });
  });
});

describe('a document that cannot be a report is refused as a whole', () => {
  it('when its columns are others', async () => {
    const other = texte.replace('Jury Groupe Sexe', 'Jury Groupe Genre');
    expect(await readRefus(other)).toMatchObject({
      code: 'colonnes-inconnues',
      repere: { rubrique: 'Suivi des candidats par sexe' },
    });
  });

  it('when the formation has no code', async () => {
    expect(await readRefus(texte.replaceAll('(99012)', ''))).toMatchObject({ code: 'code-absent' });
  });

  it('when it names no possible session', async () => {
    const undated = texte.replace('utilisés en 2031', 'utilisés en 1931');
    expect(await readRefus(undated)).toMatchObject({ code: 'session-invalide' });
  });
});

describe('a printed percentage', () => {
  it('is rounded half up to one decimal', () => {
    expect(pourcentageOf(1, 16)).toBe(6.3);
    expect(pourcentageOf(2, 3)).toBe(66.7);
    expect(pourcentageOf(1, 8)).toBe(12.5);
    expect(pourcentageOf(0, 5)).toBe(0);
  });

  it('does not exist over nobody', () => {
    expect(pourcentageOf(0, 0)).toBeNull();
    expect(pourcentageOf(null, 4)).toBeNull();
  });
});
