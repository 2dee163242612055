import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPartage, writePartage } from '@/lib/device/partage';
import { BACS } from '@/lib/domain/bac';
import { EDS } from '@/lib/domain/eds';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { parseSearchParams } from '@/lib/search/params';
import { addEleves, CLASSE_VIDE, changeEleves, settleMots, withoutVoeu, withVoeu } from './classe';
import { seanceToText } from './ecrire';
import { BORNES_SEANCE, candidatOf, ELEVE_INCONNU, type EleveLu, personneOf } from './eleve';
import { readSeance } from './fichier';
import { apply, begin, redo, undo } from './historique';
import { toCsv } from './sortie/csv';

const eleve = (change: Partial<EleveLu> = {}): EleveLu => ({ ...ELEVE_INCONNU, pseudonyme: 'A', ...change });

const anyEleve: fc.Arbitrary<EleveLu> = fc.record({
  pseudonyme: fc.string({ minLength: 1, maxLength: BORNES_SEANCE.pseudonyme }),
  bac: fc.constantFrom(null, ...BACS),
  serie: fc.option(fc.constantFrom('STMG', 'métiers du cuir')),
  specifique: fc.constant(null),
  eds: fc.uniqueArray(fc.constantFrom(...EDS), { maxLength: 2 }),
  mention: fc.constantFrom(...MENTIONS_CANDIDAT),
  profil: fc.constantFrom(...PROFILS),
  ville: fc.string({ maxLength: 20 }),
  voeux: fc
    .uniqueArray(fc.integer({ min: 1, max: 99_999 }).map(String), { maxLength: 5 })
    .map((codes) => codes.map((code) => ({ code }))),
  aChoisir: fc.array(fc.string({ maxLength: 20 }), { maxLength: 2 }),
  note: fc.string({ maxLength: 50 }),
});

describe('the file of a session', () => {
  it('gives back every class that it was given', () => {
    fc.assert(
      fc.property(fc.array(anyEleve, { maxLength: 6 }), fc.string({ maxLength: 20 }), (eleves, nom) => {
        const classe = addEleves({ nom, eleves: [] }, eleves);
        expect(readSeance(seanceToText(classe))).toEqual({ ok: true, classe });
      }),
      { numRuns: 60 },
    );
  });

  it('reads what its version left out, and leaves what it does not know', () => {
    const text = JSON.stringify({
      format: 'rose-des-voeux/seance',
      version: 1,
      autre: 1,
      eleves: [{ pseudonyme: 'A', age: 17 }],
    });
    expect(readSeance(text)).toEqual({ ok: true, classe: addEleves(CLASSE_VIDE, [eleve()]) });
  });

  const file = (change: object) =>
    JSON.stringify({
      format: 'rose-des-voeux/seance',
      version: 1,
      nom: '',
      eleves: [eleve(), { ...eleve(), ...change }],
    });
  it.each([
    ['', /pas du JSON correct/],
    [file({}).slice(0, 80), /pas du JSON correct.*Il est peut-être coupé/],
    ['[]', /n’est pas une séance/],
    ['{"format":"rose-des-voeux/liste","version":1}', /n’est pas une séance/],
    ['{"format":"rose-des-voeux/seance","version":9}', /version plus récente/],
    ['{"format":"rose-des-voeux/seance","version":1}', /^« eleves » : rien, alors qu’on attend une suite/],
    [file({ mention: 'géniale' }), /^Élève 2, « mention » : « géniale », alors qu’on attend inconnue, sans/],
    [file({ pseudonyme: 'x'.repeat(99) }), /^Élève 2, « pseudonyme » :/],
    [file({ voeux: [{ code: 'javascript:alert(1)' }] }), /^Élève 2, « voeux » : « javascript:alert\(1\) »/],
    [file({ bac: { __proto__: 1 } }), /^Élève 2, « bac » :/],
  ])('says where a damaged or hostile file is wrong (%#)', (text, message) => {
    const lue = readSeance(text);
    expect(lue.ok ? [] : lue.erreurs.map((erreur) => erreur.replaceAll('\u00a0', ' '))).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    );
  });

  it('takes no key of a file for a property of all objects', () => {
    const hostile = '"__proto__":{"bac":"general","attaque":1},"constructor":{"prototype":{"attaque":1}}';
    const lue = readSeance(
      `{"format":"rose-des-voeux/seance","version":1,${hostile},"nom":"A","eleves":[{"pseudonyme":"<b>",${hostile},"voeux":[{"code":"1",${hostile}}]}]}`,
    );
    expect(lue).toMatchObject({ ok: true, classe: { nom: 'A', eleves: [{ pseudonyme: '<b>', bac: null }] } });
    expect('attaque' in {}).toBe(false);
  });

  it('takes any text without a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readSeance(text).ok),
      { numRuns: 100 },
    );
  });
});

