import { describe, expect, it } from 'vitest';
import { pieceOf, readDocument, readRefus } from '@/fixtures/ingest/rapport/lecture';
import { RAPPORT_INVENTE } from '@/fixtures/ingest/rapport/rapportInvente';
import { renderTexte } from '@/scripts/reports/texte';
import { lecteurRapport } from './lecteur';
import { NOM_RETIRE } from './signataire';
import { sniff } from './sniff';

const texte = renderTexte(RAPPORT_INVENTE, { signataire: 'Zoé QUENEAU-LEMOINE' });
const debutOf = (text: string) => ({ text, bytes: new TextEncoder().encode(text) });

describe('the reader of reports', () => {
  it('gives session and date before the report, then every row with its line', async () => {
    const piece = pieceOf(texte);
    expect(await lecteurRapport.readEnTete(piece)).toEqual({ session: 2031, dateDonnees: '2031-07-03' });
    const { rapport, comptage } = await readDocument(piece);
    expect(rapport?.origine.sourceId).toBe('source-de-test');
    const lines = texte.split('\n');
    for (const { repere, confirmes, acceptes } of rapport?.parSexe ?? []) {
      const printed = (count: number | null) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');
      expect(lines[(repere.ligne ?? 0) - 1]).toMatch(new RegExp(`\\b${printed(confirmes)} .* ${printed(acceptes)}\\b`));
      expect(repere.rubrique).toBe('Suivi des candidats par sexe');
    }
    expect(comptage).toEqual({ lignes: 26, lues: 26 });
  });

  it('says the same when read twice', async () => {
    const first = await readDocument(texte);
    const second = await readDocument(texte);
    expect(second).toEqual(first);
  });

  it('refuses the report of a formation that is no BTS', async () => {
    const other = texte.replaceAll('- BTS -', '- DCG -').replaceAll('BTS - Production', 'DCG - Production');
    expect(await readRefus(other.replace(/BTS/g, 'DCG'))).toMatchObject({
      code: 'document-inconnu',
      message: expect.stringContaining('n’est ni un BTS ni une mise à niveau'),
    });
  });

  it('keeps a mise à niveau', async () => {
    const formation = 'Lycée Tanaquil - Mise à niveau - Hôtellerie';
    const rapport = { ...RAPPORT_INVENTE, libelleFormation: formation };
    expect((await readDocument(renderTexte(rapport))).rapport).toMatchObject({
      nomEtablissement: 'Lycée Tanaquil',
      libelleVoeu: 'Mise à niveau - Hôtellerie',
    });
  });

  it('cuts the label of the formation at its last « BTS »', async () => {
    const rapport = { ...RAPPORT_INVENTE, libelleFormation: 'Campus - BTS - Lyon - BTS - Services - Tourisme' };
    expect((await readDocument(renderTexte(rapport))).rapport).toMatchObject({
      nomEtablissement: 'Campus - BTS - Lyon',
      libelleVoeu: 'BTS - Services - Tourisme',
    });
  });
});

describe('the signatory', () => {
  it('is nowhere in what is read', async () => {
    const said = JSON.stringify(await readDocument(texte));
    expect(said).not.toMatch(/zoé|queneau|lemoine/i);
  });

  it('is taken out of a text that names them, however spaced and cased', async () => {
    const named = texte.replace('Visitez l’atelier', 'Écrivez à ZOÉ  Queneau-Lemoine');
    const { rapport, constats } = await readDocument(named);
    expect(JSON.stringify(rapport?.conseils)).toContain(`Écrivez à ${NOM_RETIRE}`);
    expect(JSON.stringify([rapport, constats])).not.toMatch(/queneau/i);
  });
});

describe('an encoding', () => {
  it('of Windows is read like UTF-8', async () => {
    const plain = renderTexte(RAPPORT_INVENTE).replace(/[œŒ’]/g, (char) => ({ œ: 'oe', Œ: 'OE' })[char] ?? "'");
    const windows = Buffer.from(plain, 'latin1');
    expect((await readDocument(new Uint8Array(windows))).rapport).toEqual((await readDocument(plain)).rapport);
  });

  it('with decomposed accents is read like the composed one', async () => {
    expect((await readDocument(texte.normalize('NFD'))).rapport).toEqual((await readDocument(texte)).rapport);
  });

  it('of 16 bits, mixed or cut is refused, with what to do', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${texte}`, 'utf16le'));
    expect(await readRefus(utf16)).toMatchObject({ code: 'encodage', repere: { ligne: 1 } });
    const mixed = Buffer.concat([Buffer.from(texte), Buffer.from([0xe9, 0x20])]);
    expect(await readRefus(new Uint8Array(mixed))).toMatchObject({ code: 'encodage' });
  });

  it('applied twice, or with its accents lost, is refused', async () => {
    const twice = Buffer.from(Buffer.from(texte).toString('latin1'));
    expect(await readRefus(new Uint8Array(twice))).toMatchObject({ code: 'encodage', repere: { ligne: 1 } });
    expect(await readRefus(texte.replace(/[éèàœ’]/g, '\ufffd'))).toMatchObject({ code: 'encodage' });
  });
});

describe('other documents', () => {
  it('are refused: empty, binary, another PDF, a damaged one', async () => {
    expect(await readRefus('')).toMatchObject({ code: 'document-vide' });
    expect(await readRefus(new Uint8Array([0, 1, 2, 3]))).toMatchObject({ code: 'document-illisible' });
    expect(await readRefus('%PDF-1.7\nnothing')).toMatchObject({ code: 'document-illisible', repere: { page: 1 } });
    expect(await readRefus('# BTS\n\n## Attendus\n')).toMatchObject({ code: 'document-inconnu' });
  });
});

describe('the kind of a document', () => {
  it('is known from the headings of a report, a cut one included, and from the mark of a PDF', () => {
    expect(sniff(debutOf(texte))).toBe(true);
    expect(sniff(debutOf(renderTexte(RAPPORT_INVENTE, { flux: 'lignes' })))).toBe(true);
    expect(sniff(debutOf(texte.slice(0, 900)))).toBe(true);
    expect(sniff(debutOf('%PDF-1.4\n'))).toBe(true);
  });

  it('is not a report for a sheet, open data or a page that speaks of reports', () => {
    expect(sniff(debutOf('# BTS tourisme\n\n## Attendus\n'))).toBe(false);
    expect(sniff(debutOf('Session;Statut de l’établissement\n2023;Public\n'))).toBe(false);
    expect(sniff(debutOf('Comment lire « Les données de la formation » ?'))).toBe(false);
  });
});
