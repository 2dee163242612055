import { describe, expect, it } from 'vitest';
import { ECOLE, inventDiplome, inventLigne, inventRapport } from '@/fixtures/ingest/join/invente';
import { buildFamilles } from './familles';
import { cutLibelleVoeu, mergeFormation } from './formation';
import { createJonction } from './jonction';

const FICHES = [inventDiplome('39999901', 'arts du vent'), inventDiplome('39999902', 'collaborateur juriste notarial')];
const join = createJonction(FICHES, buildFamilles(FICHES));

describe('mergeFormation', () => {
  it('ties a row and a report by their code', () => {
    const ligne = inventLigne(2023);
    const rapport = inventRapport(2025);
    const formation = mergeFormation([ligne], [rapport], join);
    expect(formation).toMatchObject({
      code: '90001',
      nature: 'bts',
      specialite: 'art-vent',
      jonction: { kind: 'fiche', code: '39999901' },
      etablissement: ECOLE,
      miseANiveauVers: [],
      fictive: false,
    });
    expect(formation.sessions).toEqual([ligne]);
    expect(formation.rapports).toEqual([rapport]);
  });

  it('names the formation after its newest source', () => {
    const neuf = inventRapport(2025, { libelleVoeu: 'BTS - Production - Arts du grand vent' });
    const vieux = inventRapport(2021, { libelleVoeu: 'BTS - Production - Arts de la brise' });
    expect(mergeFormation([inventLigne(2023)], [vieux, neuf], join)).toMatchObject({
      intitule: 'BTS - Production - Arts du grand vent',
      libelleSpecialite: 'Arts du grand vent',
      famille: 'Production',
    });
    expect(mergeFormation([inventLigne(2023)], [vieux], join).libelleSpecialite).toBe('Arts du vent');
    // Of one session, the open data name it.
    const meme = inventRapport(2023, { libelleVoeu: 'BTS - Services - Arts du vent (ADV)' });
    expect(mergeFormation([inventLigne(2023)], [meme], join).intitule).toBe('BTS - Services - Arts du vent');
  });

  it('keeps the track of the open data while the report names the same diploma', () => {
    const ligne = inventLigne(2023, { parcours: 'Parcours montgolfière' });
    expect(mergeFormation([ligne], [inventRapport(2025)], join).parcours).toBe('Parcours montgolfière');
    const autre = inventRapport(2025, { libelleVoeu: 'BTS - Services - Brume' });
    expect(mergeFormation([ligne], [autre], join).parcours).toBeNull();
  });

  it('knows of a formation by its report alone what the report says, and no more', () => {
    const formation = mergeFormation([], [inventRapport(2025)], join);
    expect(formation).toMatchObject({
      code: '90001',
      libelleSpecialite: 'Arts du vent',
      famille: 'Services',
      jonction: { kind: 'fiche', code: '39999901' },
      apprentissage: null,
      lien: null,
      sessions: [],
    });
    expect(formation.etablissement).toEqual({
      uai: null,
      nom: 'LYCEE DES ABERS',
      commune: null,
      departementCode: null,
      departement: null,
      academie: null,
      region: null,
      statut: null,
      lat: null,
      lon: null,
    });
  });

  it('puts sessions newest first and describes the school by the newest', () => {
    const vieille = inventLigne(2019, {
      etablissement: { ...ECOLE, nom: 'Ancien nom' },
      lien: 'https://vieux.example',
    });
    const formation = mergeFormation([vieille, inventLigne(2023)], [], join);
    expect(formation.sessions.map(({ session }) => session)).toEqual([2023, 2019]);
    expect(formation.etablissement.nom).toBe('Lycée des Abers');
    expect(formation.lien).toBe('https://vieux.example');
  });

  it('fills what the newest row leaves empty from an older one of the same school only', () => {
    const trou = { ...ECOLE, statut: null, lat: null, lon: -1 };
    const meme = mergeFormation([inventLigne(2023, { etablissement: trou }), inventLigne(2019)], [], join);
    expect(meme.etablissement).toEqual(ECOLE);
    const ailleurs = inventLigne(2019, { etablissement: { ...ECOLE, uai: '0290002U' } });
    const autre = mergeFormation([inventLigne(2023, { etablissement: trou }), ailleurs], [], join);
    expect(autre.etablissement).toMatchObject({ uai: '0290001T', statut: null, lat: null, lon: null });
  });

  it('begins the note of a join across a renaming with the label and its session', () => {
    const ligne = inventLigne(2019, { libelle: 'BTS - Services - Notariat', libelleSpecialite: 'Notariat' });
    expect(mergeFormation([ligne], [], join).jonction).toEqual({
      kind: 'fiche',
      code: '39999902',
      note: expect.stringMatching(/^Libellé 2019 : « Notariat ». Le BTS « Notariat » est devenu/),
    });
  });

  it('keeps a mise à niveau apart from the BTS that it leads to', () => {
    const ligne = inventLigne(2023, {
      nature: 'mise-a-niveau',
      libelle: 'Mise à niveau - Hôtellerie restauration',
      libelleSpecialite: 'Hôtellerie restauration',
      famille: null,
    });
    expect(mergeFormation([ligne], [], join)).toMatchObject({
      nature: 'mise-a-niveau',
      specialite: 'mise-a-niveau-hotellerie-restauration',
      miseANiveauVers: ['management-hotellerie-restauration'],
      jonction: { kind: 'aucune' },
    });
  });

  it('knows a mise à niveau by its report alone', () => {
    const rapport = inventRapport(2025, { libelleVoeu: 'Mise à niveau - Hôtellerie restauration' });
    expect(mergeFormation([], [rapport], join)).toMatchObject({
      nature: 'mise-a-niveau',
      miseANiveauVers: ['management-hotellerie-restauration'],
    });
  });

  it('marks an invented formation', () => {
    expect(mergeFormation([inventLigne(2023)], [], join, { fictive: true }).fictive).toBe(true);
  });

  it.each([
    ['nothing', [], []],
    ['two codes', [inventLigne(2023)], [inventRapport(2025, { code: '90002' })]],
    ['two rows of one session', [inventLigne(2023), inventLigne(2023)], []],
  ])('does not put together %s', (_, sessions, rapports) => {
    expect(() => mergeFormation(sessions, rapports, join)).toThrow();
  });
});

describe('cutLibelleVoeu', () => {
  it.each([
    ['BTS - Services - Métiers du vent opt : voile', 'Services', 'Métiers du vent opt : voile'],
    ['BTS - Agricole - Élevage de nuages', 'Agricole', 'Élevage de nuages'],
    ['BTSA - Élevage de nuages', 'BTSA', 'Élevage de nuages'],
    ['Arts du vent', null, 'Arts du vent'],
  ])('« %s »', (libelle, famille, libelleSpecialite) => {
    expect(cutLibelleVoeu(libelle)).toEqual({ famille, libelleSpecialite });
  });
});
