import { describe, expect, it } from 'vitest';
import { donnees, effectifs, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import type { Effectif } from '@/lib/domain/effectifs';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { CLASSES, type Classe } from './classe';
import { buildContexte } from './contexte';
import { readEvidenceDonneesOuvertes } from './evidenceDonneesOuvertes';
import { populationOf } from './population';

const COMPTES: Partial<Record<Effectif, number>> = {
  confirmes: 400,
  classes: 200,
  propositions: 120,
  confirmesGeneral: 100,
  classesGeneral: 60,
  propositionsGeneral: 45,
  confirmesTechnologique: 90,
  classesTechnologique: 50,
  propositionsTechnologique: 60,
  confirmesProfessionnel: 80,
  classesProfessionnel: 40,
  propositionsProfessionnel: 20,
  confirmesNonNeobacheliers: 130,
  classesNonNeobacheliers: 50,
  propositionsNonNeobacheliers: 9,
};
const AB: Classe = { bac: 'general', mention: 'ab', profil: 'terminale' };

const offered = (comptes: Partial<Record<Effectif, number>>, session = 2023, code = '1001') =>
  formation({ code, sessions: [sessionFormation({ code, session, effectifs: effectifs(comptes) })] });
const read = (one = offered(COMPTES), classe = AB, all = [one]) =>
  readEvidenceDonneesOuvertes(one, classe, buildContexte(donnees({ formations: all })));

describe('who reads which row of the open data', () => {
  it('a candidate en terminale reads the row of their bac', () => {
    expect(populationOf({ bac: 'general', profil: 'terminale' })).toBe('general');
    expect(populationOf({ bac: 'technologique', profil: 'terminale' })).toBe('technologique');
    expect(populationOf({ bac: 'professionnel', profil: 'terminale' })).toBe('professionnel');
  });

  it('everyone else reads the row of all others, whatever their bac and mention', () => {
    for (const classe of CLASSES) {
      if (classe.profil === 'terminale' && classe.bac !== 'autre') continue;
      expect(populationOf(classe)).toBe('nonNeobacheliers');
      const evidence = read(offered(COMPTES), classe);
      expect(evidence).toMatchObject({ lignes: [{ confirmes: 130, classes: 50, obtenus: 9 }] });
      expect(evidence.kind === 'comptee' && evidence.avis).toContainEqual({ cle: 'hors-terminale' });
    }
  });

  it('the mention changes nothing of a row that does not count it', () => {
    const rows = MENTIONS_CANDIDAT.map((mention) => read(offered(COMPTES), { ...AB, mention }));
    for (const row of rows) expect(row).toEqual(rows[0]);
  });
});

describe('what the row counts', () => {
  it('never counts more classés than candidates, and says when it had to', () => {
    expect(read(offered({ ...COMPTES, confirmesGeneral: 60, classesGeneral: 61 }))).toMatchObject({
      lignes: [{ confirmes: 60, classes: 60, obtenus: 45 }],
      avis: [{ cle: 'mesure-proposition-recue' }, { cle: 'classes-plafonnes', classes: 61, confirmes: 60 }],
    });
  });

  it('keeps the lesser of propositions and classés, and says when it had to', () => {
    expect(read()).toMatchObject({
      mesure: 'proposition-recue',
      lignes: [{ confirmes: 100, classes: 60, obtenus: 45 }],
    });
    const capped = read(offered(COMPTES), { ...AB, bac: 'technologique' });
    expect(capped).toMatchObject({ lignes: [{ confirmes: 90, classes: 50, obtenus: 50 }] });
    expect(capped.kind === 'comptee' && capped.avis).toContainEqual({
      cle: 'propositions-plafonnees',
      propositions: 60,
      classes: 50,
    });
  });

  it('says the share of the admis of the phase complémentaire, where there are any', () => {
    const some = read(offered({ ...COMPTES, admis: 40, admisComplementaire: 10 }));
    expect(some.kind === 'comptee' && some.avis).toContainEqual({ cle: 'part-complementaire', part: 0.25 });
    const none = read(offered({ ...COMPTES, admis: 40, admisComplementaire: 0 }));
    expect(none.kind === 'comptee' && none.avis.map(({ cle }) => cle)).not.toContain('part-complementaire');
  });

  it('reads the row of all candidates where propositions are not published by bac, and says so', () => {
    const old = offered(
      { confirmes: 400, classes: 200, propositions: 120, confirmesGeneral: 100, classesGeneral: 60 },
      2019,
    );
    const evidence = read(old);
    expect(evidence).toMatchObject({
      niveau: 'formation',
      population: null,
      lignes: [{ confirmes: 400, obtenus: 120 }],
    });
    expect(evidence.kind === 'comptee' && evidence.avis.map(({ cle }) => cle)).toEqual(
      expect.arrayContaining(['tous-bacs', 'absente-depuis']),
    );
  });

  it('never gives that row to a candidate hors terminale', () => {
    const old = offered({ confirmes: 400, classes: 200, propositions: 120, confirmesNonNeobacheliers: 130 }, 2019);
    expect(read(old, { ...AB, profil: 'reorientation' })).toMatchObject({ kind: 'absence', raison: 'non-publie' });
  });

  it('reads nothing where nothing is published: missing is never zero', () => {
    expect(read(offered({ confirmes: 10 }))).toMatchObject({ kind: 'absence', raison: 'non-publie' });
    expect(read(formation({ sessions: [] }))).toMatchObject({ kind: 'absence', raison: 'non-publie' });
  });
});

describe('rows without a candidate', () => {
  const without = { ...COMPTES, confirmesGeneral: 0, classesGeneral: 0, propositionsGeneral: 0 };

  it('are said as such where the bac applies elsewhere', () => {
    const here = offered(without);
    expect(read(here, AB, [here, offered(COMPTES, 2023, '1002')])).toMatchObject({ raison: 'aucun-candidat' });
  });

  it('are a closed door where nobody of the bac applies for the diploma anywhere', () => {
    const here = offered(without);
    expect(read(here, AB, [here, offered(without, 2023, '1002')])).toMatchObject({ raison: 'acces-conditionne' });
  });

  it('are no closed door where so few apply that it may be chance', () => {
    const few = { ...without, confirmesTechnologique: 20, confirmesProfessionnel: 20 };
    expect(read(offered(few))).toMatchObject({ raison: 'aucun-candidat' });
  });

  it('are no closed door where one formation does not publish its count', () => {
    const { confirmesGeneral: _, ...unpublished } = without;
    const here = offered(without);
    expect(read(here, AB, [here, offered(unpublished, 2023, '1002')])).toMatchObject({ raison: 'aucun-candidat' });
  });

  it('are never a closed door to a candidate hors terminale', () => {
    const here = offered({ ...COMPTES, confirmesNonNeobacheliers: 0 });
    expect(read(here, { ...AB, profil: 'reorientation' })).toMatchObject({ raison: 'aucun-candidat' });
  });

  it('are a new formation where nobody at all applied and no other session knows it', () => {
    expect(read(offered({ candidats: 0, confirmes: 0, confirmesGeneral: 0 }))).toMatchObject({
      raison: 'formation-nouvelle',
    });
  });
});
