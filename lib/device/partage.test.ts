import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERIES_GENERALES_ANCIENNES, SERIES_TECHNOLOGIQUES } from '@/lib/domain/bac';
import { EDS } from '@/lib/domain/eds';
import { TOUS_SPECIFIQUES } from '@/lib/search/schemas';
import { OctetsEcrits } from './octets';
import { type Partage, partageUrl, readPartage, writePartage } from './partage';
import { CARRIED, personneQuery } from './personne';

const messageOf = (fragment: string) => {
  const lu = readPartage(fragment);
  return lu.ok ? null : lu.message;
};

const RIEN: Partage = { personne: '', liste: [], comparaison: [] };
const EXEMPLE: Partage = {
  personne: 'bac=technologique&serie=STMG&mention=ab&ville=Roubaix&rayon=50',
  liste: ['46421', '7', '10345', '30012', '12345', '23456', '34567'],
  comparaison: ['46421', '10345'],
};

const codes = (most: number) =>
  fc.uniqueArray(fc.stringMatching(/^\d{1,10}$/), { maxLength: most, size: 'max' }) as fc.Arbitrary<string[]>;
const personnes = fc
  .array(
    fc.tuple(
      fc.constantFrom(...CARRIED),
      fc.oneof(fc.constantFrom('general', 'STMG', 'ab', '45.76', '30'), fc.string({ unit: 'binary', maxLength: 80 })),
    ),
    { maxLength: 6 },
  )
  .map((pairs) => personneQuery(new URLSearchParams(pairs as [string, string][])));

/** `EXEMPLE`, as the first version wrote it. */
const PRINTED = '1.BREUPgoHUm91YmFpeEsH9fcIEYneBtz3B9ntBsDEB6ebCAL19wiJ3gYHnQ';

describe('a link that is shared', () => {
  it('gives back the person, the list and the comparison exactly', () => {
    fc.assert(
      fc.property(personnes, codes(100), codes(4), (personne, liste, comparaison) => {
        const partage = { personne, liste, comparaison };
        expect(readPartage(writePartage(partage))).toEqual({ ok: true, partage });
      }),
      { numRuns: 300 },
    );
  });

  it('holds everything in the fragment, in letters that no messenger cuts', () => {
    const url = partageUrl(EXEMPLE);
    expect(url).toMatch(/^\/partage#1\.[\w-]+$/);
    // A QR code of version 6, 41 modules a side, holds 106 bytes: room for an origin of 26.
    expect(url.length).toBeLessThanOrEqual(80);
  });

  it('of version 1, as it was once printed, is read for ever', () => {
    expect(readPartage(PRINTED)).toEqual({ ok: true, partage: EXEMPLE });
  });

  it('takes one byte for each answer of a closed vocabulary', () => {
    const short = (reponse: string) => writePartage({ ...RIEN, personne: reponse }).length;
    const one = short('bac=general');
    const answers = [
      ...[...SERIES_TECHNOLOGIQUES, ...SERIES_GENERALES_ANCIENNES].map((serie) => `serie=${serie}`),
      ...TOUS_SPECIFIQUES.map((specifique) => `specifique=${specifique}`),
      ...EDS.map((eds) => `eds=${eds}`),
    ];
    expect(answers.filter((answer) => short(answer) !== one)).toEqual([]);
  });
});

describe('a link that cannot be read', () => {
  const whole = writePartage(EXEMPLE);

  it('says where it is cut, wherever that is, and gives nothing of it', () => {
    for (let end = 2; end < whole.length; end += 1) expect(messageOf(whole.slice(0, end))).toMatch(/coupé|abîmé/);
    expect(messageOf(whole.slice(0, 30))).toBe(
      'Ce lien est coupé dans la liste, à la formation 3 sur 7 : la fin manque. Demander le lien de nouveau, ou le copier en entier.',
    );
    expect(messageOf('')).toMatch(/rien ne suit le « # »/);
  });

  it('is never taken for another one: a letter that changed is seen', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 3 }), fc.constantFrom(...'ABCDabcd0189-_'), (at, letter) => {
        const changed = `${whole.slice(0, at + 2)}${letter}${whole.slice(at + 3)}`;
        fc.pre(changed !== whole);
        const lu = readPartage(changed);
        // The last letter holds bits that are no byte's: another one says the same.
        expect(lu.ok && JSON.stringify(lu.partage) !== JSON.stringify(EXEMPLE)).toBe(false);
      }),
    );
    expect(messageOf(`${whole}AAAA`)).toMatch(/ajouté à la fin/);
  });

  it('names the character that no link holds, and the version that it does not know', () => {
    expect(messageOf('1.AB<script>')).toMatch(/^Ce lien est abîmé au caractère 3 :/);
    expect(messageOf('2.AAAA')).toMatch(/version 2/);
    expect(messageOf('javascript:alert(1)')).toMatch(/n’est pas un lien de partage/);
    expect(messageOf('f=1&bac=general')).toMatch(/n’est pas un lien de partage/);
    expect(messageOf(`1.${'A'.repeat(5_000)}`)).toMatch(/n’est pas un lien de partage/);
  });

  it('may be written by anybody, with a right checksum: it still gives codes and known names alone', () => {
    const hostile = (write: (octets: OctetsEcrits) => void) => {
      const octets = new OctetsEcrits();
      write(octets);
      return `1.${octets.enLettres()}`;
    };
    const numbers = (...values: number[]) =>
      hostile((octets) => {
        for (const value of values) octets.nombre(value);
      });
    expect(messageOf(numbers(0, 1_000_000))).toMatch(/1000000 formations y sont annoncées, 100 au plus/);
    expect(messageOf(numbers(0, 0, 5))).toMatch(/5 formations y sont annoncées, 4 au plus/);
    expect(messageOf(numbers(99))).toMatch(/99 réponses/);
    expect(messageOf(numbers(1, 15))).toMatch(/à la réponse 1/);
    expect(messageOf(numbers(0, 2, 17, 17, 0))).toMatch(/la formation 7 y est deux fois/);
    expect(messageOf(numbers(0, 1, 1, 0))).toMatch(/à la formation 1 sur 1/);
    expect(messageOf(numbers(0, 1, 27, 0))).toMatch(/à la formation 1 sur 1/);
    expect(messageOf(numbers(0, 1, Number.MAX_SAFE_INTEGER, 0))).toMatch(/à la formation 1 sur 1/);
    expect(messageOf(numbers(1, 10))).toMatch(/profil/);
    const ville = hostile((octets) => {
      octets.nombre(1);
      octets.nombre(10);
      octets.texte('<img src=x onerror=alert(1)>&f=1#x');
      octets.nombre(0);
      octets.nombre(0);
    });
    const lu = readPartage(ville);
    // One value of one name, whatever it holds.
    expect(lu.ok && [...new URLSearchParams(lu.partage.personne)]).toEqual([
      ['ville', '<img src=x onerror=alert(1)>&f=1#x'],
    ]);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `1.${text}`),
        ),
        (fragment) => {
          const lu = readPartage(fragment);
          expect(lu.ok || lu.message.length > 20).toBe(true);
        },
      ),
    );
  });
});