describe('a class', () => {
  it('asks for figures in parameters that the contract accepts, and names nobody', () => {
    fc.assert(
      fc.property(anyEleve, (one) => {
        const query = candidatOf(one);
        expect(parseSearchParams(new URLSearchParams(query), { portee: 'candidat' }).ok).toBe(
          // A bac pro's speciality given to a bac techno is not a kind of candidate that an import makes.
          !(one.bac === 'technologique' && one.serie === 'métiers du cuir'),
        );
        expect(
          [...new URLSearchParams(query).keys()].every((name) => ['bac', 'serie', 'mention', 'profil'].includes(name)),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('gives each student a link that says who they are and what they ask for, and neither name nor note', () => {
    fc.assert(
      fc.property(anyEleve, (one) => {
        const named = { ...one, pseudonyme: 'Zoé QUIDAM', note: 'à revoir' };
        const codes = one.voeux.map(({ code }) => code);
        const lu = readPartage(writePartage({ personne: personneOf(named), liste: codes, comparaison: [] }));
        expect(lu.ok && lu.partage.liste).toEqual(codes);
        const query = new URLSearchParams(lu.ok ? lu.partage.personne : 'ville=illisible');
        expect([query.get('bac'), query.getAll('eds'), query.get('ville') ?? '']).toEqual([
          one.bac,
          one.eds.toSorted(),
          one.ville,
        ]);
        expect(query.toString()).not.toMatch(/QUIDAM|revoir/);
      }),
      { numRuns: 100 },
    );
  });

  it('numbers students once, keeps its bound, and never asks for a formation twice', () => {
    const classe = addEleves(
      addEleves(CLASSE_VIDE, [eleve(), eleve()]),
      Array.from({ length: 300 }, () => eleve()),
    );
    expect(classe.eleves).toHaveLength(BORNES_SEANCE.eleves);
    expect(new Set(classe.eleves.map(({ id }) => id)).size).toBe(BORNES_SEANCE.eleves);
    const [first] = classe.eleves;
    if (first === undefined) throw new Error('empty');
    const once = withVoeu(first, '12');
    expect(withVoeu(once, '12')).toBe(once);
    expect(withoutVoeu(once, '12').voeux).toEqual([]);
    expect(changeEleves(classe, new Set(['1']), (one) => one)).toBe(classe);
  });

  it('settles the words of a vœu for all who wrote them', () => {
    const classe = addEleves(CLASSE_VIDE, [
      eleve({ aChoisir: ['BTS SIO', 'autre'] }),
      eleve({ aChoisir: ['BTS SIO'] }),
      eleve(),
    ]);
    const settled = settleMots(classe, 'BTS SIO', '77');
    expect(settled.eleves.map(({ voeux, aChoisir }) => [voeux.length, aChoisir.length])).toEqual([
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(settleMots(classe, 'BTS SIO', null).eleves.every(({ voeux }) => voeux.length === 0)).toBe(true);
  });

  it('takes any series of changes back to the start, and does them all again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }), (steps) => {
        const done = steps.reduce((h, step) => apply(h, 'geste', (value: number) => value + step), begin(0));
        let back = done;
        for (const _ of done.passe) back = undo(back);
        expect(back.present).toBe(0);
        expect(undo(back)).toBe(back);
        for (const _ of done.passe) back = redo(back);
        expect(back.present).toBe(done.present);
        expect(redo(back)).toBe(back);
      }),
      { numRuns: 50 },
    );
  });
});

it('writes a CSV of semicolons in which nothing runs', () => {
  expect(
    toCsv(
      ['Élève', 'Taux'],
      [
        ['=1+1', 0.25],
        ['a;"b"', null],
        ['-x', 1],
        ['@x', -1],
        ['+x\n=2', null],
        ['\t=x', null],
      ],
    ),
  ).toBe('\uFEFFÉlève;Taux\r\n\'=1+1;0,25\r\n"a;""b""";\r\n\'-x;1\r\n\'@x;-1\r\n"\'+x\n=2";\r\n\'\t=x;\r\n');
});
