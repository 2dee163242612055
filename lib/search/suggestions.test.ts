import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { searchIndexesOf } from './indexes';
import { SUGGESTIONS_MAX, suggest } from './suggestions';
import { parseSuggestionsParams } from './suggestionsParams';
import { phonetique } from './text/phonetique';
import { searchTexte } from './text/searchTexte';

const catalogue = buildCatalogue(DONNEES_OFFRE);
const flat = (q: string) =>
  suggest(q, catalogue).flatMap(({ genre, suggestions }) => suggestions.map((one) => ({ genre, ...one })));
const names = (q: string) => flat(q).map(({ libelle }) => libelle);

describe('what a text being typed may become', () => {
  it('is a speciality by its title, its sigle or its usual name, with its formations and its page', () => {
    for (const q of ['compta', 'CG', 'comptabilité et ge', 'COMPTABI']) {
      expect(flat(q)[0], q).toMatchObject({
        genre: 'specialite',
        libelle: 'Comptabilité et gestion',
        formations: 4,
        lien: '/diplome/1',
      });
    }
  });

  it('is a job in either gender, a school with its town, a place', () => {
    expect(flat('développeuse')[0]).toMatchObject({
      genre: 'metier',
      libelle: 'Développeur/euse informatique',
      formations: 2,
    });
    expect(flat('ampère')[0]).toMatchObject({
      genre: 'etablissement',
      libelle: 'Lycée Ampère inventé',
      detail: 'Lyon',
    });
    expect(flat('villeur')[0]).toMatchObject({ genre: 'lieu', libelle: 'Villeurbanne', detail: null });
    expect(flat('loire atl')[0]).toMatchObject({ genre: 'lieu', libelle: 'Loire-Atlantique', detail: 'département' });
  });

  it('is a bac pro that an access text names', () => {
    expect(flat('bac pro métiers de l’élec')).toContainEqual(
      expect.objectContaining({ genre: 'bacPro', libelle: 'Bac pro métiers de l’électricité', formations: 1 }),
    );
  });

  it('forgives accents, sounds and one error, but not the first letter', () => {
    expect(names('comtab')[0]).toBe('Comptabilité et gestion');
    expect(names('electrotecnik')[0]).toBe('Électrotechnique');
    expect(names('zomptabilite')).toEqual([]);
  });

  it('completes the place of what is looked for, only where there is some', () => {
    expect(flat('compta lyo')).toEqual([
      expect.objectContaining({ genre: 'lieu', libelle: 'compta Lyon', q: 'compta Lyon', formations: 2 }),
    ]);
    expect(flat('hôtellerie villeur')).toEqual([]);
  });

  it('is nothing below two letters, for empty words, and for what nothing is near', () => {
    for (const q of ['', 'c', 'bts', 'le la', 'xyzzy']) expect(suggest(q, catalogue), q).toEqual([]);
  });

  it('always finds formations when it is searched for', () => {
    for (const { q, genre, libelle } of searchIndexesOf(catalogue).suggestions.entrees) {
      const selection = searchTexte(searchIndexesOf(catalogue).texte, q);
      expect(
        selection?.scores.some((score) => score > 0),
        `${genre} ${libelle}`,
      ).toBe(true);
      expect(selection?.motsIgnores, `${genre} ${libelle}`).toEqual([]);
    }
  });

  it('stays short, grouped by kind and without a twin, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('l', 'ly', 'so', 'to', 'm')),
        (q) => {
          const groupes = suggest(q, catalogue);
          const all = groupes.flatMap(({ suggestions }) => suggestions);
          expect(all.length).toBeLessThanOrEqual(SUGGESTIONS_MAX);
          expect(new Set(groupes.map(({ genre }) => genre)).size).toBe(groupes.length);
          expect(new Set(all.map(({ libelle, detail }) => `${libelle} ${detail}`)).size).toBe(all.length);
          for (const { suggestions } of groupes) expect(suggestions.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the sound of a word', () => {
  it.each([
    ['banke', 'banque'],
    ['batimant', 'batiment'],
    ['dietetik', 'dietetique'],
    ['fotografie', 'photographie'],
    ['esteticienne', 'estheticienne'],
    ['comtabilite', 'comptabilite'],
    ['imobilie', 'immobilier'],
  ])('of « %s » is that of « %s »', (heard, meant) => {
    expect(phonetique(heard)).toBe(phonetique(meant));
  });

  it('tells apart words that sound different', () => {
    const words = [
      'tourisme',
      'terrain',
      'vente',
      'vin',
      'chimie',
      'camion',
      'son',
      'sante',
      'mode',
      'metal',
      'bois',
      'banque',
    ];
    expect(new Set(words.map(phonetique)).size).toBe(words.length);
  });
});

describe('the request for suggestions', () => {
  const read = (query: string) => parseSuggestionsParams(new URLSearchParams(query));

  it('is one text, trimmed', () => {
    expect(read('q=%20compta%20%20nan%20')).toEqual({ ok: true, q: 'compta nan' });
    expect(read('')).toEqual({ ok: true, q: '' });
  });

  it('is refused with a repeated text, a text too long, an unknown parameter, each told', () => {
    for (const [query, parametre] of [
      ['q=a&q=b', 'q'],
      [`q=${'a'.repeat(201)}`, 'q'],
      ['q=a&bac=general', 'bac'],
    ] as const) {
      const lus = read(query);
      expect(lus.ok ? [] : lus.erreurs.map((one) => one.parametre), query).toEqual([parametre]);
    }
  });
});
