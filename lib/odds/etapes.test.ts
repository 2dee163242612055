import { describe, expect, it } from 'vitest';
import {
  AUTRES,
  donnees,
  effectifs,
  formation,
  ligneBac,
  ligneGroupe,
  ligneProfil,
  rapport,
  sessionFormation,
  TECHNOS,
} from '@/fixtures/catalogue/donnees';
import type { Formation } from '@/lib/domain/formation';
import { buildContexte } from './contexte';
import { readEvidence } from './estimate';
import { etapesOf } from './etapes';

function read(one: Formation, described = true) {
  const evidence = readEvidence(
    one,
    { bac: 'general', mention: 'ab', profil: 'terminale' },
    buildContexte(donnees({ formations: [one] })),
  );
  return etapesOf(one, described && evidence.kind === 'comptee' ? evidence : null);
}

const publie = rapport({
  groupes: [ligneGroupe(AUTRES, [100, 80, 40, 9]), ligneGroupe(TECHNOS, [20, 10, 10, 1])],
  parBacMention: [ligneBac(AUTRES, 'general', 'ab', [40, 36, 10, 2])],
  parProfil: [ligneProfil(AUTRES, 'terminale', [60, 55, 30, 7]), ligneProfil(AUTRES, 'reorientation', [40, 25, 10, 2])],
});
const row = (known: Parameters<typeof effectifs>[0]) =>
  formation({ sessions: [sessionFormation({ effectifs: effectifs(known) })] });
const COUNTS = {
  confirmes: 300,
  classes: 150,
  propositions: 170,
  admis: 30,
  confirmesGeneral: 100,
  classesGeneral: 60,
  propositionsGeneral: 45,
  admisGeneral: 12,
};

describe('the path through the gates', () => {
  it('adds the groups of a report up, and puts the candidate’s very row beside them', () => {
    expect(read(formation({ sessions: [], rapports: [publie] }))).toMatchObject({
      mesure: 'en-position',
      session: 2025,
      tous: [120, 90, 50, 10],
      own: { sujet: { de: 'mention', bac: 'general', mention: 'ab' }, comptes: [40, 36, 10, 2] },
    });
  });

  it('adds nothing up where one group does not publish its count', () => {
    const hole = rapport({ groupes: [ligneGroupe(AUTRES, [100, 80, 40, 9]), ligneGroupe(TECHNOS, [20, null, 10, 1])] });
    expect(read(formation({ sessions: [], rapports: [hole] }), false)).toMatchObject({
      tous: [120, null, 50, 10],
      porte: 'inconnue',
    });
  });

  it('stops propositions at the number ranked, and never takes the admis of both phases for those of the main one', () => {
    expect(read(row({ ...COUNTS, admisPrincipale: 20, admisComplementaire: 10 }))).toMatchObject({
      mesure: 'proposition-recue',
      tous: [300, 150, 150, 20],
      own: { sujet: { de: 'population', population: 'general' }, comptes: [100, 60, 45, null] },
      deuxPhases: true,
    });
    expect(read(row({ ...COUNTS, admisComplementaire: 0 }))).toMatchObject({
      tous: [300, 150, 150, 30],
      own: { comptes: [100, 60, 45, 12] },
      deuxPhases: false,
    });
    expect(read(row(COUNTS))?.tous[3]).toBeNull();
  });

  it('stands without a candidate, and is nothing without a document', () => {
    expect(read(formation({ sessions: [], rapports: [publie] }), false)).toMatchObject({
      own: null,
      porte: 'rang',
    });
    expect(etapesOf(formation({ sessions: [] }), null)).toBeNull();
  });
});
