import { describe, expect, it } from 'vitest';
import { diplome, formation } from '@/fixtures/catalogue/donnees';
import type { Formation } from '../formation';
import { nomDiplome, nomFamille, nomSansFiche } from './diplome';
import { nomDiplomeDe, nomFormation } from './formation';

const fiche = diplome({
  code: '1',
  intitule: "BTS métiers de l'audiovisuel option métiers de l'image",
  generique: "métiers de l'audiovisuel",
  option: "métiers de l'image",
});
const famille = { code: 'sio', intitule: 'services informatiques', sigle: 'SIO', options: ['2', '3'] };
const connues = { diplomes: new Map([['1', fiche]]), familles: new Map([['sio', famille]]) };
const named = (known: Partial<Formation>) => {
  const { nom: _, nomDiplome: __, ...one } = formation(known as object);
  return nomFormation(one, nomDiplomeDe(one, connues));
};

describe('the name of a diploma', () => {
  it('is its sheet’s, or its family’s', () => {
    expect(nomDiplome(fiche)).toBe('Métiers de l’audiovisuel, option métiers de l’image');
    expect(nomDiplome(diplome({ intitule: 'BTS gestion de la PME' }))).toBe('Gestion de la PME');
    expect(nomDiplome(diplome({ intitule: 'BTSA viticulture-oenologie' }))).toBe('Viticulture-œnologie');
    expect(nomDiplome(diplome({ intitule: 'BTS maritime pêche' }))).toBe('Pêche');
    expect(nomFamille(famille)).toBe('Services informatiques');
  });

  it.each([
    ['Design graphique option Communication et médias', 'Design graphique, option communication et médias'],
    ['Cybersécurité, ELectronique - Option A : Informatique', 'Cybersécurité, électronique, option A informatique'],
    ['Technico-commercial - Spécialité vins, bières', 'Technico-commercial, option vins, bières'],
    ['Métiers de l’audio-visuel opt : montage', 'Métiers de l’audio-visuel, option montage'],
    ['Conception de produits (1ère année commune)', 'Conception de produits'],
    ['Gestion de la PME', 'Gestion de la PME'],
    ['Edition', 'Édition'],
  ])('is its label’s, in French, without a sheet: %s', (libelle, nom) => expect(nomSansFiche(libelle)).toBe(nom));
});

describe('the name of a formation', () => {
  it('is its diploma’s; the family and apprenticeship stand apart', () => {
    expect(
      named({
        intitule: "BTS - Services - Métiers de l'image (Statut d'apprenti possible sur tout ou partie des années)",
        libelleSpecialite: "Métiers de l'image",
        jonction: { kind: 'fiche', code: '1' },
      }),
    ).toBe('Métiers de l’audiovisuel, option métiers de l’image');
    expect(named({ jonction: { kind: 'famille', code: 'sio', options: [] } })).toBe('Services informatiques');
  });

  it.each([
    ['BTS - Production - Forge - Parcours Marine / Défense', 'Forge', 'Forge – parcours Marine / Défense'],
    ['BTS - Agricole - Forge - Entièrement en distanciel', 'Forge', 'Forge – entièrement en distanciel'],
    ['BTS - Agricole - Nature / DE d’alpinisme', 'Nature / DE d’alpinisme', 'Nature – DE d’alpinisme'],
    ['BTS - Services - Forge - seconde année en apprentissage', 'Forge', 'Forge'],
  ])('tells what else its label adds: %s', (intitule, libelleSpecialite, nom) =>
    expect(named({ intitule, libelleSpecialite })).toBe(nom),
  );

  it('says that a year is preparatory', () => {
    const nature = 'mise-a-niveau' as const;
    const intitule = 'Mise à niveau - Hôtellerie restauration';
    expect(named({ nature, intitule, libelleSpecialite: 'Hôtellerie restauration' })).toBe(
      'Mise à niveau, hôtellerie restauration',
    );
    expect(
      named({
        nature,
        intitule: 'Classe de mise à niveau Cinéma',
        libelleSpecialite: 'Classe de mise à niveau Cinéma',
      }),
    ).toBe('Classe de mise à niveau cinéma');
  });
});
