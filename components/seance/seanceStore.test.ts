import { afterEach, describe, expect, it, vi } from 'vitest';
import { addEleves } from '@/lib/seance/classe';
import { ELEVE_INCONNU } from '@/lib/seance/eleve';
import { changeClasse, eraseSeance, forgetExpired, JOURS_GARDES, keepClasse, undoClasse } from './seanceStore';

const add = (pseudonyme: string) =>
  changeClasse('ajout', (classe) => addEleves(classe, [{ ...ELEVE_INCONNU, pseudonyme }]));

function device(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    },
  });
  return kept;
}

describe('a class on a shared computer', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is kept only once somebody chose it, follows its changes, and is erased whole', () => {
    const kept = device();
    add('Inès');
    expect([...kept.values()].join()).not.toContain('Inès');
    keepClasse();
    add('Noé');
    expect([...kept.values()].join()).toMatch(/Inès.*Noé/);
    undoClasse();
    expect([...kept.values()].join()).not.toContain('Noé');
    eraseSeance();
    expect(kept.size).toBe(0);
    add('Lina');
    expect(kept.size).toBe(0);
    eraseSeance();
  });

  it('is forgotten after its days', () => {
    const kept = device();
    vi.useFakeTimers({ now: Date.UTC(2026, 11, 1) });
    add('Inès');
    keepClasse();
    vi.setSystemTime(Date.UTC(2026, 11, JOURS_GARDES));
    forgetExpired();
    expect(kept.size).toBe(1);
    vi.setSystemTime(Date.UTC(2026, 11, JOURS_GARDES + 2));
    forgetExpired();
    expect(kept.size).toBe(0);
    eraseSeance();
  });
});
