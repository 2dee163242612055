import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { inventMetier } from '@/fixtures/db/release';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { parseSearchParams } from '../params';
import { toRoseParams } from './adresse';
import { type CriteresRose, PARAMETRES_ROSE } from './criteres';
import { entreesRoseOf } from './entrees';
import { readChoixRose } from './params';
import { searchDiplomes } from './searchDiplomes';

const interet = (id: string) => ({ id, libelle: `j’aime ${id}` });
const comptable = { ...inventMetier('MET.1', 's', ['1']), nom: 'comptable', interets: [interet('compter')] };
const vendeur = { ...inventMetier('MET.2', 's', ['6', '1']), nom: 'vendeur/euse', interets: [interet('parler')] };
const serveur = {
  ...inventMetier('MET.3', 's', ['4', '6']),
  nom: 'serveur/euse',
  interets: [interet('parler'), interet('bouger')],
};
const catalogue = buildCatalogue({ ...DONNEES_OFFRE, metiers: [comptable, vendeur, serveur] });

function criteresOf(query: string): CriteresRose {
  const params = new URLSearchParams(query);
  const { choix, erreurs } = readChoixRose(params, catalogue);
  const lus = parseSearchParams(params, { portee: 'diplomes', autres: PARAMETRES_ROSE });
  if (!lus.ok || erreurs.length > 0) throw new Error(JSON.stringify([lus, erreurs]));
  return { ...choix, recherche: lus.criteres };
}
const search = (query: string) => searchDiplomes(criteresOf(query), catalogue);
const codes = (query: string) => search(query).resultats.map(({ entree }) => entree.code);

describe('the index of diplomas', () => {
  it('lists every sheet by its name, with its jobs and what leads to them', () => {
    const { entrees, interets, sansFiche } = entreesRoseOf(catalogue);
    expect(codes('').toSorted()).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(codes('tri=nom')).toEqual(entrees.map(({ code }) => code));
    expect(interets.map(({ id }) => id)).toEqual(['bouger', 'compter', 'parler']);
    expect(sansFiche).toEqual([]);
    // Of two jobs, the one that fewer diplomas lead to says more of this one.
    expect(entrees.find(({ code }) => code === '1')?.metiers.map(({ id }) => id)).toEqual(['MET.1', 'MET.2']);
  });

  it('takes either of two interests, what answers both first, and says by which job', () => {
    expect(codes('interet=parler&interet=bouger')).toEqual(['4', '6', '1']);
    // All that « 6 » leads to is about speaking; half of what « 1 » leads to.
    expect(codes('interet=parler')).toEqual(['4', '6', '1']);
    const [, second] = search('interet=parler&interet=bouger').resultats;
    expect(second?.raisons).toEqual([
      '«\u00a0j’aime bouger\u00a0» : serveur·euse',
      '«\u00a0j’aime parler\u00a0» : serveur·euse, vendeur·euse',
    ]);
  });

  it('asks every kind of criteria at once, and counts what each choice would give', () => {
    expect(codes('interet=parler&domaine=gestion')).toEqual(['1']);
    expect(codes('metier=MET.3')).toEqual(['4', '6']);
    const { interets, domaines } = search('interet=compter');
    expect(interets.get('parler')).toBe(3);
    expect(domaines.get('gestion')).toBe(1);
  });

  it('finds by words, each of two things asked for in turn', () => {
    expect(codes('q=compta')).toEqual(['1']);
    expect(codes('q=tourisme ou compta').toSorted()).toEqual(['1', '6']);
    expect(codes('q=xyzzy')).toEqual([]);
  });

  it('counts and orders by the place without leaving anything out, unless it is asked to', () => {
    const near = search('ville=Lyon');
    expect(near.resultats).toHaveLength(6);
    const compta = near.resultats.find(({ entree }) => entree.code === '1');
    expect(compta?.proches).toBe(2);
    expect(codes('ville=Lyon&tri=distance').at(-1)).toBe('6');
    expect(codes('ville=Lyon&proches=1').toSorted()).toEqual(['1', '2', '3', '4']);
    expect(search('ville=Nulle-Part').lieu).toEqual({ kind: 'inconnu', demande: 'Nulle-Part' });
  });

  it('draws the schools near by where there are some, else all of them; none without a bac', () => {
    const marks = (query: string, code: string) =>
      search(query)
        .resultats.find(({ entree }) => entree.code === code)
        ?.distribution()?.marques.length ?? null;
    expect(marks('bac=general&ville=Lyon', '1')).toBe(2);
    expect(marks('bac=general', '1')).toBe(4);
    expect(marks('bac=general&ville=Lyon', '6')).toBe(1);
    expect(marks('', '1')).toBeNull();
    const distribution = search('bac=general')
      .resultats.find(({ entree }) => entree.code === '1')
      ?.distribution();
    expect(distribution?.bas).toBeLessThanOrEqual(distribution?.mediane ?? 0);
    expect(distribution?.mediane).toBeLessThanOrEqual(distribution?.haut ?? 0);
  });

  it('says that a mise à niveau is compulsory, and puts what it closes last', () => {
    const found = search('bac=general');
    expect(found.resultats.at(-1)?.entree.code).toBe('4');
    expect(found.resultats.at(-1)?.raisons).toEqual(['Après un bac général, une mise à niveau est obligatoire']);
    expect(found.resultats.at(-1)?.distribution()).toBeNull();
  });
});

describe('what the index is asked', () => {
  it('has one address, which is read back', () => {
    const query = 'bac=general&q=com&ville=Lyon&interet=bouger&interet=parler&domaine=gestion&metier=MET.3&proches=1';
    expect(toRoseParams(criteresOf(query)).toString()).toBe(query);
    expect(criteresOf('interet=parler&interet=bouger&interet=parler')).toEqual(
      criteresOf('interet=bouger&interet=parler'),
    );
  });

  it.each([
    ['interet=rien', 'interet', '«\u00a0rien\u00a0» n’est pas accepté'],
    ['domaine=gestion&domaine=cuisine', 'domaine', '«\u00a0cuisine\u00a0» n’est pas accepté'],
    ['metier=MET.99', 'metier', 'identifiant d’une fiche métier'],
    ['metier=MET.1&metier=MET.2', 'metier', 'donné 2 fois'],
    ['proches=oui', 'proches', 'valeur acceptée : 1'],
  ])('refuses %s, and keeps the rest', (query, parametre, message) => {
    const { choix, erreurs } = readChoixRose(new URLSearchParams(`${query}&interet=parler`), catalogue);
    expect(erreurs).toEqual([{ parametre, message: expect.stringContaining(message) }]);
    expect(choix.interets).toEqual(['parler']);
  });

  it('has no order by places: a diploma has none', () => {
    expect(parseSearchParams(new URLSearchParams('tri=places'), { portee: 'diplomes' })).toMatchObject({ ok: false });
  });
});
