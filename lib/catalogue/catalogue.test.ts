import { describe, expect, it } from 'vitest';
import {
  AUTRES,
  diplome,
  donnees,
  effectifs,
  formation,
  ligneGroupe,
  PROS,
  rapport,
  sessionFormation,
} from '@/fixtures/catalogue/donnees';
import { DONNEES_OFFRE, OFFRE } from '@/fixtures/catalogue/offre';
import { rate } from '@/lib/domain/rate';
import { CLASSES } from '@/lib/odds/classe';
import type { Calcul } from '@/lib/odds/estimateur';
import type { Mesure } from '@/lib/odds/mesures';
import { diplomeOf, estimationOf, toResume } from '@/lib/search/resume';
import { compareOptions } from '@/lib/views/compareOptions';
import { buildCatalogue, isCurrent, sessionOf } from './catalogue';
import { placesOf } from './colonnes';
import { misesANiveauBefore, misesANiveauBeforeAny } from './misesANiveau';

const catalogue = buildCatalogue(DONNEES_OFFRE);
const AB = { bac: 'general', mention: 'ab', profil: 'terminale' } as const;

describe('what a catalogue holds', () => {
  it('returns the BTS of the newest session, and knows the others by their code', () => {
    expect(catalogue.resultats.map(({ code }) => code)).not.toContain('901');
    expect(catalogue.resultats.map(({ code }) => code)).not.toContain('701');
    expect(catalogue.resultats).toHaveLength(OFFRE.length - 2);
    expect(catalogue.formations.get('901')?.sessions[0]?.session).toBe(2019);
    expect(catalogue.formations.get('701')?.nature).toBe('mise-a-niveau');
  });

  it('counts as current a formation with a report as new as the open data, and everything when no session is loaded', () => {
    const old = sessionFormation({ session: 2019 });
    expect(isCurrent(formation({ sessions: [old] }), 2023)).toBe(false);
    expect(isCurrent(formation({ sessions: [old], rapports: [rapport()] }), 2023)).toBe(true);
    expect(isCurrent(formation({ sessions: [], rapports: [rapport({ session: 2021 })] }), 2023)).toBe(false);
    expect(isCurrent(formation({ sessions: [], rapports: [rapport()] }), null)).toBe(true);
    expect(sessionOf(formation({ sessions: [old], rapports: [rapport()] }))).toBe(2025);
  });

  it('keeps a mise à niveau beside the BTS that it leads to', () => {
    const hotellerie = catalogue.formations.get('401');
    const compta = catalogue.formations.get('101');
    if (hotellerie === undefined || compta === undefined) throw new Error('missing');
    expect(misesANiveauBefore(catalogue, hotellerie).map(({ code }) => code)).toEqual(['701']);
    expect(misesANiveauBefore(catalogue, compta)).toEqual([]);
    expect(misesANiveauBeforeAny(catalogue, catalogue.resultats).map(({ code }) => code)).toEqual(['701']);
  });

  it('adds the places of a report’s groups, unless one is not published', () => {
    const groupes = [ligneGroupe(AUTRES, [1, 1, 1], 10), ligneGroupe(PROS, [1, 1, 1], 4)];
    const row = sessionFormation({ effectifs: effectifs({ places: 30 }) });
    expect(placesOf(formation({ sessions: [row], rapports: [rapport({ groupes })] }))).toBe(14);
    const partial = [...groupes, ligneGroupe('x', [1, 1, 1], null)];
    expect(placesOf(formation({ sessions: [row], rapports: [rapport({ groupes: partial })] }))).toBe(30);
    expect(placesOf(formation({ sessions: [], rapports: [] }))).toBeNull();
  });
});

