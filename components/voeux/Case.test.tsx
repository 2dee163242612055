import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { rangCase } from './Case';

const ASKED = { palier: 'prudent', rayon: 30, total: null, resultats: [] } as const;
const WITH = { personne: '', plusLoin: null, ajouter: () => null };

it('says that what would fill a slot could not be read, and offers to ask again; says nothing while it is read', () => {
  const failed = rangCase({ ...ASKED, relire: () => undefined }, WITH);
  expect(failed.libelle).toBe('Ajouter un prudent à moins de 30\u00a0km');
  const html = renderToStaticMarkup(failed.detail);
  expect(html).toContain('n’a pas pu être lu');
  expect(html).toContain('Réessayer');
  expect(rangCase({ ...ASKED, relire: null }, WITH).detail).toBeUndefined();
});
