import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { type CleGlossaire, estCle, GLOSSAIRE, glossaireParLettre } from './glossaire';

const entries = Object.entries(GLOSSAIRE) as [CleGlossaire, (typeof GLOSSAIRE)[CleGlossaire]][];
const texts = entries.flatMap(([, { terme, definition, explication }]) => [terme, definition, explication]);

describe('the glossary', () => {
  it('gives each term a key that is an anchor, and no two terms the same name', () => {
    for (const [cle] of entries) expect(cle).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(entries.map(([, { terme }]) => fold(terme))).size).toBe(entries.length);
  });

  it('defines in one sentence, or two short ones, of a length that is read at a glance', () => {
    for (const [cle, { definition }] of entries) {
      expect(definition, cle).toMatch(/^[A-ZÀÉÊ«].*\.$/u);
      expect(definition.split(/\s+/).length, cle).toBeLessThanOrEqual(24);
      expect(definition.split(/[.!?](?:\s|$)/u).filter(Boolean).length, cle).toBeLessThanOrEqual(2);
    }
  });

  it('explains in sentences of at most 30 words', () => {
    for (const [cle, { explication }] of entries) {
      for (const sentence of explication.split(/[.!?](?:\s|$)/u)) {
        expect(sentence.split(/\s+/).length, `${cle}: ${sentence}`).toBeLessThanOrEqual(30);
      }
    }
  });

  it('never says « vous », nor what the product does not say', () => {
    for (const text of texts) {
      expect(fold(text)).not.toMatch(/\b(vous|votre|vos|chances?|inaccessible|plan b|reussite)\b/);
    }
  });

  it('keeps double punctuation and quotes on the line of their words', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/ [:;!?»]|« |["']/u);
      expect(text).not.toMatch(/[^\u00a0\u202f][;!?»]/u);
    }
  });

  it('leads to other terms that exist, never to itself', () => {
    for (const [cle, { voir = [] }] of entries) {
      for (const other of voir) {
        expect(estCle(other), `${cle} → ${other}`).toBe(true);
        expect(other).not.toBe(cle);
      }
    }
  });

  it('lists every term once, in alphabetical order without accents', () => {
    const letters = glossaireParLettre();
    const listed = letters.flatMap(({ cles }) => cles);
    expect(new Set(listed)).toEqual(new Set(entries.map(([cle]) => cle)));
    expect(listed).toHaveLength(entries.length);
    const names = listed.map((cle) => fold(GLOSSAIRE[cle].terme));
    expect(names).toEqual([...names].sort());
    expect(letters.map(({ lettre }) => lettre).join('')).toMatch(/^[A-Z]+$/);
  });
});
