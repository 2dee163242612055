import { describe, expect, test } from 'vitest';
import { EnvironnementInvalide, readEnvironnement } from './env';

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

  test.each([
    ['PORT', 'abc', /PORT=abc/],
    ['PORT', '70000', /0 à 65535/],
    ['DATABASE_URL', 'postgresql://localhost/rose', /DATABASE_URL=postgresql.*file:/],
    ['DATABASE_URL', 'file::memory:', /DATABASE_URL/],
    ['DATABASE_URL', 'file://ailleurs/rose.db', /ne désigne pas un fichier/],
  ])('%s=%s is refused by its name', (name, value, message) => {
    const read = () => readEnvironnement({ [name]: value }, '/projet');
    expect(read).toThrow(EnvironnementInvalide);
    expect(read).toThrow(message);
  });
});
