import { expect, it } from 'vitest';
import { parseRecherche } from './derniereRecherche';

it('reads back a search of ours, and nothing else', () => {
  const recherche = { libelle: '17 formations (communication, Roubaix)', href: '/recherche?q=communication' };
  expect(parseRecherche(JSON.stringify(recherche))).toEqual(recherche);
  for (const text of [null, '', '{', 'null', '[]', '{"libelle":"x"}', '{"libelle":1,"href":"/recherche"}']) {
    expect(parseRecherche(text)).toBeNull();
  }
  for (const href of ['https://ailleurs.example/', '//ailleurs.example', 'javascript:alert(1)', '/recherchez']) {
    expect(parseRecherche(JSON.stringify({ libelle: 'x', href }))).toBeNull();
  }
});
