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
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { FormationNommee } from '@/lib/domain/formation';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';
import { demandeOf, formationDuDiplome, PARTIES, PARTIES_SUIVANTES } from './formation';
import { viewChiffres } from './formationChiffres';
import { viewEntrer } from './formationEntrer';
import { viewFeuille } from './formationFeuille';
import { viewPreparer } from './formationPreparer';
import { descriptionFormation, titreFormation } from './formationReferencement';

const CANDIDAT: Criteres = { ...CRITERES_PAR_DEFAUT, bac: 'general' };
const PERSONNE = CRITERES_PAR_DEFAUT;
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

const demande = (one: FormationNommee, criteres: Criteres) => demandeOf(catalogue, one, criteres);
const entrer = (one: FormationNommee, criteres: Criteres) => viewEntrer(demande(one, criteres));

describe('a formation as its pages tell it', () => {
  it('shows each part on one page, in the order of the questions, and none that would say nothing', () => {
    const asked = demande(one, CANDIDAT);
    const first = viewEntrer(asked).parties;
    expect(first).toEqual(['entrer', 'decide', 'mention', 'situation', 'ailleurs']);
    expect(viewChiffres(asked).parties).toEqual(['lieu', 'evolution', 'chiffres-publies', 'sources']);
    const all = [...first, 'mise-a-niveau', ...Object.keys(PARTIES_SUIVANTES)];
    expect(all.toSorted()).toEqual(Object.keys(PARTIES).toSorted());
    const bare = demande(reported, PERSONNE);
    expect(viewEntrer(bare).parties).toEqual(['entrer', 'decide']);
    expect(viewChiffres(bare).parties).toEqual(['lieu', 'chiffres-publies', 'sources']);
    expect(viewPreparer(bare).preparation).toEqual({ attendus: null, criteres: null });
  });

  it('goes on to its diploma, which knows it alone among those that do not lead there', () => {
    expect(formationDuDiplome(catalogue, ['nobody', '7', '1'], fiche.code)?.code).toBe('1');
    expect(formationDuDiplome(catalogue, ['7'], fiche.code)).toBeNull();
  });

  it('holds all of it on paper, but the charts that its tables repeat', () => {
    const { entrer, preparer, chiffres, fiches } = viewFeuille(demande(one, CANDIDAT));
    expect(entrer.estimation?.kind).toBe('estimee');
    expect(preparer.preparation.attendus?.taches.map(({ texte }) => texte)).toEqual(['Aimer compter']);
    expect(chiffres.parties).toEqual(['lieu', 'chiffres-publies', 'sources']);
    expect(fiches).toHaveLength(1);
  });

  it('puts where to take a mise à niveau right after the answer when it comes first', () => {
    const view = entrer(closed, CANDIDAT);
    expect(view.miseANiveauDAbord).toBe(true);
    expect(view.parties.slice(0, 2)).toEqual(['entrer', 'mise-a-niveau']);
    expect(view.misesANiveau.map(({ code }) => code)).toEqual(['8']);
  });

  it('leads every evidence to its row, in the same order', () => {
    const view = entrer(one, CANDIDAT);
    const estimation = view.estimation;
    if (estimation === null || estimation.kind === 'indisponible') throw new Error('no figure');
    expect(view.comptees).toHaveLength(estimation.preuves.length);
    for (const { origine } of view.comptees) expect(view.lignes.cleOf(origine.repere)).not.toBeNull();
  });

  it('says what decided for everyone when nobody is described', () => {
    expect(entrer(one, PERSONNE).decision).toMatchObject({ pourToi: false });
    expect(entrer(one, CANDIDAT).decision).toMatchObject({ pourToi: true });
  });
});

describe('its words for search engines', () => {
  it('name it and its school, and promise no figure', () => {
    expect(titreFormation(one)).toBe('BTS Comptabilité et gestion, Lycée 1 (Lyon)');
    expect(descriptionFormation(one)).toContain('en 2023');
    expect(descriptionFormation(one)).not.toContain('%');
    expect(entrer(one, PERSONNE).structured).toMatchObject({
      '@type': 'Course',
      courseCode: '1',
      provider: { '@type': 'EducationalOrganization', name: 'Lycée 1', geo: { latitude: 45.76 } },
    });
  });

  it('leave out what no source says', () => {
    const blank = formation({ code: '5', etablissement: etablissement({ commune: null, statut: null, lat: null }) });
    const data = JSON.stringify(entrer(blank, PERSONNE).structured);
    expect(data).not.toContain('null');
    expect(data).not.toContain('address');
  });
});
