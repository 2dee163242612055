import { describe, expect, it } from 'vitest';
import { AUTRES, ligneBac, ligneGroupe, ligneProfil, PROS, rapport, TECHNOS } from '@/fixtures/catalogue/donnees';
import type { Classe } from './classe';
import type { EvidenceRapport } from './evidence';
import { readEvidenceRapport } from './evidenceRapport';

/** Autres candidats: 60 % en terminale. Technologiques: 30 % en terminale. */
const complet = rapport({
  groupes: [ligneGroupe(AUTRES, [100, 80, 40]), ligneGroupe(PROS, [20, 5, 4]), ligneGroupe(TECHNOS, [40, 20, 16])],
  parBacMention: [
    ligneBac(AUTRES, 'general', 'echec', [5, 1, 0]),
    ligneBac(AUTRES, 'general', 'sans', [30, 20, 8]),
    ligneBac(AUTRES, 'general', 'ab', [40, 36, 20]),
    ligneBac(AUTRES, 'general', 'tb', [10, 10, 8]),
    ligneBac(AUTRES, 'general', null, [85, 67, 36]),
    ligneBac(AUTRES, 'etranger', 'sans', [10, 8, 3]),
    ligneBac(AUTRES, 'etranger', null, [10, 8, 3]),
    ligneBac(AUTRES, 'autre', 'sans', [5, 5, 1]),
    ligneBac(AUTRES, 'autre', null, [5, 5, 1]),
    ligneBac(PROS, 'professionnel', 'ab', [20, 5, 4]),
    ligneBac(PROS, 'professionnel', null, [20, 5, 4]),
    ligneBac(TECHNOS, 'technologique', 'ab', [25, 15, 12]),
    ligneBac(TECHNOS, 'technologique', 'b', [15, 5, 4]),
    ligneBac(TECHNOS, 'technologique', null, [40, 20, 16]),
  ],
  parProfil: [
    ligneProfil(AUTRES, 'terminale', [60, 55, 30]),
    ligneProfil(AUTRES, 'reorientation', [40, 25, 10]),
    ligneProfil(AUTRES, null, [100, 80, 40]),
    ligneProfil(PROS, 'terminale', [20, 5, 4]),
    ligneProfil(PROS, null, [20, 5, 4]),
    ligneProfil(TECHNOS, 'terminale', [14, 9, 8]),
    ligneProfil(TECHNOS, 'reorientation', [26, 11, 8]),
    ligneProfil(TECHNOS, null, [40, 20, 16]),
  ],
});

const read = (classe: Classe, report = complet): EvidenceRapport => {
  const evidence = readEvidenceRapport(report, classe);
  if (evidence.kind === 'absence' || evidence.mesure !== 'en-position') throw new Error(JSON.stringify(evidence));
  return evidence;
};
const counts = (evidence: EvidenceRapport) =>
  evidence.lignes.map(({ sujet, obtenus, confirmes }) => [sujet.de, obtenus, confirmes]);
const keys = (evidence: EvidenceRapport) => evidence.avis.map((avis) => avis.cle);

