import { describe, expect, test } from 'vitest';
import { EnvironnementInvalide, readEnvironnement, readPublication } from './env';

describe('environment', () => {
  test('an empty environment gives the defaults, beside the project', () => {
    expect(readEnvironnement({ PORT: ' ', DATABASE_URL: '' }, '/projet')).toEqual({
      databaseUrl: 'file:///projet/.rose/rose.db',
      roseData: null,
      port: 3000,
      host: 'localhost',
    });
  });

  test('relative paths start at the project, and spaces survive', () => {
    const { databaseUrl, roseData } = readEnvironnement(
      { DATABASE_URL: 'file:./mes données/a.db?connection_limit=1', ROSE_DATA: '../officiel' },
      '/un/projet',
    );
    expect(decodeURI(databaseUrl)).toBe('file:///un/projet/mes données/a.db');
    expect(roseData).toBe('/un/officiel');
  });

  test('the address of a shared store is taken as it is', () => {
    const url = 'postgresql://rose:secret@base.exemple.fr/rose?sslmode=require';
    expect(readEnvironnement({ DATABASE_URL: ` ${url} ` }, '/projet').databaseUrl).toBe(url);
  });

  test.each([
    ['PORT', 'abc', /PORT=abc/],
    ['PORT', '70000', /0 à 65535/],
    [
      'DATABASE_URL',
      'mysql://rose:secret@localhost/rose',
      /DATABASE_URL=mysql:\/\/…@localhost\/rose : .*file:.*postgresql:/,
    ],
    ['DATABASE_URL', 'file::memory:', /DATABASE_URL/],
    ['DATABASE_URL', 'file://ailleurs/rose.db', /ne désigne pas un fichier/],
  ])('%s=%s is refused by its name', (name, value, message) => {
    const read = () => readEnvironnement({ [name]: value }, '/projet');
    expect(read).toThrow(EnvironnementInvalide);
    expect(read).toThrow(message);
  });
});

describe('publication', () => {
  test('nothing said: the address is read in requests, and nobody is named', () => {
    expect(readPublication({ ROSE_URL: ' ', ROSE_CONTACT: '' })).toEqual({ url: null, contact: null });
  });

  test('an address has no final slash; a contact is an e-mail address or a page', () => {
    expect(readPublication({ ROSE_URL: 'https://rose.exemple.fr/', ROSE_CONTACT: 'rose@exemple.fr' })).toEqual({
      url: 'https://rose.exemple.fr',
      contact: 'rose@exemple.fr',
    });
    expect(readPublication({ ROSE_CONTACT: 'https://exemple.fr/contact' }).contact).toBe('https://exemple.fr/contact');
  });

  test.each([
    ['ROSE_URL', 'rose.exemple.fr'],
    ['ROSE_URL', 'https://exemple.fr/rose'],
    ['ROSE_URL', 'https://a:b@exemple.fr'],
    ['ROSE_CONTACT', 'quelqu’un'],
    ['ROSE_CONTACT', 'javascript:alert(1)'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => readPublication({ [name]: value })).toThrow(EnvironnementInvalide);
    expect(() => readPublication({ [name]: value })).toThrow(name);
  });
});
