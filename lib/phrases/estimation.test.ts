import { describe, expect, it } from 'vitest';
import { percent, rate } from '@/lib/domain/rate';
import type { Avis, Sujet } from '@/lib/odds/evidence';
import { RAISONS_INDISPONIBLE } from '@/lib/odds/mesures';
import { phraseAbsence, phraseAvis } from './avis';
import { phraseObservation, phraseTauxAcces } from './estimation';
import { libelleSujet } from './sujet';

const ab: Sujet = { de: 'mention', bac: 'general', mention: 'ab', groupe: 'Autres candidats' };
const say = (obtenus: number, confirmes: number, sujet: Sujet = ab) =>
  phraseObservation({ mesure: 'en-position', session: 2025, sujet, confirmes, obtenus });
const sayOpen = (obtenus: number, confirmes: number, sujet: Sujet = { de: 'population', population: 'general' }) =>
  phraseObservation({ mesure: 'proposition-recue', session: 2023, sujet, confirmes, obtenus });

describe('the sentence of a figure', () => {
  it('says what happened, counted', () => {
    expect(say(10, 40)).toBe(
      'En 2025, sur 40 candidats de bac général mention AB, 10 étaient en position de recevoir une proposition (25\u202f%).',
    );
    expect(sayOpen(45, 100)).toBe(
      'En 2023, sur 100 candidats de bac général en terminale, 45 ont reçu une proposition (45\u202f%).',
    );
  });

  it('agrees in number', () => {
    expect(say(1, 40)).toContain(', 1 était en position');
    expect(sayOpen(1, 40)).toContain(', 1 a reçu une proposition');
    expect(say(0, 40)).toContain(', aucun n’était en position de recevoir une proposition (0\u202f%).');
    expect(sayOpen(0, 40)).toContain(', aucun n’a reçu de proposition (0\u202f%).');
    expect(say(8, 8)).toContain('sur 8 candidats de bac général mention AB, tous étaient en position');
  });

  it('speaks of one candidate as of one', () => {
    expect(say(1, 1)).toBe(
      'En 2025, le seul candidat de bac général mention AB était en position de recevoir une proposition (1 sur 1).',
    );
    expect(sayOpen(0, 1)).toBe(
      'En 2023, le seul candidat de bac général en terminale n’a pas reçu de proposition (0 sur 1).',
    );
    expect(say(0, 1, { de: 'mention', bac: 'autre', mention: 'sans', groupe: 'x' })).toContain(
      'titulaire d’un diplôme',
    );
    expect(say(0, 2, { de: 'mention', bac: 'autre', mention: 'sans', groupe: 'x' })).toContain(
      'titulaires d’un diplôme',
    );
  });

  it('parts thousands', () => {
    expect(sayOpen(1274, 12_030)).toContain('sur 12\u202f030 candidats');
    expect(sayOpen(1274, 12_030)).toContain(', 1\u202f274 ont reçu');
  });

  it('tells the ranking group « Autres candidats » from the candidates hors terminale', () => {
    const profil: Sujet = { de: 'profil', profil: 'terminale', groupe: 'Autres candidats', bac: 'general' };
    expect(say(30, 60, profil)).toContain(
      'sur 60 candidats en terminale du groupe «\u00a0Autres candidats\u00a0» (dont bac général), 30',
    );
    expect(sayOpen(9, 130, { de: 'population', population: 'nonNeobacheliers' })).toContain(
      'sur 130 candidats hors terminale, tous bacs confondus, 9',
    );
  });

  it('never promises', () => {
    for (const [k, n] of [
      [0, 5],
      [1, 1],
      [3, 5],
    ] as const) {
      expect(say(k, n)).not.toMatch(/chance|réussite|sélection|inaccessible|plan B/i);
    }
  });
});

