import { describe, expect, it } from 'vitest';
import {
  type Cellules,
  type PieceLue,
  pieceOf,
  readAll,
  readRows,
  row,
  row2019,
  write,
} from '@/fixtures/ingest/parcoursup';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { lecteurParcoursup } from './lecteur';

const codes = ({ constats }: PieceLue) => constats.map(({ gravite, code }) => `${gravite} ${code}`);

async function refusal(reading: Promise<unknown>): Promise<DocumentRefuse['constat']> {
  const error = await reading.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof DocumentRefuse)) throw new Error('The document was not refused', { cause: error });
  return error.constat;
}

/** Reads one row beside sound ones, and gives what was found about it. */
async function findingsOf(cells: Cellules) {
  const { formations, constats } = await readRows([row(), row(cells), row()]);
  return { gardees: formations.length, constats };
}

describe('a row of 2023', () => {
  it('gives every field under its name, with its line', async () => {
    const { formations, constats, comptage } = await readRows([
      row(),
      row({ cod_aff_form: '90500', lien_form_psup: '' }),
    ]);
    expect(constats).toEqual([]);
    expect(comptage).toEqual({ lignes: 2, lues: 2, misesANiveau: 0 });
    expect(formations[1]).toMatchObject({
      code: '90500',
      session: 2023,
      nature: 'bts',
      origine: { sourceId: 'invente', repere: { ligne: 3 } },
      libelle: 'BTS - Services - Cartographie marine',
      libelleSpecialite: 'Cartographie marine',
      famille: 'Services',
      parcours: null,
      selective: true,
      apprentissage: null,
      lien: null,
      tauxAcces: 62,
      composition: { general: 45, technologique: 35, professionnel: 20 },
      groupes: [
        { libelle: 'Bacheliers généraux', rang: 25 },
        { libelle: 'Autres candidats', rang: 18 },
      ],
      etablissement: {
        uai: '0290001U',
        nom: 'Lycée des Abers',
        commune: 'Lannilis',
        departementCode: '29',
        departement: 'Finistère',
        academie: 'Rennes',
        region: 'Bretagne',
        statut: 'public',
        lat: 48.5725,
        lon: -4.5211,
      },
    });
    expect(formations[1]?.effectifs).toMatchObject({
      places: 24,
      confirmes: 100,
      confirmesGeneral: 40,
      classesProfessionnelBoursiers: 4,
      propositionsNonNeobacheliers: 4,
      admisTbf: 0,
      // An empty cell is not a zero, and 2023 has no such column.
      confirmesInternat: null,
      rangDernierAppele: null,
    });
  });
});

describe('a row of 2019', () => {
  it('takes its code from the link, its label from its parts, and leaves null what the session does not publish', async () => {
    const link = 'https://parcoursup.example/carte?g_ti_cod=555&g_ta_cod=555';
    const { formations, constats } = await readRows([row2019({ lien_form_psup: link, form_lib_voe_acc: 'BTSA' })], {
      session: 2019,
    });
    expect(constats).toEqual([]);
    expect(formations[0]).toMatchObject({
      code: '555',
      session: 2019,
      libelle: 'BTSA - Cartographie marine',
      libelleSpecialite: 'Cartographie marine',
      famille: 'BTSA',
      selective: null,
      tauxAcces: null,
      composition: { general: null, technologique: null, professionnel: null },
      groupes: [],
      etablissement: { commune: null, statut: null },
    });
    expect(formations[0]?.effectifs).toMatchObject({
      rangDernierAppele: 41,
      propositionsGeneral: null,
      admisTbf: null,
    });
  });

  it('is an expected exclusion without a code, where 2023 refuses it', async () => {
    const old = await readRows([row2019({ lien_form_psup: '' }), row2019()], { session: 2019 });
    expect(codes(old)).toEqual(['exclusion code-absent']);
    expect(old.comptage).toEqual({ lignes: 2, lues: 2, misesANiveau: 0 });
    const recent = await readRows([row({ cod_aff_form: '', lien_form_psup: '' }), row()]);
    expect(codes(recent)).toEqual(['refus code-absent']);
  });
});

