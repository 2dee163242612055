import { expect, it } from 'vitest';
import { phraseMesure } from './lecture';

it('names each measure by its source', () => {
  expect(phraseMesure('en-position')).toContain('rapports publics');
  expect(phraseMesure('proposition-recue')).toContain('données ouvertes');
});
