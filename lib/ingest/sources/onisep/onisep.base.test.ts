import { beforeAll, describe, expect, it } from 'vitest';
import { type Lu, readAll } from '@/fixtures/ingest/diplome/piece';
import type { Diplome } from '@/lib/domain/diplome';
import type { EnTete, Piece } from '@/lib/ingest/lecteur';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { listPieces } from '@/lib/ingest/read/pieces';
import { textesOf } from '@/lib/ingest/text/blocs';
import { lecteurFiche } from '../fiche/lecteur';
import { sniff as sniffFiche } from '../fiche/sniff';
import { lecteurOnisep } from './lecteur';

const officiels = await findOfficialFiles();

async function openOne(path: string): Promise<Piece> {
  for await (const piece of listPieces([path])) return piece;
  throw new Error(`${path} holds no document`);
}

describe.runIf(officiels?.onisep)('the official XML', () => {
  let lu: Lu<Diplome>;
  let entete: EnTete;

  beforeAll(async () => {
    const piece = await openOne(officiels?.onisep ?? '');
    entete = await lecteurOnisep.readEnTete(piece);
    lu = await readAll(lecteurOnisep, piece);
  });

  it('holds 2,164 sheets, of which 101 BTS and 21 BTSA, none set aside', () => {
    expect(lu.comptage).toEqual({ lignes: 2164, lues: 122 });
    expect(lu.fiches.filter(({ type }) => type === 'BTS')).toHaveLength(101);
    expect(lu.fiches.filter(({ type }) => type === 'BTSA')).toHaveLength(21);
    expect(lu.constats.filter(({ gravite }) => gravite === 'refus')).toEqual([]);
    expect(new Set(lu.fiches.map(({ code }) => code)).size).toBe(122);
  });

  it('is dated by its latest sheet', () => {
    expect(entete).toEqual({ session: null, dateDonnees: '2024-06-21' });
  });

  it('gives every sheet a description, an access, attendus, jobs and a date, without a trace of markup', () => {
    for (const fiche of lu.fiches) {
      const { description, acces, attendus, metiers, poursuites, dateModification, duree: annees } = fiche;
      expect(
        Math.min(description.length, acces.length, attendus.length, metiers.length),
        fiche.intitule,
      ).toBeGreaterThan(0);
      expect(dateModification, fiche.intitule).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(annees, fiche.intitule).toMatch(/^[23] ans$/);
      const textes = [...textesOf([...description, ...acces, ...poursuites]), ...attendus];
      for (const texte of textes) expect(texte).not.toMatch(/<\/?[a-z]|&[a-z#0-9]+;|\s{2}|^\s|\s$|CDATA/);
    }
  });

  it('names bacs in all access texts but the four that name none', () => {
    const sans = lu.fiches.filter(({ bacsNommes }) => bacsNommes.length === 0).map(({ intitule }) => intitule);
    expect(sans.sort()).toEqual([
      'BTS analyses de biologie médicale',
      "BTSA développement de l'agriculture des régions chaudes",
      "BTSA gestion et maîtrise de l'eau",
      'BTSA gestion et protection de la nature',
    ]);
  });

  it('names in a sheet only series and specialities that its access text says', () => {
    const plie = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const { acces, bacsNommes, intitule } of lu.fiches) {
      const texte = plie(textesOf(acces).join(' ').replace(/œ/g, 'oe').replace(/’/g, "'"));
      for (const { bac, serie, specialite } of bacsNommes) {
        if (specialite !== null) expect(texte, intitule).toContain(plie(specialite));
        if (bac !== 'technologique' || serie === null) continue;
        expect(
          texte.includes(plie(serie)) || (serie === 'STAV' && texte.includes('technologique agricole')),
          intitule,
        ).toBe(true);
      }
    }
  });

  it('makes a mise à niveau compulsory for the hôtellerie and the two maritime diplomas, and for no other', () => {
    const imposees = lu.fiches.filter(({ miseANiveauPour }) => miseANiveauPour.length > 0);
    expect(imposees.map(({ code }) => code).sort()).toEqual([
      '32021304',
      '32025518',
      '32033423',
      '32033424',
      '32033425',
    ]);
    for (const { miseANiveauPour } of imposees) {
      expect(miseANiveauPour.map(({ bac }) => bac)).toEqual(['general', 'technologique', 'professionnel']);
    }
    const nommees = lu.fiches.filter(({ miseANiveau }) => miseANiveau);
    // The four options of the audiovisuel name it as one way in.
    expect(nommees).toHaveLength(imposees.length + 4);
  });
});

describe.runIf(officiels && officiels.seeds.length > 0)('the markdown sheets', () => {
  it('read like their subjects in the XML: same code, attendus, jobs and named bacs', async () => {
    const fiches = [];
    for (const path of officiels?.seeds ?? []) {
      const piece = await openOne(path);
      const chunks: Uint8Array[] = [];
      for await (const chunk of piece.open()) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      if (!sniffFiche({ bytes, text: bytes.toString('utf8') })) continue;
      const lu = await readAll(lecteurFiche, piece);
      expect(lu.constats).toEqual([]);
      fiches.push(...lu.fiches);
    }
    const [image, production] = fiches.sort((a, b) => (a.code < b.code ? 1 : -1));
    expect(image).toMatchObject({
      code: '32032329',
      type: 'BTS',
      generique: "métiers de l'audiovisuel",
      option: "métiers de l'image",
      duree: '2 ans',
      niveauCertification: 'niveau 5',
      lienRncp: 'https://www.francecompetences.fr/recherche/rncp/37021',
      miseANiveau: true,
      miseANiveauPour: [],
    });
    expect(image?.bacsNommes).toEqual([
      { bac: 'general', serie: null, specialite: null, specifique: null },
      { bac: 'technologique', serie: 'STI2D', specialite: "systèmes d'informations et numérique", specifique: 'SIN' },
      { bac: 'professionnel', serie: null, specialite: null, specifique: null },
    ]);
    expect([image?.description.length, image?.attendus.length, image?.metiers.length]).toEqual([4, 7, 4]);
    expect(production?.code).toBe('32032328');
    expect(production?.bacsNommes.map(({ serie }) => serie)).toEqual([null, 'STMG', 'STD2A', null]);
    expect([production?.description.length, production?.attendus.length, production?.metiers.length]).toEqual([
      4, 6, 2,
    ]);
  });
});