describe('which rows are read', () => {
  it('keeps BTS and the mises à niveau that lead to one, and passes over the rest', async () => {
    const { formations, comptage } = await readRows([
      row(),
      row({ fili: 'Licence', lib_for_voe_ins: 'Licence - Droit', form_lib_voe_acc: 'Licence' }),
      row({
        fili: 'Autre formation',
        lib_for_voe_ins: 'Mise à niveau - Hôtellerie restauration',
        form_lib_voe_acc: 'Mise à niveau',
        fil_lib_voe_acc: 'Hôtellerie restauration',
      }),
      row({
        fili: 'Autre formation',
        lib_for_voe_ins: 'Année préparatoire - Mise à niveau scientifique',
        form_lib_voe_acc: 'Année préparatoire',
      }),
    ]);
    expect(comptage).toEqual({ lignes: 4, lues: 2, misesANiveau: 1 });
    expect(formations.map(({ nature, libelleSpecialite, famille }) => [nature, libelleSpecialite, famille])).toEqual([
      ['bts', 'Cartographie marine', 'Services'],
      ['mise-a-niveau', 'Hôtellerie restauration', null],
    ]);
  });

  it('refuses a document where nothing concerns a BTS: an empty list would look like a result', async () => {
    expect(await refusal(readRows([row({ fili: 'Licence' })]))).toMatchObject({ code: 'document-vide' });
  });
});

describe('cells that cannot be trusted', () => {
  it.each([
    ['12,5', 'nombre-illisible'],
    ['abc', 'nombre-illisible'],
    ['-3', 'valeur-hors-limites'],
    ['99999999', 'valeur-hors-limites'],
  ])('refuses the row whose count is « %s », naming the column', async (text, code) => {
    const { gardees, constats } = await findingsOf({ nb_cla_pc: text });
    expect(gardees).toBe(2);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ gravite: 'refus', code, repere: { ligne: 3 } });
    expect(constats[0]?.message).toContain(`« ${text} »`);
    expect(constats[0]?.message).toContain('classés par l’établissement en phase complémentaire');
  });

  it('tells all the unreadable cells of a row in one finding', async () => {
    const { constats } = await findingsOf({ voe_tot: 'x', acc_tb: 'y', part_acces_gen: '140' });
    expect(constats).toHaveLength(1);
    expect(constats[0]?.message).toMatch(/Et 2 autres cellules\.$/);
  });

  it('refuses a row of another session, and an impossible session', async () => {
    const other = await findingsOf({ session: '2022' });
    expect(other.constats).toMatchObject([{ gravite: 'refus', code: 'session-invalide', repere: { ligne: 3 } }]);
    const impossible = await findingsOf({ session: '1999' });
    expect(impossible.constats).toMatchObject([{ gravite: 'refus', code: 'session-invalide' }]);
  });

  it.each([{ cod_aff_form: 'A12' }, { cod_aff_form: '123' }])('refuses a code that is not one: %o', async (cells) => {
    expect((await findingsOf(cells)).constats).toMatchObject([{ gravite: 'refus', code: 'code-invalide' }]);
  });

  it('refuses the later of two rows with one code, naming both lines', async () => {
    const twin = row();
    const { formations, constats } = await readRows([twin, row(), twin]);
    expect(formations).toHaveLength(2);
    expect(constats).toMatchObject([{ gravite: 'refus', code: 'doublon', repere: { ligne: 4 } }]);
    expect(constats[0]?.message).toContain('ligne 2');
  });

  it('refuses a row whose two « Filière de formation » are exchanged', async () => {
    const { constats } = await findingsOf({
      lib_for_voe_ins: 'BTS - Services',
      form_lib_voe_acc: 'BTS - Services - Cartographie marine',
    });
    expect(constats).toMatchObject([{ gravite: 'refus', code: 'cellule-illisible' }]);
  });

  it('keeps the row and drops what is implausible, with an alert', async () => {
    const { formations, constats } = await readRows([
      row({
        cod_uai: 'X',
        dep: '99',
        contrat_etab: 'Coopérative',
        lien_form_psup: 'javascript:alert(1)',
      }),
    ]);
    expect(formations[0]).toMatchObject({
      lien: null,
      etablissement: { uai: null, departementCode: null, statut: null },
    });
    expect(constats.map(({ gravite, code }) => `${gravite} ${code}`).sort()).toEqual([
      'alerte uai-invalide',
      'alerte valeur-hors-limites',
      'alerte valeur-hors-limites',
      'alerte valeur-hors-limites',
    ]);
  });

  it('keeps a UAI whose letter is wrong, as published, with an alert', async () => {
    const { formations, constats } = await readRows([row({ cod_uai: '0290001A' })]);
    expect(formations[0]?.etablissement.uai).toBe('0290001A');
    expect(constats).toMatchObject([{ gravite: 'alerte', code: 'uai-invalide' }]);
  });

  it.each([
    ['', 'coordonnees-absentes'],
    ['Lannilis', 'coordonnees-invalides'],
    ['-4.5211, 48.5725', 'coordonnees-invalides'],
    ['16.2, -61.5', 'coordonnees-invalides'],
  ])('has no point for « %s »', async (text, code) => {
    const { formations, constats } = await readRows([row({ g_olocalisation_des_formations: text })]);
    expect(formations[0]?.etablissement).toMatchObject({ lat: null, lon: null });
    expect(constats).toMatchObject([{ gravite: 'alerte', code }]);
  });
});

