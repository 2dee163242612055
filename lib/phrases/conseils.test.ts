import { describe, expect, it } from 'vitest';
import { BACS } from '@/lib/domain/bac';
import { STATUTS } from '@/lib/domain/formation';
import { PROFILS } from '@/lib/domain/profil';
import { MESURES } from '@/lib/odds/mesures';
import { type CadreConseil, conseilsCandidat, type QuiDemande } from './conseils';

const qui = (known: Partial<QuiDemande>): QuiDemande => ({ bac: 'general', profil: 'terminale', avis: null, ...known });
const cles = (known: Partial<QuiDemande>, formation: CadreConseil | null = null) =>
  conseilsCandidat(qui(known), formation).map(({ cle }) => cle);
const texte = (known: Partial<QuiDemande>, cle: string, formation: CadreConseil | null = null) =>
  conseilsCandidat(qui(known), formation).find((one) => one.cle === cle)?.texte;
const dans = (statut: CadreConseil['statut'], mesure: CadreConseil['mesure'] = 'proposition-recue') => ({
  statut,
  mesure,
});

describe('advice to a bac professionnel en terminale', () => {
  it('is to ask for the opinion of the class council, first', () => {
    expect(cles({ bac: 'professionnel' })).toEqual(['avis-a-demander', 'taux-bac-pro', 'taux-boursiers']);
    expect(texte({ bac: 'professionnel' }, 'avis-a-demander')).toBe(
      'Avis du conseil de classe pour le BTS : demande-le à ton professeur principal, il peut beaucoup compter.',
    );
  });

  it('says of an opinion already known that no figure takes it into account', () => {
    for (const avis of ['favorable', 'reserve'] as const) {
      expect(texte({ bac: 'professionnel', avis }, `avis-${avis}`)).toContain('Aucun chiffre de ce site');
    }
  });

  it('speaks of reserved places, which move nobody in the order of call', () => {
    expect(texte({ bac: 'professionnel' }, 'taux-bac-pro')).toMatch(/places sont réservées.*groupe à part/);
    expect(texte({ bac: 'professionnel' }, 'taux-bac-pro')).not.toContain('remonter');
  });

  it('is not given to other bacs, nor hors terminale', () => {
    expect(cles({ bac: 'technologique' })).toEqual(['taux-boursiers']);
    expect(cles({ bac: 'professionnel', profil: 'reorientation' })).toEqual(['hors-terminale']);
  });
});

describe('the minimum rate of boursiers', () => {
  it('is said to everybody en terminale, in public and sous contrat schools', () => {
    expect(cles({}, dans('public'))).toEqual(['taux-boursiers']);
    expect(cles({}, dans('prive-sous-contrat'))).toEqual(['taux-boursiers']);
    expect(texte({}, 'taux-boursiers', dans('public'))).toBe(
      'Un taux minimum de boursiers de lycée peut faire remonter ton dossier.',
    );
    expect(texte({}, 'taux-boursiers')).toContain('public ou privé sous contrat');
  });

  it('is not said where the law does not set one, nor where the status is not published', () => {
    for (const statut of ['prive-hors-contrat', 'prive-superieur', null] as const) {
      expect(cles({ bac: 'professionnel' }, dans(statut))).toEqual(['avis-a-demander']);
    }
  });

  it('is about this year’s pupils of a lycée', () => {
    for (const profil of PROFILS.filter((one) => one !== 'terminale')) {
      expect(cles({ profil }, dans('public'))).not.toContain('taux-boursiers');
    }
    expect(cles({ bac: 'autre' }, dans('public'))).not.toContain('taux-boursiers');
  });
});

describe('advice hors terminale', () => {
  it('says how they are counted: bac and mention change nothing in the open data', () => {
    const ici = texte({ profil: 'reorientation' }, 'hors-terminale', dans('public'));
    expect(ici).toBe(
      'Ici, les candidats en réorientation sont comptés avec tous ceux qui ne sont pas en terminale, tous bacs confondus : ton bac et ta mention ne changent pas ce chiffre.',
    );
    expect(texte({ profil: 'non-scolarise' }, 'hors-terminale')).toContain('Dans presque toutes les formations');
    expect(texte({ bac: 'autre' }, 'hors-terminale')).toContain('diplôme étranger');
  });

  it('never says it of a report, which counts each situation', () => {
    const said = texte({ profil: 'reorientation' }, 'hors-terminale', dans('public', 'en-position'));
    expect(said).toContain('selon leur situation');
    expect(said).not.toContain('ne changent pas');
  });

  it('says where an older bac is counted', () => {
    expect(texte({ profil: 'reorientation', serie: 'ES' }, 'ancien-bac')).toContain('Ton bac ES est compté');
    expect(cles({ bac: 'technologique', profil: 'reorientation', serie: 'STMG' })).not.toContain('ancien-bac');
  });

  it('sends a scolarité à l’étranger to the procedure of its country', () => {
    expect(cles({ bac: 'autre', profil: 'scolarite-etrangere' })).toContain('procedure-etranger');
  });
});

describe('every advice', () => {
  it('is one or two sentences, sourced, without a forbidden word', () => {
    const formations = [null, ...STATUTS.flatMap((statut) => MESURES.map((mesure) => ({ statut, mesure })))];
    for (const bac of BACS) {
      for (const profil of PROFILS) {
        for (const formation of formations) {
          const conseils = conseilsCandidat(qui({ bac, profil, serie: 'S' }), formation);
          expect(new Set(conseils.map(({ cle }) => cle)).size).toBe(conseils.length);
          for (const { texte, source } of conseils) {
            expect(texte).toMatch(/^\p{Lu}.*\.$/u);
            expect(texte).not.toMatch(/chance|réussite|sélecti|vous|votre| {2}/);
            expect(source).not.toBe('');
          }
        }
      }
    }
  });
});
