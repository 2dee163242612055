import { describe, expect, it } from 'vitest';
import { canonicalQuery, NOMS_PARAMETRES } from './adresse';
import { parseSearchParams, toSearchParams } from './params';
import { PARAMETRES } from './schemas';

const canonical = (query: string) => canonicalQuery(new URLSearchParams(query));

/** What the server makes of an address, as it would write it itself. */
function rewritten(query: string): string {
  const read = parseSearchParams(new URLSearchParams(query));
  if (!read.ok) throw new Error(JSON.stringify(read.erreurs));
  return toSearchParams(read.criteres).toString();
}

describe('the address that the client writes', () => {
  it('names the parameters of the contract, in its order', () => {
    expect(NOMS_PARAMETRES).toEqual(PARAMETRES);
  });

  it('leaves out what a plain form sends and does not ask: empty fields, defaults, marks of messengers', () => {
    expect(canonical('q=&bac=general&mention=inconnue&profil=terminale&tri=pertinence&page=1&taille=20&fbclid=1')).toBe(
      'bac=general',
    );
  });

  it('is the very address that the server would write, whatever the order of the form', () => {
    for (const query of [
      'statut=prive-sous-contrat&statut=public&departement=69&departement=01&bac=general&q=photo  cinéma',
      'ville=Lyon&rayon=30&tri=distance&bac=technologique&serie=STI2D',
      'ville=Lyon&rayon=50&page=3&taille=50',
      'rayon=20&lat=45.76&lon=4.83&apprentissage=possible',
    ]) {
      expect(canonical(query)).toBe(rewritten(query));
    }
  });

  it('drops a radius that measures from nowhere', () => {
    expect(canonical('rayon=50&bac=general')).toBe('bac=general');
  });
});
