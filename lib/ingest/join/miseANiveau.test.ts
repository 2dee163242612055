import { describe, expect, it } from 'vitest';
import { cleMiseANiveau, miseANiveauDe } from './miseANiveau';
import { normalizeSpecialite } from './specialite';

const lead = (libelle: string, libelleSpecialite = libelle, parcours: string | null = null) =>
  miseANiveauDe({ libelle, libelleSpecialite, parcours });
const cle = (libelle: string) => normalizeSpecialite(libelle, 'Services').specialite;

describe('miseANiveauDe', () => {
  it.each([
    ['Mise à niveau - Hôtellerie restauration', 'Hôtellerie restauration', 'Management en hôtellerie restauration'],
    [
      "Mise à niveau - Classe de mise à niveau au BTS Maritime Pêche et Gestion de l'Environnement Marin",
      "Classe de mise à niveau au BTS Maritime Pêche et Gestion de l'Environnement Marin",
      "Pêche et gestion de l'environnement marin",
    ],
    [
      "Mise à niveau - Mise à niveau pour l'accès au BTS MASEN",
      "Mise à niveau pour l'accès au BTS MASEN",
      'Maintenance des systèmes électro-navals',
    ],
    [
      'Mise à niveau - Mise à niveau pour le BTS Arts du vent',
      'Mise à niveau pour le BTS Arts du vent',
      'Arts du vent',
    ],
  ])('« %s » leads to its BTS', (libelle, specialite, bts) => {
    expect(lead(libelle, specialite)).toEqual([cle(bts)]);
  });

  it('leads to every option of the audiovisuel, as formations are labelled', () => {
    const cles = lead('Classe de mise à niveau Cinéma-Audiovisuel');
    expect(cles).toHaveLength(5);
    for (const libelle of [
      'gestion de la production',
      'montage et post-production',
      "métiers de l'image",
      'métiers du son',
      "techn. d'ingeniérie et exploit. équipements",
    ]) {
      expect(cles).toContain(cle(`Métiers de l'audio-visuel opt : ${libelle}`));
    }
    expect(lead('Année préparatoire', 'Année préparatoire', 'Classe de mise à niveau cinéma audiovisuel')).toEqual(
      cles,
    );
  });

  it.each([
    "BTS - Maritime - Pêche et gestion de l'environnement marin - réservé aux Mises à Niveau",
    'BTSA - Aquaculture',
    'Année préparatoire - Mise à niveau Scientifique',
    "Classe de mise à niveau pour l'entrée en BTS et les poursuites d'études scientifiques",
    'Licence - Langues (niveau B1 attendu)',
  ])('« %s » leads to none', (libelle) => {
    expect(lead(libelle)).toEqual([]);
  });
});

describe('cleMiseANiveau', () => {
  it('is never the key of a BTS', () => {
    expect(cleMiseANiveau('Hôtellerie restauration')).toBe('mise-a-niveau-hotellerie-restauration');
    expect(cleMiseANiveau('Classe de mise à niveau Cinéma-Audiovisuel')).toBe('mise-a-niveau-cinema-audiovisuel');
    expect(cleMiseANiveau('Mise à niveau')).toBe('mise-a-niveau');
  });
});
