import { describe, expect, it } from 'vitest';
import { etablissement, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import type { Commune } from '@/lib/domain/commune';
import { nommer } from './noms';

const AUCUNE = { diplomes: new Map(), familles: new Map() };
const ville = (nom: string, departement: string): Commune => ({
  nom,
  departement,
  anciensNoms: [],
  arrondissement: null,
  codesPostaux: [],
  population: 0,
});

describe('the names of a catalogue', () => {
  it('spell places as the official tables do, and keep what the documents print', () => {
    const school = etablissement({
      nom: 'LYCEE LOUIS BARTHOU',
      commune: 'SAINT-ETIENNE',
      departementCode: '64',
      departement: 'Pyrénées-atlantiques',
      academie: 'Besancon',
      region: 'Ile-de-France',
    });
    const [named] = nommer([formation({ etablissement: school })], AUCUNE, [ville('Saint-Étienne', '64')]);
    expect(named?.etablissement).toMatchObject({
      nom: 'Lycée Louis Barthou',
      nomPublie: 'LYCEE LOUIS BARTHOU',
      commune: 'Saint-Étienne',
      departement: 'Pyrénées-Atlantiques',
      academie: 'Besançon',
      region: 'Île-de-France',
    });
    expect(named).toMatchObject({
      intitule: 'BTS - Services - Comptabilité et gestion',
      nom: 'Comptabilité et gestion',
    });
  });

  it('take accents from another session of the same school, and leave an unknown place as it is', () => {
    const before = sessionFormation({ etablissement: etablissement({ nom: 'Lycée Théas' }) });
    const now = etablissement({ nom: 'Lycée THEAS', commune: 'Ailleurs', academie: 'Inconnue', region: null });
    const [named] = nommer([formation({ etablissement: now, sessions: [before] })], AUCUNE, []);
    expect(named?.etablissement).toMatchObject({
      nom: 'Lycée Théas',
      commune: 'Ailleurs',
      academie: 'Inconnue',
      region: null,
    });
  });
});
