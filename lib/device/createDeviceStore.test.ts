import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeviceStore, type DeviceStorage, type DeviceStore, readJson } from './createDeviceStore';

const KEY = 'mots';
const ASIDE = 'mots.illisible';

function memory(content: Record<string, string> = {}): DeviceStorage & { readonly content: Record<string, string> } {
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

type Words = readonly string[];
const EMPTY: Words = [];
const wordsOn = (storage: () => DeviceStorage, asideKey?: string): DeviceStore<Words> =>
  createDeviceStore({
    key: KEY,
    ...(asideKey === undefined ? {} : { asideKey }),
    empty: EMPTY,
    parse: (text) => {
      const content = readJson(text);
      return Array.isArray(content) ? content.map(String) : null;
    },
    stringify: (words) => (words.length === 0 ? null : JSON.stringify(words)),
    storage,
  });
const add = (word: string) => (words: Words) => [...words, word];
const wordsOf = (store: DeviceStore<Words>) => store.get().value.join(' ');

/** A value of the device that another tab wrote, or a page back from the browser's cache. */
const tellPage = (event: 'storage' | 'pageshow') => window.dispatchEvent(new Event(event));

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
});

describe('a value on the device', () => {
  it('is kept, and read again as it was', () => {
    const device = memory();
    wordsOn(() => device).change(add('un'));
    expect(wordsOn(() => device).get()).toEqual({ value: ['un'], kept: true, unreadable: null });
  });

  it('leaves nothing on the device when it holds nothing', () => {
    const device = memory({ [KEY]: '["un"]' });
    wordsOn(() => device).change(() => []);
    expect(device.content).toEqual({});
  });

  it('is the same object until something changes', () => {
    const store = wordsOn(() => memory());
    const told = vi.fn();
    store.subscribe(told);
    const first = store.get();
    told.mockClear();
    tellPage('storage');
    store.change((words) => words);
    expect(store.get()).toBe(first);
    expect(told).not.toHaveBeenCalled();
  });

  it.each(['storage', 'pageshow'] as const)('follows another tab at a %s event, and adds to what it wrote', (event) => {
    const device = memory();
    const [here, there] = [wordsOn(() => device), wordsOn(() => device)];
    here.get();
    there.change(add('un'));
    const told = vi.fn();
    const stop = here.subscribe(told);
    tellPage(event);
    expect(told).toHaveBeenCalledOnce();
    expect(wordsOf(here)).toBe('un');
    there.change(add('deux'));
    here.change(add('trois'));
    expect(wordsOf(here)).toBe('un deux trois');
    stop();
    there.change(add('quatre'));
    tellPage(event);
    expect(wordsOf(here)).toBe('un deux trois');
  });

  it('follows a device wiped clean', () => {
    const device = memory({ [KEY]: '["un"]' });
    const store = wordsOn(() => device);
    store.subscribe(vi.fn());
    expect(wordsOf(store)).toBe('un');
    device.removeItem(KEY);
    tellPage('storage');
    expect(store.get().value).toBe(EMPTY);
  });
});

describe('what the device kept and cannot be read', () => {
  it('is never thrown away where the person wrote it: put aside, said, and forgotten on demand', () => {
    const device = memory({ [KEY]: '{"un":', [ASIDE]: 'avant' });
    const store = wordsOn(() => device, ASIDE);
    expect(store.get()).toEqual({ value: EMPTY, kept: true, unreadable: 'avant\n{"un":' });
    expect(device.content[KEY]).toBeUndefined();
    store.change(add('un'));
    expect(device.content[ASIDE]).toBe('avant\n{"un":');
    store.forgetUnreadable();
    expect(device.content[ASIDE]).toBeUndefined();
    expect(store.get()).toEqual({ value: ['un'], kept: true, unreadable: null });
  });

  it('is still said where there is no room to put it aside', () => {
    const device = memory({ [KEY]: '{"un":' });
    const full = () => ({
      ...device,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    expect(wordsOn(full, ASIDE).get()).toEqual({ value: EMPTY, kept: false, unreadable: '{"un":' });
  });

  it('counts as nothing elsewhere, until something is kept in its place', () => {
    const device = memory({ [KEY]: '{"un":' });
    const store = wordsOn(() => device);
    expect(store.get()).toEqual({ value: EMPTY, kept: true, unreadable: null });
    store.change(add('un'));
    expect(device.content).toEqual({ [KEY]: '["un"]' });
  });
});

describe('a device that keeps nothing', () => {
  it('leaves the value in memory, and says so', () => {
    const refused = wordsOn(() => {
      throw new Error('SecurityError');
    });
    refused.subscribe(vi.fn());
    refused.change(add('un'));
    tellPage('storage');
    refused.change(add('deux'));
    expect(refused.get()).toEqual({ value: ['un', 'deux'], kept: false, unreadable: null });
  });

  it('gets what no longer fitted as soon as there is room', () => {
    const device = memory({ [KEY]: '["un"]' });
    let full = true;
    const store = wordsOn(() => ({
      ...device,
      setItem: (key, value) => {
        if (full) throw new Error('QuotaExceededError');
        device.setItem(key, value);
      },
    }));
    store.change(add('deux'));
    expect(store.get()).toMatchObject({ value: ['un', 'deux'], kept: false });
    full = false;
    store.change(add('trois'));
    expect(store.get().kept).toBe(true);
    expect(wordsOf(wordsOn(() => device))).toBe('un deux trois');
  });
});
