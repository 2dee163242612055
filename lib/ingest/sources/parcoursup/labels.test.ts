import { describe, expect, it } from 'vitest';
import { readCode, readLien } from './code';
import { parseCoordinates } from './coordinates';
import { nameFormation, readSelective, readStatut } from './labels';
import { natureOf } from './nature';
import { judgeUai } from './uai';

const named = { libelle: '', famille: 'BTS - Services', specialite: 'Tourisme', parcours: '' };

describe('nameFormation', () => {
  it.each([
    [
      "BTS - Services - Tourisme (Statut d'apprenti possible sur tout ou partie des années, au-delà de la première)",
      'possible',
    ],
    ['BTS - Services - Tourisme (Statut d’apprenti sur tout ou partie des années, au-delà de la première)', 'impose'],
    ['BTS - Services - Tourisme - Entièrement en distanciel', null],
  ])('reads the apprenticeship note of « %s »', (libelle, apprentissage) => {
    expect(nameFormation('bts', { ...named, libelle })).toMatchObject({
      libelle,
      libelleSpecialite: 'Tourisme',
      apprentissage,
    });
  });

  it.each(['seconde année en apprentissage', '2ème année en APP'])('reads the track « %s » as imposed', (parcours) => {
    expect(nameFormation('bts', { ...named, parcours })).toMatchObject({ parcours, apprentissage: 'impose' });
  });

  it('puts the label of old sessions together, track included', () => {
    expect(nameFormation('bts', { ...named, parcours: '- Internat obligatoire' })).toMatchObject({
      libelle: 'BTS - Services - Tourisme - Internat obligatoire',
      parcours: 'Internat obligatoire',
      famille: 'Services',
    });
  });

  it('names a mise à niveau filed under « Année préparatoire » by its own name', () => {
    const filed = { ...named, famille: 'Année préparatoire', specialite: 'Année préparatoire' };
    expect(
      nameFormation('mise-a-niveau', { ...filed, parcours: 'Classe de mise à niveau cinéma audiovisuel' }),
    ).toMatchObject({ libelleSpecialite: 'Classe de mise à niveau cinéma audiovisuel', parcours: null, famille: null });
  });
});

describe('natureOf', () => {
  it.each([
    ['BTS', 'BTS - Services - Tourisme', 'bts'],
    ['Autre formation', 'Mise à niveau - Hôtellerie restauration', 'mise-a-niveau'],
    ['Autre formation', 'Mise à niveau - Classe de mise à niveau au BTS Maritime', 'mise-a-niveau'],
    ['Autre formation', "Mise à niveau - Mise à niveau pour l'accès au BTS MASEN", 'mise-a-niveau'],
    ['Autre formation', 'Année préparatoire - Classe de mise à niveau Cinéma-Audiovisuel', 'mise-a-niveau'],
    ['Autre formation', "Classe de mise à niveau pour l'entrée en BTS et les poursuites d'études scientifiques", null],
    ['Autre formation', 'FCIL classe passerelle BTS', null],
    ['Autre formation', "Diplôme d'Université - Mise à niveau pour les études scientifiques", null],
    ['Licence', 'Licence - Droit', null],
  ])('says of %s, « %s »: %s', (agregat, filiere, nature) => {
    expect(natureOf(agregat, filiere)).toBe(nature);
  });
});

describe('statut and sélectivité', () => {
  it.each([
    ['Public', 'public'],
    ["Privé sous contrat d'association", 'prive-sous-contrat'],
    ['Privé hors contrat', 'prive-hors-contrat'],
    ['Privé enseignement supérieur', 'prive-superieur'],
    ['Privé', null],
    ['', null],
    ['Coopérative', undefined],
    ['constructor', undefined],
  ])('reads « %s» as %s', (text, statut) => {
    expect(readStatut(text)).toBe(statut);
  });

  it('tells selective, not selective and not said', () => {
    expect(['formation sélective', 'formation non sélective', ''].map(readSelective)).toEqual([true, false, null]);
  });
});

describe('readCode', () => {
  it.each([
    ['123', 'https://p.example/?g_ta_cod=123', { code: '123' }],
    ['', 'https://p.example/?g_ti_cod=7&g_ta_cod=8', { code: '8' }],
    ['123', '', { code: '123' }],
    ['', '', 'absent'],
    ['', 'https://p.example/', 'absent'],
    ['12a', '', 'invalide'],
    ['012', '', 'invalide'],
    ['123', 'https://p.example/?g_ta_cod=124', 'invalide'],
  ])('finds in « %s » and « %s »: %o', (code, lien, expected) => {
    expect(readCode(code, lien)).toEqual(expected);
  });

  it('keeps only links that can be followed safely', () => {
    expect(readLien('https://p.example/?a=1&b=2')).toBe('https://p.example/?a=1&b=2');
    for (const unsafe of ['javascript:alert(1)', 'http://p.example/', 'https://p.example/"><script>', '']) {
      expect(readLien(unsafe)).toBeNull();
    }
  });
});

describe('judgeUai', () => {
  it('checks the letter against the digits', () => {
    expect(judgeUai('0290001U')).toBe('exact');
    expect(judgeUai('0290001A')).toBe('cle');
    expect(judgeUai('0290001')).toBe('format');
    expect(judgeUai('029000AU')).toBe('format');
  });
});

describe('parseCoordinates', () => {
  it('reads both published spacings', () => {
    expect(parseCoordinates('48.5, -4.5', '29')).toEqual({ lat: 48.5, lon: -4.5 });
    expect(parseCoordinates('48.5,-4.5', '29')).toEqual({ lat: 48.5, lon: -4.5 });
  });

  it('knows the territories overseas, Saint-Martin under its old département included', () => {
    expect(parseCoordinates('-20.9, 55.5', '974')).toEqual({ lat: -20.9, lon: 55.5 });
    expect(parseCoordinates('18.1,-63.05', '971')).toEqual({ lat: 18.1, lon: -63.05 });
    expect(parseCoordinates('-20.9, 55.5', '29')).toBe('hors-territoire');
    expect(parseCoordinates('48.5, -4.5', '974')).toBe('hors-territoire');
  });

  it('accepts any French territory when the département is unknown', () => {
    expect(parseCoordinates('-20.9, 55.5', null)).toEqual({ lat: -20.9, lon: 55.5 });
    expect(parseCoordinates('40.4, -3.7', null)).toBe('hors-territoire');
  });

  it('says when there is nothing, or nothing readable', () => {
    expect(parseCoordinates('', '29')).toBeNull();
    for (const text of ['48.5', '48,5, 4,5', 'NaN, NaN', '1e1, 2']) {
      expect(parseCoordinates(text, '29')).toBe('illisible');
    }
  });
});
