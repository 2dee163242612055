import { expect, it } from 'vitest';
import { formatTable } from './table';

it('a table is aligned, numbers to the right', () => {
  const lines = formatTable(
    ['Nom', 'N'],
    [
      ['a', '1'],
      ['long', '1000'],
    ],
  );
  expect(lines).toEqual(['Nom      N', 'a        1', 'long  1000']);
});
