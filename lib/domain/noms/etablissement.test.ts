import { describe, expect, it } from 'vitest';
import { nomEtablissement } from './etablissement';

const NOMS = new Set(['arago', 'dame', 'francois', 'hugo', 'leon', 'more', 'saint', 'val', 'zay']);
const named = (publie: string, ...accents: string[]) =>
  nomEtablissement(publie, { accents, isNom: (mot) => NOMS.has(mot) });

describe('the name of a school', () => {
  it.each([
    ["AIS - ECOLE SUPERIEURE DE L'AUDIOVISUEL", 'AIS - École supérieure de l’audiovisuel'],
    ['LYCEE PROFESSIONNEL PRIVE NOTRE-DAME', 'Lycée professionnel privé Notre-Dame'],
    ['LPO LYCEE DES METIERS LA SALLE ST NICOLAS', 'LPO lycée des métiers La Salle St Nicolas'],
    ['Lycée Victor HUGO', 'Lycée Victor Hugo'],
    ['Lycée professionnel VAL MORé', 'Lycée professionnel Val Moré'],
    ['lycée saint bénigne', 'Lycée Saint Bénigne'],
  ])('is in French case: %s', (publie, nom) => expect(named(publie)).toBe(nom));

  it.each([
    'Lycée Louis-le-Grand',
    'Lycée Le Likès',
    'Lycée Jean-Baptiste de La Salle',
    'Institut National des Formations Notariales',
    'Ifom',
  ])('is kept when its case says something: %s', (publie) => expect(named(publie)).toBe(publie));

  it.each([
    ['Lycée De La Communication', 'Lycée de la Communication'],
    ["Lycée D'Estournelles De Constant", 'Lycée d’Estournelles de Constant'],
    ['Lycée Jean-Baptiste De La Salle', 'Lycée Jean-Baptiste de La Salle'],
    ['Lycée Viollet-Le-Duc', 'Lycée Viollet-le-Duc'],
    ['Lycée Professionnel Agricole DE MUGRON', 'Lycée professionnel agricole de Mugron'],
    ['Lycée General Leclerc', 'Lycée Général Leclerc'],
  ])('writes small words small: %s', (publie, nom) => expect(named(publie)).toBe(nom));

  it.each([
    'MFR',
    'ENILBIO',
    'Groupe AFTEC',
    'L.E.G.T.A. de Pamiers',
    'Lycée G A R A C',
    'LGT Sainte-Marie / ESUPEC',
    'Lycée Jean-Paul II',
    'Lycée professionnel CE3P',
    'ISVT',
    'CFA de la GRETA',
  ])('keeps its acronyms: %s', (publie) => expect(named(publie)).toBe(publie));

  it('tells an acronym from a short name by what other names write', () => {
    expect(named('Lycée Jean ZAY')).toBe('Lycée Jean Zay');
    expect(named('GROUPE ICS')).toBe('Groupe ICS');
    // Capitals throughout say nothing: a first name comes before a name.
    expect(named('Lycée LEON BRUM')).toBe('Lycée Léon Brum');
  });

  it.each([
    ['Lycée Jeanne D Arc', 'Lycée Jeanne d’Arc'],
    ["Lycée L 'Assomption", 'Lycée L’Assomption'],
    ["Lycée Aliénor d' Aquitaine", 'Lycée Aliénor d’Aquitaine'],
    ['Lycée Jean- Baptiste Delambre', 'Lycée Jean-Baptiste Delambre'],
    ['Institut Saint Jude- Institut Nicolas Barré', 'Institut Saint Jude - Institut Nicolas Barré'],
    ['Lycée  Pierre_Marie THEAS', 'Lycée Pierre-Marie Theas'],
    ['EC.SECONDAIRE ET TECHN.PRIVEE VIDAL', 'Éc. secondaire et techn. privée Vidal'],
  ])('has French spaces and signs: %s', (publie, nom) => expect(named(publie)).toBe(nom));

  it('takes accents from its town and from its other spellings, and from words that have no other', () => {
    expect(named('Lycée agricole de PERIGUEUX', 'Périgueux')).toBe('Lycée agricole de Périgueux');
    expect(named('Lycée Carcouet', 'Lycée Carcouët')).toBe('Lycée Carcouët');
    expect(named('Lycée Francois Arago')).toBe('Lycée François Arago');
    expect(named('Lycée Gabriel Faure')).toBe('Lycée Gabriel Faure');
    expect(named('Lycée Sacre-Coeur')).toBe('Lycée Sacré-Cœur');
  });
});
