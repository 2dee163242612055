import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ditJour, ditPeriode } from './calendrier';
import {
  DATES_CLASSEMENT,
  DATES_COMPLEMENTAIRE,
  DATES_PRINCIPALE,
  LIMITES_DATEES,
  REGLES,
  REGLES_AVANT,
} from './regles';

const root = fileURLToPath(new URL('../..', import.meta.url));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Every source of a screen's words but this module's own. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== join(root, 'lib/domain/regles.ts'));
}

describe('the rules of a session', () => {
  it('are dates in the order of the procedure, in the year of their session', () => {
    const { session, ouverture, voeux, confirmation, reponses, classementAttente, complementaire } = REGLES;
    const dates = [
      ouverture,
      voeux.du,
      voeux.au,
      confirmation,
      reponses,
      classementAttente.du,
      classementAttente.au,
      complementaire.du,
      complementaire.au,
    ];
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates.slice(1).map((date) => Number(date.slice(0, 4))))).toEqual(new Set([session]));
    expect(ouverture.startsWith(String(session - 1))).toBe(true);
    expect(REGLES_AVANT.session).toBe(session - 1);
    for (const date of [...Object.values(REGLES_AVANT.classementAttente), REGLES_AVANT.finPrincipale]) {
      expect(date.startsWith(String(REGLES_AVANT.session))).toBe(true);
    }
  });

  it('are said with their session, and sent to Parcoursup to be checked', () => {
    expect(plain(DATES_CLASSEMENT)).toBe(
      'En 2026 : du 5 au 8 juin. En 2025 : du 6 au 10 juin. Les dates de ta session sont à vérifier sur Parcoursup.',
    );
    expect(plain(DATES_COMPLEMENTAIRE)).toBe('En 2026 : du 11 juin au 10 septembre, dates à vérifier sur Parcoursup.');
    expect(plain(DATES_PRINCIPALE)).toBe(
      'Session 2026 : vœux du 19 janvier au 12 mars, à confirmer au plus tard le 1er avril, réponses à partir du 2 juin.',
    );
    expect(LIMITES_DATEES).toContain('session 2026, à vérifier sur Parcoursup');
  });

  it('stand in one place: no other sentence of a screen writes a date of the calendar', () => {
    const dated =
      /\d[ \u00a0](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/;
    const texts = ['components', 'app', 'lib/phrases', 'lib/domain', 'lib/device', 'lib/views'].flatMap(sources);
    expect(texts.length).toBeGreaterThan(300);
    const comment = /^\s*(?:\/?\*|\/\/)/;
    expect(
      texts.filter((path) =>
        readFileSync(path, 'utf8')
          .split('\n')
          .some((line) => !comment.test(line) && dated.test(line)),
      ),
    ).toEqual([]);
  });
});

describe('a day of the calendar', () => {
  it('is said in French, the first of a month as the first', () => {
    expect(plain(ditJour('2026-04-01'))).toBe('1er avril');
    expect(plain(ditJour('2025-12-17'))).toBe('17 décembre');
  });

  it('ends a period whose month is said once', () => {
    expect(plain(ditPeriode({ du: '2026-06-01', au: '2026-06-08' }))).toBe('du 1er au 8 juin');
    expect(plain(ditPeriode({ du: '2026-06-11', au: '2026-09-10' }))).toBe('du 11 juin au 10 septembre');
  });
});