describe('what is said beside it, and instead of it', () => {
  it('tells the two measures apart', () => {
    expect(phraseAvis({ cle: 'mesure-en-position' })).toBe('Phase principale, sans la gestion des démissions.');
    expect(phraseAvis({ cle: 'mesure-proposition-recue' })).toContain('phases principale et complémentaire');
  });

  it('says of the mention what it is worth', () => {
    expect(phraseAvis({ cle: 'mention-repere' })).toContain('La commission ne connaît pas ta mention');
    expect(phraseAvis({ cle: 'hors-terminale' })).toContain('ton bac et ta mention ne changent pas ce chiffre');
  });

  it('says why a door is closed', () => {
    const base = { kind: 'absence', session: 2023 } as const;
    expect(
      phraseAbsence({
        ...base,
        raison: 'acces-conditionne',
        sujet: { de: 'bac', bac: 'general', groupe: '' },
        miseANiveau: true,
      }),
    ).toBe('Avec un bac général, une année de mise à niveau est obligatoire.');
    expect(
      phraseAbsence({
        ...base,
        raison: 'acces-conditionne',
        sujet: { de: 'population', population: 'technologique' },
        miseANiveau: false,
      }),
    ).toBe(
      'En 2023, aucun candidat de bac technologique en terminale n’a confirmé de vœu pour ce BTS, dans aucun établissement : lis les conditions d’accès.',
    );
    expect(
      phraseAbsence({
        ...base,
        raison: 'aucun-candidat',
        sujet: { de: 'population', population: 'general' },
        miseANiveau: false,
      }),
    ).toBe('En 2023, aucun candidat de bac général en terminale n’a confirmé de vœu dans cette formation.');
    expect(phraseAbsence({ ...base, session: null, raison: 'aucun-candidat', sujet: null, miseANiveau: false })).toBe(
      'Aucun candidat n’a confirmé de vœu dans cette formation.',
    );
  });

  it('names each row of evidence by whom it counts', () => {
    expect(libelleSujet(ab)).toBe(
      'Bac général, mention AB (tous profils), groupe «\u00a0Autres candidats\u00a0» (dont bac général)',
    );
    expect(libelleSujet({ de: 'population', population: 'nonNeobacheliers' })).toBe(
      'Candidats hors terminale, tous bacs confondus',
    );
  });

  it('shows the official rate as another calculation', () => {
    expect(phraseTauxAcces(2023, percent(54))).toContain('54\u202f%');
  });
});

describe('the neutral voice', () => {
  const AVIS: readonly Avis[] = [
    { cle: 'mesure-en-position' },
    { cle: 'mesure-proposition-recue' },
    { cle: 'part-complementaire', part: rate(0.2) },
    { cle: 'propositions-plafonnees', propositions: 12, classes: 10 },
    { cle: 'classes-plafonnes', classes: 61, confirmes: 60 },
    { cle: 'hors-terminale' },
    { cle: 'tous-bacs', session: 2019 },
    { cle: 'mention-repere' },
    { cle: 'mention-tous-profils', citee: true },
    { cle: 'mention-tous-profils', citee: false },
    { cle: 'mention-inconnue' },
    { cle: 'mention-absente', bac: 'general', mention: 'tb', vide: true },
    { cle: 'mention-absente', bac: 'general', mention: 'tb', vide: false },
    { cle: 'felicitations-avec-tb' },
    { cle: 'mentions-des-admis' },
    { cle: 'combinaison-estimee' },
    { cle: 'mention-par-echelle' },
    { cle: 'profil-absent', profil: 'autre' },
    { cle: 'groupe-ambigu' },
    { cle: 'groupe-sans-bac', bac: 'technologique', groupe: 'Autres candidats' },
    { cle: 'mise-a-niveau-obligatoire', bac: 'general' },
    { cle: 'mise-a-niveau-selon-serie', bac: 'technologique' },
    { cle: 'absente-depuis', session: 2019 },
  ];
  const SPEAKS_TO_SOMEONE = /(^|[^\p{L}])(tu|te|toi|ton|ta|tes|lis|indique|vous|votre|vos)([^\p{L}]|$)/iu;

  it('speaks to nobody, beside a figure or in the place of one', () => {
    for (const avis of AVIS) expect(phraseAvis(avis, 'neutre')).not.toMatch(SPEAKS_TO_SOMEONE);
    const sujet = { de: 'population', population: 'technologique' } as const;
    for (const raison of RAISONS_INDISPONIBLE) {
      for (const miseANiveau of [true, false]) {
        expect(phraseAbsence({ kind: 'absence', raison, session: 2023, sujet, miseANiveau }, 'neutre')).not.toMatch(
          SPEAKS_TO_SOMEONE,
        );
      }
    }
  });

  it('changes a sentence only where it would speak to the student', () => {
    for (const avis of AVIS) {
      const said = phraseAvis(avis);
      expect(phraseAvis(avis, 'neutre') === said).toBe(!SPEAKS_TO_SOMEONE.test(said));
    }
  });
});
