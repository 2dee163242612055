import { describe, expect, it } from 'vitest';
import { diplome, donnees, formation, ligneGroupe, rapport, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { findDiplome, formationsOfDiplome } from '@/lib/catalogue/diplomes';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { AUCUN_CHOIX } from '@/lib/search/rose/criteres';
import { diplomeDetail, diplomesDetail } from './diplomeDetail';
import { donneesDetail } from './donneesDetail';
import { formationDetail } from './formationDetail';
import { schemaDiplome, schemaDiplomes } from './schemas/diplomes';
import { schemaDonnees } from './schemas/donnees';
import { schemaFormation } from './schemas/formation';

const A = diplome({ code: '32031001', intitule: 'BTS gestion option A' });
const B = diplome({ code: '32031002', intitule: 'BTS gestion option B' });
const famille = { code: 'gestion', intitule: 'gestion', sigle: null, options: [A.code, B.code] };
const sansOption = formation({
  code: '1',
  jonction: { kind: 'famille', code: famille.code, options: famille.options },
  sessions: [sessionFormation({ code: '1' })],
});
const optionA = formation({
  code: '2',
  jonction: { kind: 'fiche', code: A.code, note: 'diplôme renommé' },
  sessions: [sessionFormation({ code: '2' })],
  rapports: [rapport({ code: '2', groupes: [ligneGroupe('Tous les candidats', [10, 8, 5, 2], 3)] })],
});
const ancienne = formation({
  code: '3',
  jonction: { kind: 'aucune', raison: 'Aucune fiche ne porte ce nom.' },
  sessions: [sessionFormation({ code: '3', session: 2019 })],
});
const catalogue = buildCatalogue(
  donnees({ formations: [sansOption, optionA, ancienne], diplomes: [A, B], familles: [famille] }),
);

describe('the detail of a formation', () => {
  it('says what its schema says: no less, no more', () => {
    for (const one of [sansOption, optionA, ancienne]) {
      const detail = formationDetail(catalogue, one, { bac: 'general', mention: 'ab', profil: 'terminale' });
      expect(schemaFormation.parse(detail)).toEqual(detail);
    }
  });

  it('has null tables without a report, and the report’s with one', () => {
    expect(formationDetail(catalogue, sansOption, null)).toMatchObject({
      rapport: null,
      groupes: null,
      conseils: null,
    });
    expect(formationDetail(catalogue, optionA, null).groupes).toEqual(optionA.rapports[0]?.groupes);
  });

  it('names the last session that knows a formation, when it is not the newest', () => {
    expect(formationDetail(catalogue, ancienne, null)).toMatchObject({ absenteDepuis: 2019, diplome: null });
    expect(formationDetail(catalogue, sansOption, null).absenteDepuis).toBeNull();
  });

  it('says why there is no sheet, or why the sheet has another name', () => {
    expect(formationDetail(catalogue, ancienne, null).raisonSansDiplome).toBe('Aucune fiche ne porte ce nom.');
    expect(formationDetail(catalogue, optionA, null)).toMatchObject({
      raisonSansDiplome: null,
      noteDiplome: 'diplôme renommé',
    });
  });

  it('lists every document that it rests on, once', () => {
    const { sources } = formationDetail(catalogue, optionA, null);
    expect(sources.map(({ id }) => id).sort()).toEqual(
      [
        ...optionA.sessions.map(({ origine }) => origine.sourceId),
        ...optionA.rapports.map(({ origine }) => origine.sourceId),
        A.origine.sourceId,
      ].sort(),
    );
  });

  it('has no estimate without a candidate', () => {
    expect(formationDetail(catalogue, optionA, null).estimation).toBeNull();
  });
});

describe('a diploma', () => {
  it('is a sheet or a family, found by its code alone', () => {
    expect(findDiplome(catalogue, A.code)).toMatchObject({ kind: 'fiche', famille });
    expect(findDiplome(catalogue, 'gestion')).toMatchObject({ kind: 'famille', fiches: [A, B] });
    for (const code of ['', 'rien', '__proto__', 'constructor']) expect(findDiplome(catalogue, code)).toBeNull();
  });

  it('is offered by the formations that name it and by those that name no option; a family by all, each once', () => {
    const codes = (code: string) => formationsOfDiplome(catalogue, code).map((one) => one.code);
    expect(codes(A.code)).toEqual(['2', '1']);
    expect(codes(B.code)).toEqual(['1']);
    expect(codes('gestion')).toEqual(['1', '2']);
  });

  it('answers by its schema, alone and in the list', () => {
    const recherche = { ...CRITERES_PAR_DEFAUT, bac: 'general' } as const;
    const list = diplomesDetail(catalogue, { ...AUCUN_CHOIX, recherche });
    expect(schemaDiplomes.parse(list)).toEqual(list);
    // Some vœux name an option: each option is a choice of its own.
    expect(list.resultats.map(({ code, formations }) => [code, formations])).toEqual([
      [A.code, 2],
      [B.code, 1],
    ]);
    for (const code of [A.code, 'gestion']) {
      const found = findDiplome(catalogue, code);
      if (found === null) throw new Error(code);
      const detail = diplomeDetail(catalogue, found);
      expect(schemaDiplome.parse(detail)).toEqual(detail);
    }
  });
});

describe('the data', () => {
  it('are counted by session and by kind, and answer by their schema', () => {
    const detail = donneesDetail(catalogue);
    expect(schemaDonnees.parse(detail)).toEqual(detail);
    expect(detail.sessions).toEqual([
      { session: 2023, formations: 2 },
      { session: 2019, formations: 1 },
    ]);
    expect(detail.comptes).toMatchObject({ formations: 3, rapports: 1, diplomes: 2, familles: 1, sansFiche: 0 });
  });
});
