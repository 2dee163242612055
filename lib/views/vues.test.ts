import { describe, expect, it } from 'vitest';
import {
  bacNomme,
  diplome,
  donnees,
  effectifs,
  etablissement,
  formation,
  ligneGroupe,
  rapport,
  sessionFormation,
} from '@/fixtures/catalogue/donnees';
import { findDiplome, formationsOfDiplome } from '@/lib/api/diplomeDetail';
import { formationDetail } from '@/lib/api/formationDetail';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { offreDiplome } from './diplome';
import { descriptionDiplome, structuredDiplome, titreDiplome } from './diplomeReferencement';
import { formationVue, PARTIES, SOMMAIRE } from './formation';
import { descriptionFormation, structuredFormation, titreFormation } from './formationReferencement';

const CANDIDAT: Candidat = { bac: 'general', mention: 'inconnue', profil: 'terminale' };
const fiche = diplome({ code: '32031001', intitule: 'BTS essais', attendus: ['Aimer compter'] });
const hotellerie = diplome({ code: '32033401', intitule: 'BTS hôtellerie', miseANiveauPour: [bacNomme('general')] });
const counts = (propositionsGeneral: number) =>
  effectifs({
    places: 20,
    confirmesGeneral: 100,
    classesGeneral: 80,
    propositionsGeneral,
    confirmes: 100,
    classes: 80,
    propositions: propositionsGeneral,
  });
const bts = (code: string, propositions: number, academie = 'Lyon') =>
  formation({
    code,
    jonction: { kind: 'fiche', code: fiche.code, note: 'diplôme renommé' },
    etablissement: etablissement({ uai: `U${code}`, nom: `Lycée ${code}`, academie }),
    sessions: [sessionFormation({ code, effectifs: counts(propositions) })],
  });
const one = bts('1', 10);
const closed = formation({
  code: '7',
  specialite: 'bts-hotellerie',
  jonction: { kind: 'fiche', code: hotellerie.code },
  sessions: [sessionFormation({ code: '7', effectifs: counts(10) })],
});
const miseANiveau = formation({
  code: '8',
  nature: 'mise-a-niveau',
  miseANiveauVers: ['bts-hotellerie'],
  sessions: [sessionFormation({ code: '8', nature: 'mise-a-niveau' })],
});
const reported = formation({
  code: '9',
  etablissement: etablissement({ uai: null }),
  sessions: [],
  rapports: [rapport({ code: '9', groupes: [ligneGroupe('Tous les candidats', [10, 8, 5, 2], 3)] })],
});
const catalogue = buildCatalogue(
  donnees({
    formations: [one, bts('2', 70), bts('3', 40, 'Grenoble'), closed, miseANiveau, reported],
    diplomes: [fiche, hotellerie],
  }),
);

describe('a formation as its page tells it', () => {
  it('keeps the order of the questions, and shows no part that would say nothing', () => {
    const { parties } = formationVue(catalogue, one, CANDIDAT);
    expect(parties).toEqual(Object.keys(PARTIES).filter((partie) => partie !== 'mise-a-niveau'));
    const bare = formationVue(catalogue, reported, null).parties;
    for (const partie of ['mention', 'situation', 'preparer', 'evolution', 'ailleurs'] as const) {
      expect(bare).not.toContain(partie);
    }
    expect(Object.keys(SOMMAIRE)).toEqual(expect.arrayContaining([...parties]));
  });

  it('puts where to take a mise à niveau right after the answer when it comes first', () => {
    const vue = formationVue(catalogue, closed, CANDIDAT);
    expect(vue.miseANiveauDAbord).toBe(true);
    expect(vue.parties.slice(0, 2)).toEqual(['entrer', 'mise-a-niveau']);
    expect(vue.misesANiveau.map(({ code }) => code)).toEqual(['8']);
  });

  it('leads every evidence to its row, in the same order', () => {
    const vue = formationVue(catalogue, one, CANDIDAT);
    const estimation = vue.detail.estimation;
    if (estimation === null || estimation.kind === 'indisponible') throw new Error('no figure');
    expect(vue.comptees).toHaveLength(estimation.preuves.length);
    for (const { origine } of vue.comptees) expect(vue.lignes.cleOf(origine.repere)).not.toBeNull();
  });

  it('says what decided for everyone when nobody is described', () => {
    expect(formationVue(catalogue, one, null).decision).toMatchObject({ pourToi: false });
    expect(formationVue(catalogue, one, CANDIDAT).decision).toMatchObject({ pourToi: true });
  });
});

describe('the formations of a diploma', () => {
  const formations = formationsOfDiplome(catalogue, fiche.code);
  const read = (known: Partial<typeof CRITERES_PAR_DEFAUT>) =>
    offreDiplome(catalogue, formations, { ...CRITERES_PAR_DEFAUT, ...known });

  it('are sorted by the estimate when asked, and filtered by académie without touching the counts', () => {
    const byRate = read({ bac: 'general', tri: 'acces' });
    expect(byRate.retenues.map(({ code }) => code)).toEqual(['2', '3', '1']);
    const filtered = read({ bac: 'general', academie: ['10'] });
    expect(filtered.actuelles).toBe(3);
    expect(filtered.retenues.length).toBeLessThan(3);
    expect(filtered.repartition).toEqual(byRate.repartition);
    expect(byRate.academies.map(({ nom, total }) => [nom, total])).toEqual([
      ['Grenoble', 1],
      ['Lyon', 2],
    ]);
  });

  it('have no distribution without a candidate, and say once why their name differs', () => {
    expect(read({}).repartition).toBeNull();
    expect(read({}).notes).toEqual(['diplôme renommé']);
    expect(read({ tri: 'distance' }).tri).toBe('nom');
  });
});

describe('the words for search engines', () => {
  it('name the formation and its school, and promise no figure', () => {
    expect(titreFormation(one)).toBe('BTS - Services - Comptabilité et gestion, Lycée 1 (Lyon)');
    expect(descriptionFormation(one)).toContain('en 2023');
    expect(descriptionFormation(one)).not.toContain('%');
    expect(structuredFormation(formationDetail(catalogue, one, null))).toMatchObject({
      '@type': 'Course',
      courseCode: '1',
      provider: { '@type': 'EducationalOrganization', name: 'Lycée 1', geo: { latitude: 45.76 } },
    });
  });

  it('leave out what no source says', () => {
    const blank = formation({ code: '5', etablissement: etablissement({ commune: null, statut: null, lat: null }) });
    const data = JSON.stringify(structuredFormation(formationDetail(catalogue, blank, null)));
    expect(data).not.toContain('null');
    expect(data).not.toContain('address');
    const found = findDiplome(catalogue, fiche.code);
    if (found === null) throw new Error('no sheet');
    expect(titreDiplome(found)).toBe('BTS essais');
    expect(descriptionDiplome(found, 3)).toContain('3 formations comptées');
    expect(JSON.stringify(structuredDiplome(found))).not.toContain('null');
  });
});
