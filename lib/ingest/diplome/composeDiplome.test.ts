import { describe, expect, it } from 'vitest';
import { composeDiplome, type FicheBrute, readDate, readLienRncp } from './composeDiplome';
import { cutIntitule } from './intitule';

const BRUTE: FicheBrute = {
  ligne: 12,
  type: 'BTS',
  code: '39999901',
  identifiant: '',
  intitule: 'BTS arts du vent option A cerfs-volants',
  sigle: '',
  generique: 'arts du vent',
  option: 'A cerfs-volants',
  duree: '2 ans',
  niveauCertification: 'niveau 5',
  lien: '',
  description: [{ type: 'paragraphe', texte: 'Voler.' }],
  acces: [{ type: 'paragraphe', texte: 'Bac général.' }],
  attendus: ['Aimer le vent'],
  poursuites: [{ type: 'paragraphe', texte: 'Licence.' }],
  metiers: [{ nom: 'lanceur/euse', synonymes: [] }],
  domaines: [],
  dateModification: '03/05/2024',
};

describe('composeDiplome', () => {
  it('makes absent fields null and keeps where the sheet stands', () => {
    const { diplome, constats } = composeDiplome(BRUTE, 's1');
    expect(constats).toEqual([]);
    expect(diplome).toMatchObject({
      identifiant: null,
      sigle: null,
      lienRncp: null,
      dateModification: '2024-05-03',
      bacsNommes: [{ bac: 'general', serie: null, specialite: null, specifique: null }],
      origine: { sourceId: 's1', repere: { ligne: 12, rubrique: BRUTE.intitule } },
      autresOrigines: [],
    });
    expect(diplome).not.toHaveProperty('lien');
    expect(diplome).not.toHaveProperty('ligne');
  });

  it.each([
    ['', 'code-absent'],
    ['16X20003', 'code-invalide'],
    ['3999990', 'code-invalide'],
  ])('sets aside a sheet whose code is « %s »', (code, attendu) => {
    const { diplome, constats } = composeDiplome({ ...BRUTE, code }, 's1');
    expect(diplome).toBeNull();
    expect(constats).toMatchObject([{ gravite: 'refus', code: attendu, repere: { ligne: 12 } }]);
    expect(constats[0]?.message).toContain('arts du vent');
  });

  it('sets aside a sheet without title', () => {
    const { diplome, constats } = composeDiplome({ ...BRUTE, intitule: '' }, 's1');
    expect(diplome).toBeNull();
    expect(constats).toMatchObject([{ gravite: 'refus', code: 'rubrique-absente', repere: { ligne: 12 } }]);
  });

  it('keeps and flags a sheet with an empty section or an impossible date', () => {
    const { diplome, constats } = composeDiplome({ ...BRUTE, attendus: [], dateModification: '31/02/2024' }, 's1');
    expect(diplome).toMatchObject({ attendus: [], dateModification: null });
    expect(constats.map(({ gravite, code }) => [gravite, code])).toEqual([
      ['alerte', 'rubrique-absente'],
      ['alerte', 'valeur-hors-limites'],
    ]);
  });
});

describe('readDate', () => {
  it('reads days of the calendar only', () => {
    expect(readDate('29/02/2024')).toBe('2024-02-29');
    for (const texte of ['29/02/2023', '00/01/2024', '2024-02-01', '1/2/2024', '']) expect(readDate(texte)).toBeNull();
  });
});

describe('readLienRncp', () => {
  it('keeps links to France compétences, in one form, and no other', () => {
    expect(readLienRncp('http://francecompetences.fr/recherche/rncp/123/')).toBe(
      'https://www.francecompetences.fr/recherche/rncp/123',
    );
    for (const lien of [
      'javascript:alert(1)',
      'https://eduscol.education.fr/x.pdf',
      'https://evil.fr/recherche/rncp/1',
    ]) {
      expect(readLienRncp(lien)).toBeNull();
    }
  });
});

describe('cutIntitule', () => {
  it('tells the type, the diploma and its option', () => {
    expect(cutIntitule('BTS arts du vent option A cerfs-volants')).toEqual({
      type: 'BTS',
      generique: 'arts du vent',
      option: 'A cerfs-volants',
    });
    expect(cutIntitule('BTS agricole  élevage de nuages')).toEqual({ type: 'BTSA', generique: null, option: null });
    expect(cutIntitule('BTSA nuages').type).toBe('BTSA');
    expect(cutIntitule('BTSM nuages').type).toBeNull();
    expect(cutIntitule('CAP nuages').type).toBeNull();
  });
});