describe('the shape of the document', () => {
  it('is cut in its last line: refused, naming the line and the column', async () => {
    const text = write([row(), row(), row()]);
    const constat = await refusal(readAll(pieceOf(text.slice(0, -200))));
    expect(constat).toMatchObject({ gravite: 'refus', code: 'document-tronque', repere: { ligne: 4 } });
  });

  it('is cut inside a quoted cell: refused as truncated', async () => {
    const text = write([row(), row({ ville_etab: 'Plou;guerneau' })]);
    const constat = await refusal(readAll(pieceOf(text.slice(0, text.lastIndexOf('guerneau')))));
    expect(constat).toMatchObject({ code: 'document-tronque', repere: { ligne: 3 } });
  });

  it('lacks its last line break: kept, with an alert', async () => {
    const reading = await readAll(pieceOf(write([row(), row()]).trimEnd()));
    expect(reading.formations).toHaveLength(2);
    expect(reading.constats).toMatchObject([{ gravite: 'alerte', code: 'document-tronque', repere: { ligne: 3 } }]);
  });

  it('has a row of another width in its middle: that row is refused, and counted as one that was read', async () => {
    const lines = write([row(), row(), row()]).split('\n');
    lines[2] = `${lines[2]};`;
    const { formations, constats, comptage } = await readAll(pieceOf(lines.join('\n')));
    expect(formations).toHaveLength(2);
    expect(constats).toMatchObject([{ gravite: 'refus', code: 'nombre-de-colonnes', repere: { ligne: 3 } }]);
    expect(comptage).toEqual({ lignes: 3, lues: 3, misesANiveau: 0 });
  });

  it('has a stray quote that runs over lines: refused whole, since lost rows cannot be counted', async () => {
    const text = write([row(), row({ g_ea_lib_vx: '@' }), row(), row({ g_ea_lib_vx: '@' }), row()]);
    const stray = text.replace(';@;', ';"@;').replace(';@;', ';@";');
    expect(await refusal(readAll(pieceOf(stray)))).toMatchObject({ code: 'document-illisible', repere: { ligne: 3 } });
  });

  it.each(['', write([])])('holds no row: refused as empty', async (text) => {
    expect(await refusal(readAll(pieceOf(text)))).toMatchObject({ code: 'document-vide' });
  });

  it('begins with a row of no session: refused', async () => {
    expect(await refusal(readRows([row({ session: '23' })]))).toMatchObject({
      code: 'session-invalide',
      repere: { ligne: 2 },
    });
  });

  it('has columns that nobody knows: read all the same, with one alert', async () => {
    const text = write([row(), row()])
      .split('\n')
      .map((line, index) => (line === '' ? line : `${line};${index === 0 ? 'Indice de vent' : '7'}`))
      .join('\n');
    const { formations, constats } = await readAll(pieceOf(text));
    expect(formations).toHaveLength(2);
    expect(constats).toMatchObject([{ gravite: 'alerte', code: 'colonnes-inconnues', repere: { ligne: 1 } }]);
    expect(constats[0]?.message).toContain('« Indice de vent »');
  });

  it('says its session before its rows are read', async () => {
    const piece = pieceOf(write([row2019()], { session: 2019 }));
    expect(await lecteurParcoursup.readEnTete(piece)).toEqual({ session: 2019, dateDonnees: null });
  });
});
