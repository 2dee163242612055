import { describe, expect, it } from 'vitest';
import { inventDiplome } from '@/fixtures/ingest/join/invente';
import { buildFamilles } from './familles';
import { createJonction } from './jonction';

const VOILE = inventDiplome('39999901', { generique: 'arts du vent', option: 'A voile' }, { sigle: 'ADV V' });
const CERF = inventDiplome('39999902', { generique: 'arts du vent', option: 'B cerfs-volants' }, { sigle: 'ADV CV' });
const BRUME = inventDiplome('39999903', 'métiers de la brume');
const joinOf = (fiches: Parameters<typeof buildFamilles>[0]) => createJonction(fiches, buildFamilles(fiches));

describe('buildFamilles', () => {
  it('groups the option sheets of one diploma', () => {
    expect(buildFamilles([BRUME, CERF, VOILE])).toEqual([
      { code: 'arts-du-vent', intitule: 'arts du vent', sigle: 'ADV', options: ['39999901', '39999902'] },
    ]);
  });

  it('makes no family of one option, nor of two diplomas that share their first words', () => {
    const robe = inventDiplome('39999904', 'métiers de la mode robes');
    const botte = inventDiplome('39999905', 'métiers de la mode bottes');
    expect(buildFamilles([VOILE, robe, botte])).toEqual([]);
  });

  it('makes no family across BTS and BTSA', () => {
    expect(buildFamilles([VOILE, { ...CERF, type: 'BTSA' }])).toEqual([]);
  });

  it('gives no abbreviation where options do not share one', () => {
    expect(buildFamilles([VOILE, { ...CERF, sigle: null }])[0]?.sigle).toBeNull();
  });
});

describe('createJonction', () => {
  const join = joinOf([VOILE, CERF, BRUME]);

  it('joins the one sheet of the diploma and option', () => {
    expect(join({ libelleSpecialite: 'Arts du Vent - Option B : Cerf-volant', famille: 'Production' })).toEqual({
      kind: 'fiche',
      code: '39999902',
    });
    expect(join({ libelleSpecialite: 'Métiers de la brume (1ère année commune)', famille: 'Services' })).toEqual({
      kind: 'fiche',
      code: '39999903',
    });
  });

  it('joins the family where the label names no option', () => {
    expect(join({ libelleSpecialite: 'Arts du vent - 1ère année commune', famille: 'Services' })).toEqual({
      kind: 'famille',
      code: 'arts-du-vent',
      options: ['39999901', '39999902'],
    });
  });

  it.each([
    ['Arts du vent option parachute', 'Aucune fiche chargée ne décrit cette option du BTS « arts du vent ».'],
    ['Élevage de nuages', 'Aucune fiche de diplôme chargée ne s’appelle « Élevage de nuages ».'],
    ['Design de produits', 'Diplôme abrogé'],
  ])('joins nothing to « %s » and says why', (libelleSpecialite, raison) => {
    const jonction = join({ libelleSpecialite, famille: 'Services' });
    expect(jonction).toEqual({ kind: 'aucune', raison: expect.stringContaining(raison) });
  });

  it('joins no sheet of the other type', () => {
    expect(join({ libelleSpecialite: 'Métiers de la brume', famille: 'Agricole' }).kind).toBe('aucune');
    expect(join({ libelleSpecialite: 'Métiers de la brume', famille: null }).kind).toBe('fiche');
  });

  it('joins nothing where the label names no option and one option alone is loaded', () => {
    expect(joinOf([VOILE])({ libelleSpecialite: 'Arts du vent', famille: 'Services' })).toEqual({
      kind: 'aucune',
      raison: expect.stringContaining('Une seule option'),
    });
  });

  it('joins nothing where two sheets answer', () => {
    const autre = inventDiplome('39999906', 'métiers de la Brume');
    expect(joinOf([BRUME, autre])({ libelleSpecialite: 'Métiers de la brume', famille: 'Services' })).toEqual({
      kind: 'aucune',
      raison: expect.stringContaining('Plusieurs fiches'),
    });
  });

  it('joins nothing where two diplomas bear the name and the type is unknown', () => {
    const tc = inventDiplome('39999907', 'technico-commercial', { type: 'BTSA' });
    expect(joinOf([tc])({ libelleSpecialite: 'Technico-commercial', famille: null })).toEqual({
      kind: 'aucune',
      raison: expect.stringContaining('Deux diplômes'),
    });
    expect(joinOf([tc])({ libelleSpecialite: 'Technico-commercial', famille: 'BTSA' }).kind).toBe('fiche');
  });

  describe('across a renaming', () => {
    const ancien = inventDiplome('39999908', 'notariat');
    const nouveau = inventDiplome('39999909', 'collaborateur juriste notarial');
    const vieuxLibelle = { libelleSpecialite: 'Notariat', famille: 'Services' };
    const nouveauLibelle = { libelleSpecialite: 'Collaborateur juriste notarial', famille: 'Services' };

    it('joins the new sheet to the old label, with a note', () => {
      expect(joinOf([nouveau])(vieuxLibelle)).toEqual({
        kind: 'fiche',
        code: '39999909',
        note: expect.stringContaining('« Notariat » est devenu le BTS « Collaborateur juriste notarial »'),
      });
    });

    it('joins the old sheet to the new label, with a note', () => {
      expect(joinOf([ancien])(nouveauLibelle)).toMatchObject({ code: '39999908', note: expect.any(String) });
    });

    it('joins each label to its own sheet while both are loaded, without a note', () => {
      const both = joinOf([ancien, nouveau]);
      expect(both(vieuxLibelle)).toEqual({ kind: 'fiche', code: '39999908' });
      expect(both(nouveauLibelle)).toEqual({ kind: 'fiche', code: '39999909' });
    });

    it('says nothing of a mere spelling', () => {
      const acsea = inventDiplome('39999910', 'analyse, conduite et stratégie de l’entreprise agricole', {
        type: 'BTSA',
      });
      const libelleSpecialite = "ACS'AGRI : Analyse, Conduite et Stratégie de l'entreprise Agricole";
      expect(joinOf([acsea])({ libelleSpecialite, famille: 'Agricole' })).toEqual({ kind: 'fiche', code: '39999910' });
    });
  });
});
