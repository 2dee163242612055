import { FORMATION, METIER } from './release';

/** Every page, in the states that an address alone can name. A new page is a line here: all rules of accessibility then run on it. */
export const PAGES = [
  '/',
  '/?bac=technologique&serie=STI2D&specifique=SIN&mention=b',
  '/bts',
  '/bts?bac=technologique&serie=STMG&ville=Lyon&domaine=commerce&ouvert=32031212',
  '/recherche',
  '/recherche?bac=general&mention=ab',
  '/recherche?bac=general&q=zzzzzzzz&academie=10',
  '/recherche?bac=x&page=0',
  `/formation/${FORMATION}`,
  `/formation/${FORMATION}?bac=general&mention=ab`,
  `/formation/${FORMATION}/preparer`,
  `/formation/${FORMATION}/chiffres`,
  `/formation/${FORMATION}/imprimer?bac=general&mention=ab`,
  `/formation/${FORMATION}/lignes/g2025-1?bac=general`,
  '/diplome/32032329',
  '/diplome/32032329?bac=general&tri=acces',
  `/metier/${METIER}`,
  '/voeux',
  `/voeux?f=${FORMATION}&f=9999999999&f=x&bac=general&mention=ab`,
  '/seance',
  '/comparer',
  `/comparer?f=${FORMATION}&f=999999999&q=commerce&bac=general&mention=ab`,
  '/attente',
  `/attente?f=${FORMATION}&rang=180&position=35`,
  '/donnees',
  '/methode',
  '/fiabilite',
  '/glossaire',
  '/accessibilite',
  '/api',
  '/page-qui-n-existe-pas',
  '/formation/999999999',
] as const;

/** One address for each kind of page, for rules that do not depend on what was asked. */
export const KINDS = PAGES.filter(
  (path) =>
    path !== '/formation/999999999' && (!path.includes('?') || path.startsWith('/recherche?bac=general&mention')),
);
