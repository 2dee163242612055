import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import { listeDetail } from './listeDetail';
import { schemaListe } from './schemas/liste';

const catalogue = buildCatalogue(DONNEES_OFFRE);
const CANDIDAT: Candidat = { bac: 'general', mention: 'ab', profil: 'terminale' };

describe('the detail of a list', () => {
  it('says what its schema says: no less, no more', () => {
    for (const candidat of [CANDIDAT, null]) {
      const detail = listeDetail(catalogue, ['101', '301', '901', '701', '999999'], candidat);
      expect(schemaListe.parse(detail)).toEqual(detail);
    }
  });

  it('keeps the order, and what the data do not know', () => {
    const detail = listeDetail(catalogue, ['601', '999999', '101'], CANDIDAT);
    expect(detail.formations.map(({ code }) => code)).toEqual(['601', '101']);
    expect(detail.introuvables).toEqual(['999999']);
  });

  it('names the vœu of each formation: one for a speciality, whatever the school', () => {
    const [a, b, c] = listeDetail(catalogue, ['101', '103', '701'], null).formations;
    expect(a?.voeu).toEqual({ cle: 'comptabilite-gestion', libelle: 'BTS Comptabilité et gestion' });
    expect(b?.voeu).toEqual(a?.voeu);
    expect(c?.voeu.libelle).toBe('Mise à niveau, hôtellerie restauration');
  });

  it('weighs the list for the candidate alone, without the formations that the newest session lacks', () => {
    const { bilan, phrases, manques, formations } = listeDetail(catalogue, ['101', '301', '601', '901'], CANDIDAT);
    const { equilibre, sansChiffre } = bilan ?? {
      equilibre: { ambitieux: 0, realiste: 0, prudent: 0 },
      sansChiffre: 9,
    };
    expect(equilibre.ambitieux + equilibre.realiste + equilibre.prudent + sansChiffre).toBe(3);
    expect(phrases.join(' ')).toContain('Au moins une réponse favorable');
    expect(formations.at(-1)?.absenteDepuis).toBe(2019);
    expect(manques.map(({ cle }) => cle)).toContain('absentes');
  });

  it('changes its figures with the profile', () => {
    const rate = (candidat: Candidat) => {
      const estimation = listeDetail(catalogue, ['201'], candidat).formations[0]?.estimation;
      return estimation?.kind === 'estimee' ? estimation.taux : null;
    };
    expect(rate(CANDIDAT)).not.toBeNull();
    expect(rate(CANDIDAT)).not.toBe(rate({ ...CANDIDAT, bac: 'technologique' }));
  });

  it('has no balance without a candidate, nor sentences without a formation', () => {
    expect(listeDetail(catalogue, ['101'], null)).toMatchObject({ bilan: null, phrases: [] });
    expect(listeDetail(catalogue, [], CANDIDAT)).toMatchObject({ formations: [], phrases: [], manques: [] });
  });
});