describe('which rows of a report answer for a candidate', () => {
  it('gives the mention’s cell first where the candidate’s profile makes most of the group, then the profile’s', () => {
    const evidence = read({ bac: 'general', mention: 'ab', profil: 'terminale' });
    expect(counts(evidence)).toEqual([
      ['mention', 20, 40],
      ['profil', 30, 60],
    ]);
    expect(evidence.niveau).toBe('cellule');
    expect(evidence.groupe).toBe(AUTRES);
    expect(keys(evidence)).toEqual(['mention-tous-profils', 'mention-repere', 'mesure-en-position']);
  });

  it('gives the profile’s cell first where other profiles make most of the group', () => {
    expect(counts(read({ bac: 'technologique', mention: 'ab', profil: 'terminale' }))).toEqual([
      ['profil', 8, 14],
      ['mention', 12, 25],
    ]);
    expect(counts(read({ bac: 'general', mention: 'ab', profil: 'reorientation' }))).toEqual([
      ['profil', 10, 40],
      ['mention', 20, 40],
    ]);
  });

  it('says of the mention’s row whether it is the one that the sentence quotes', () => {
    const citee = (profil: 'terminale' | 'reorientation') =>
      read({ bac: 'general', mention: 'ab', profil }).avis.find(({ cle }) => cle === 'mention-tous-profils');
    expect(citee('terminale')).toEqual({ cle: 'mention-tous-profils', citee: true });
    expect(citee('reorientation')).toEqual({ cle: 'mention-tous-profils', citee: false });
  });

  it('gives the profile’s cell first, then the whole bac, to who does not know their mention yet', () => {
    const evidence = read({ bac: 'general', mention: 'inconnue', profil: 'terminale' });
    expect(counts(evidence)).toEqual([
      ['profil', 30, 60],
      ['bac', 36, 85],
    ]);
    expect(keys(evidence)).toContain('mention-inconnue');
  });

  it('pools félicitations that the report does not count apart with TB, and says so', () => {
    const evidence = read({ bac: 'general', mention: 'tbf', profil: 'terminale' });
    expect(counts(evidence)[0]).toEqual(['mention', 8, 10]);
    expect(evidence.lignes[0].sujet).toMatchObject({ mention: 'tb' });
    expect(keys(evidence)).toContain('felicitations-avec-tb');
  });

  it('reads the bac’s total where the mention has no row, and says so', () => {
    const evidence = read({ bac: 'general', mention: 'b', profil: 'terminale' });
    expect(evidence.avis).toContainEqual({ cle: 'mention-absente', bac: 'general', mention: 'b', vide: false });
  });

  it('reads a mention without a row where the others of this candidate are read, so that they stay comparable', () => {
    const first = (mention: 'b' | 'tb', profil: 'terminale' | 'reorientation') =>
      counts(read({ bac: 'general', mention, profil }))[0];
    expect(first('tb', 'terminale')).toEqual(['mention', 8, 10]);
    expect(first('b', 'terminale')).toEqual(['bac', 36, 85]);
    expect(first('tb', 'reorientation')).toEqual(first('b', 'reorientation'));
    const noMention = { ...complet, parBacMention: complet.parBacMention.filter((row) => row.mention === null) };
    expect(counts(read({ bac: 'general', mention: 'b', profil: 'terminale' }, noMention))[0]).toEqual([
      'profil',
      30,
      60,
    ]);
  });

  it('tells a row that counts nobody from a row that is not published', () => {
    const empty = {
      ...complet,
      parBacMention: [...complet.parBacMention, ligneBac(AUTRES, 'general', 'b', [0, 0, 0])],
    };
    const evidence = read({ bac: 'general', mention: 'b', profil: 'terminale' }, empty);
    expect(evidence.avis).toContainEqual({ cle: 'mention-absente', bac: 'general', mention: 'b', vide: true });
  });

  it('never takes « échec au bac » for a mention', () => {
    const evidence = read({ bac: 'general', mention: 'sans', profil: 'terminale' });
    expect(counts(evidence)[0]).toEqual(['mention', 8, 30]);
  });

  it('reads the mention’s cell alone where the profile has no row, and says so', () => {
    const evidence = read({ bac: 'professionnel', mention: 'ab', profil: 'reorientation' });
    expect(counts(evidence)).toEqual([['mention', 4, 20]]);
    expect(keys(evidence)).toContain('profil-absent');
  });

  it('tells a foreign schooling from another diploma, and neither from both', () => {
    const foreign = {
      ...complet,
      parProfil: [...complet.parProfil, ligneProfil(AUTRES, 'scolarite-etrangere', [9, 7, 2])],
    };
    expect(counts(read({ bac: 'autre', mention: 'inconnue', profil: 'scolarite-etrangere' }, foreign))).toEqual([
      ['profil', 2, 9],
      ['bac', 3, 10],
    ]);
    expect(counts(read({ bac: 'autre', mention: 'inconnue', profil: 'reorientation' }))).toEqual([['profil', 10, 40]]);
  });

  it('falls back to the group where no cell is published', () => {
    const bare = { ...complet, parBacMention: [], parProfil: [] };
    const evidence = read({ bac: 'technologique', mention: 'ab', profil: 'terminale' }, bare);
    expect(counts(evidence)).toEqual([['groupe', 16, 40]]);
    expect(evidence.niveau).toBe('groupe');
  });

  it('falls back to the whole formation where the group cannot be told', () => {
    const strange = {
      ...complet,
      groupes: [ligneGroupe('Internes', [100, 80, 40]), ligneGroupe('Externes', [20, 5, 4])],
      parBacMention: [],
      parProfil: [],
    };
    const evidence = read({ bac: 'general', mention: 'ab', profil: 'terminale' }, strange);
    expect(counts(evidence)).toEqual([['formation', 44, 120]]);
    expect(evidence.niveau).toBe('formation');
    expect(keys(evidence)).toContain('groupe-ambigu');
  });

  it('falls back to the whole formation where the table counts the bac in another group than its name’s', () => {
    const odd = { ...complet, parBacMention: [ligneBac(AUTRES, 'technologique', 'ab', [25, 15, 12])] };
    expect(read({ bac: 'technologique', mention: 'ab', profil: 'terminale' }, odd).niveau).toBe('formation');
  });

  it('says where a bac without a group of its own is ranked', () => {
    const without = rapport({ groupes: [ligneGroupe(AUTRES, [100, 80, 40]), ligneGroupe(PROS, [20, 5, 4])] });
    const evidence = read({ bac: 'technologique', mention: 'ab', profil: 'terminale' }, without);
    expect(evidence.avis).toContainEqual({ cle: 'groupe-sans-bac', bac: 'technologique', groupe: AUTRES });
  });

  it('has nobody to count where the table by bac holds none of this bac', () => {
    const noGeneral = { ...complet, parBacMention: complet.parBacMention.filter((row) => row.typeBac !== 'general') };
    expect(readEvidenceRapport(noGeneral, { bac: 'general', mention: 'ab', profil: 'terminale' })).toMatchObject({
      kind: 'absence',
      raison: 'aucun-candidat',
    });
  });

  it('publishes nothing where every count is missing: missing is never zero', () => {
    const empty = rapport({ groupes: [ligneGroupe(AUTRES, [null, null, null])] });
    expect(readEvidenceRapport(empty, { bac: 'general', mention: 'ab', profil: 'terminale' })).toMatchObject({
      kind: 'absence',
      raison: 'non-publie',
    });
    const partial = rapport({ groupes: [ligneGroupe(AUTRES, [100, null, 40])] });
    expect(readEvidenceRapport(partial, { bac: 'general', mention: 'ab', profil: 'terminale' })).toMatchObject({
      raison: 'non-publie',
    });
  });
});
