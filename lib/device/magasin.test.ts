import { describe, expect, it, vi } from 'vitest';
import { listeToText } from './fichier';
import { LISTE_VIDE, type Liste } from './liste';
import { CLE_ILLISIBLE, CLE_LISTE, createMagasin, type Magasin, type Stockage } from './magasin';
import { addItem } from './operations';

function memory(content: Record<string, string> = {}): Stockage & { readonly content: Record<string, string> } {
  return {
    content,
    getItem: (key) => content[key] ?? null,
    setItem: (key, value) => {
      content[key] = value;
    },
    removeItem: (key) => {
      delete content[key];
    },
  };
}
const add = (code: string) => (liste: Liste) => addItem(liste, { code, nom: '', note: '', ajouteLe: null }).liste;
const codes = (magasin: Magasin) => {
  const etat = magasin.getEtat();
  return etat.kind === 'pret' ? etat.liste.items.map((item) => item.code).join(' ') : '';
};

describe('the list on the device', () => {
  it('is kept, and read again as it was', () => {
    const store = memory();
    const magasin = createMagasin(() => store);
    magasin.change(add('1'));
    expect(createMagasin(() => store).getEtat()).toMatchObject({
      garde: true,
      illisible: null,
      liste: { items: [{ code: '1' }] },
    });
  });

  it('is the same object until something changes', () => {
    const magasin = createMagasin(() => memory());
    const told = vi.fn();
    magasin.subscribe(told);
    const first = magasin.getEtat();
    magasin.reread();
    magasin.change((liste) => liste);
    expect(magasin.getEtat()).toBe(first);
    expect(told).not.toHaveBeenCalled();
  });

  it('follows another tab, and adds to what that tab wrote', () => {
    const store = memory();
    const [here, there] = [createMagasin(() => store), createMagasin(() => store)];
    here.getEtat();
    there.change(add('1'));
    const told = vi.fn();
    here.subscribe(told);
    here.reread();
    expect(told).toHaveBeenCalledOnce();
    expect(codes(here)).toBe('1');
    there.change(add('2'));
    here.change(add('3'));
    expect(codes(here)).toBe('1 2 3');
  });

  it('never throws away what it cannot read: it is put aside, said, and forgotten on demand', () => {
    const store = memory({ [CLE_LISTE]: '{"version":', [CLE_ILLISIBLE]: 'avant' });
    const magasin = createMagasin(() => store);
    expect(magasin.getEtat()).toMatchObject({ illisible: 'avant\n{"version":', liste: LISTE_VIDE });
    expect(store.content[CLE_LISTE]).toBeUndefined();
    magasin.change(add('1'));
    expect(store.content[CLE_ILLISIBLE]).toBe('avant\n{"version":');
    magasin.forgetIllisible();
    expect(store.content[CLE_ILLISIBLE]).toBeUndefined();
    expect(magasin.getEtat()).toMatchObject({ illisible: null, liste: { items: [{ code: '1' }] } });
  });

  it('lives in memory where the browser keeps nothing, and says so', () => {
    const refused = createMagasin(() => {
      throw new Error('SecurityError');
    });
    refused.change(add('1'));
    refused.reread();
    refused.change(add('2'));
    expect(codes(refused)).toBe('1 2');
    expect(refused.getEtat()).toMatchObject({ garde: false });
  });

  it('keeps in memory what no longer fits, and writes it as soon as there is room', () => {
    const store = memory({ [CLE_LISTE]: listeToText(add('1')(LISTE_VIDE)) });
    let full = true;
    const magasin = createMagasin(() => ({
      ...store,
      setItem: (key, value) => {
        if (full) throw new Error('QuotaExceededError');
        store.setItem(key, value);
      },
    }));
    magasin.change(add('2'));
    expect(magasin.getEtat()).toMatchObject({ garde: false });
    expect(codes(magasin)).toBe('1 2');
    full = false;
    magasin.change(add('3'));
    expect(magasin.getEtat()).toMatchObject({ garde: true });
    expect(codes(createMagasin(() => store))).toBe('1 2 3');
  });
});