describe('figures computed when a release is loaded', () => {
  it('are those that a page gives, for every formation and class', () => {
    for (const classe of CLASSES) {
      for (const [index, one] of catalogue.resultats.entries()) {
        const chiffre = catalogue.chiffres.of(classe)(index);
        const estimation = estimationOf(catalogue, one, classe);
        if (estimation.kind === 'indisponible') expect(chiffre).toBeNull();
        else expect(chiffre).toMatchObject({ taux: estimation.taux, bas: estimation.intervalle.bas });
      }
    }
  });

  it('are made by the method that is passed in, fitted on the whole of the data', () => {
    const half =
      <M extends Mesure>(mesure: M): Calcul<M> =>
      (_formation, { mention }) => ({
        kind: 'estimee',
        mesure,
        taux: rate(mention === 'tb' ? 0.9 : 0.5),
        bas: rate(0.4),
        haut: rate(0.95),
        n: 7,
      });
    const other = buildCatalogue(DONNEES_OFFRE, ({ formations }) => ({
      version: `fitted on ${formations.length}`,
      estimate: { 'en-position': half('en-position'), 'proposition-recue': half('proposition-recue') },
    }));
    expect(other.estimateur.version).toBe(`fitted on ${OFFRE.length}`);
    const [first] = other.resultats;
    if (first === undefined) throw new Error('missing');
    expect(estimationOf(other, first, { ...AB, mention: 'tb' })).toMatchObject({
      kind: 'estimee',
      taux: 0.9,
      fiabilite: 'fragile',
    });
    expect(other.chiffres.of({ ...AB, mention: 'tb' })(0)?.taux).toBe(0.9);
    expect(other.chiffres.of(AB)(0)?.taux).toBe(0.5);
  });
});

describe('a formation in a list', () => {
  it('names its diploma, and gives no estimate without a bac', () => {
    const [first] = catalogue.resultats;
    if (first === undefined) throw new Error('missing');
    expect(toResume(catalogue, first, null)).toMatchObject({
      code: '101',
      diplome: { code: '1', intitule: 'BTS comptabilité et gestion', fiche: '/diplome/1', options: [] },
      session: 2023,
      places: 35,
      estimation: null,
      distanceKm: null,
    });
    const { estimation } = toResume(catalogue, first, AB);
    expect(estimation).toEqual(estimationOf(catalogue, first, AB));
    expect(estimation?.kind).toBe('estimee');
  });

  it('joins a family when its label names no option, and nothing when it joins nothing', () => {
    const options = [
      diplome({ code: '71', generique: 'mode', option: 'A', type: 'BTSA' }),
      diplome({ code: '72', generique: 'mode', option: 'B', type: 'BTSA' }),
    ];
    const one = formation({ jonction: { kind: 'famille', code: 'mode', options: ['71', '72'] } });
    const alone = formation({ code: '1002' });
    const small = buildCatalogue(
      donnees({
        formations: [one, alone],
        diplomes: options,
        familles: [{ code: 'mode', intitule: 'mode', sigle: null, options: ['71', '72'] }],
      }),
    );
    expect(diplomeOf(small, one)).toEqual({
      code: 'mode',
      intitule: 'BTSA mode',
      nom: 'Mode',
      fiche: '/diplome/mode',
      options: ['71', '72'],
    });
    expect(diplomeOf(small, alone)).toBeNull();
    expect(small.familleOf.get('72')?.code).toBe('mode');
  });
});

describe('the options of one diploma', () => {
  it('are told apart by what they do not share', () => {
    const a = diplome({ code: '71', attendus: ['S’intéresser au son', 'Travailler en équipe'], domaines: ['son'] });
    const b = diplome({ code: '72', attendus: ['travailler en equipe'], domaines: ['image'] });
    const compared = compareOptions([a, b]);
    expect(compared.attendus).toEqual({
      communs: ['Travailler en équipe'],
      propres: [
        { code: '71', valeurs: ['S’intéresser au son'] },
        { code: '72', valeurs: [] },
      ],
    });
    expect(compared.domaines.communs).toEqual([]);
  });
});
