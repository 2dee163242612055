import { describe, expect, it } from 'vitest';
import { pieceOf, readAll, readRefusal } from '@/fixtures/ingest/diplome/piece';
import { lecteurFiche } from './lecteur';
import { sniff } from './sniff';

const FICHE = `# BTS arts du vent option cerfs-volants

## Informations générales

**Code scolarité:** 39999901
**Durée:** 2 ans
**Niveau de certification:** niveau 5
**Type:** brevet de technicien supérieur (BTS)

**Lien:** [https://www.francecompetences.fr/recherche/rncp/99001](https://www.francecompetences.fr/recherche/rncp/99001)

## Description

On y vole.

            On y rêve d&rsquo;air.

## Accès

### Accès
            Accessible après une mise à niveau, un bac général ou un bac technologique STL spécialité biotechnologies.

## Attendus

### Attendus nationaux

                - 
                    Aimer le vent

                - 
                    Savoir coudre,
                    et découdre

## Poursuite d'études

Licence des airs.

## Métiers associés

- lanceur/euse
- couturier/ère de voiles
`;
const read = (texte: string | Uint8Array) => readAll(lecteurFiche, pieceOf(texte));

describe('lecteurFiche', () => {
  it('reads every field of a sheet', async () => {
    const { fiches, constats, comptage } = await read(FICHE);
    expect(constats).toEqual([]);
    expect(comptage).toEqual({ lignes: 1, lues: 1 });
    expect(fiches).toEqual([
      {
        type: 'BTS',
        code: '39999901',
        identifiant: null,
        intitule: 'BTS arts du vent option cerfs-volants',
        sigle: null,
        generique: 'arts du vent',
        option: 'cerfs-volants',
        duree: '2 ans',
        niveauCertification: 'niveau 5',
        lienRncp: 'https://www.francecompetences.fr/recherche/rncp/99001',
        description: [
          { type: 'paragraphe', texte: 'On y vole.' },
          { type: 'paragraphe', texte: 'On y rêve d’air.' },
        ],
        acces: [
          {
            type: 'paragraphe',
            texte:
              'Accessible après une mise à niveau, un bac général ou un bac technologique STL spécialité biotechnologies.',
          },
        ],
        bacsNommes: [
          { bac: 'general', serie: null, specialite: null, specifique: null },
          { bac: 'technologique', serie: 'STL', specialite: 'biotechnologies', specifique: 'BIOTECHNOLOGIES' },
        ],
        miseANiveau: true,
        miseANiveauPour: [],
        attendus: ['Aimer le vent', 'Savoir coudre, et découdre'],
        poursuites: [{ type: 'paragraphe', texte: 'Licence des airs.' }],
        metiers: [
          { nom: 'lanceur/euse', synonymes: [] },
          { nom: 'couturier/ère de voiles', synonymes: [] },
        ],
        domaines: [],
        dateModification: null,
        origine: {
          sourceId: 'source-de-test',
          repere: { ligne: 1, rubrique: 'BTS arts du vent option cerfs-volants' },
        },
        autresOrigines: [],
      },
    ]);
  });

  it('reads Windows line ends and Windows-1252', async () => {
    const { fiches } = await read(Buffer.from(FICHE.replaceAll('\n', '\r\n'), 'latin1'));
    expect(fiches[0]).toMatchObject({ code: '39999901', attendus: ['Aimer le vent', 'Savoir coudre, et découdre'] });
  });

  it('reads several sheets of one document, each at its line', async () => {
    const autre = FICHE.replace('39999901', '39999902');
    const { fiches, comptage } = await read(`${FICHE}\n${autre}`);
    expect(fiches.map(({ code, origine }) => [code, origine.repere.ligne])).toEqual([
      ['39999901', 1],
      ['39999902', FICHE.split('\n').length + 1],
    ]);
    expect(comptage.lignes).toBe(2);
  });

  it('counts the sheet of another diploma and leaves it', async () => {
    const cap = FICHE.replace('# BTS', '# CAP').replace('brevet de technicien supérieur (BTS)', 'CAP');
    expect(await read(cap)).toMatchObject({ fiches: [], constats: [], comptage: { lignes: 1, lues: 0 } });
  });

  it('knows a BTSA by its type', async () => {
    const btsa = FICHE.replace('supérieur (BTS)', 'supérieur agricole (BTSA)');
    expect((await read(btsa)).fiches[0]?.type).toBe('BTSA');
  });

  it('sets aside a sheet without code', async () => {
    const { fiches, constats } = await read(FICHE.replace('**Code scolarité:** 39999901\n', ''));
    expect(fiches).toEqual([]);
    expect(constats).toMatchObject([{ gravite: 'refus', code: 'code-absent', repere: { ligne: 1 } }]);
  });

  it('flags an empty section', async () => {
    const { fiches, constats } = await read(FICHE.replace('Licence des airs.\n', ''));
    expect(fiches).toHaveLength(1);
    expect(constats).toMatchObject([{ gravite: 'alerte', code: 'rubrique-absente' }]);
  });

  it('flags a last line that is not ended', async () => {
    const { fiches, constats } = await read(FICHE.trimEnd());
    expect(fiches).toHaveLength(1);
    expect(constats).toMatchObject([
      { gravite: 'alerte', code: 'document-tronque', repere: { ligne: FICHE.trimEnd().split('\n').length } },
    ]);
  });

  it('reads a sheet that lacks its last section, or another one, and flags it', async () => {
    const metiers = FICHE.slice(FICHE.indexOf('## Métiers'));
    const attendus = FICHE.slice(FICHE.indexOf('## Attendus'), FICHE.indexOf('## Poursuite'));
    for (const [absente, sujet] of [
      [metiers, 'les métiers'],
      [attendus, 'les attendus'],
    ] as const) {
      const { fiches, constats } = await read(FICHE.replace(absente, ''));
      expect(fiches).toMatchObject([{ code: '39999901' }]);
      expect(constats).toMatchObject([
        { gravite: 'alerte', code: 'rubrique-absente', message: expect.stringContaining(sujet) },
      ]);
    }
  });

  it('refuses a sheet that looks cut, with the line of the cut', async () => {
    const fin = FICHE.indexOf('## Métiers');
    const cuts = [
      FICHE.slice(0, fin - 10),
      FICHE.slice(0, fin + '## Mét'.length),
      FICHE.slice(0, FICHE.indexOf('- lanceur')),
      FICHE.slice(0, FICHE.indexOf('Aimer')),
      FICHE.slice(0, FICHE.indexOf('Savoir') + 8),
      FICHE.slice(0, FICHE.indexOf('## Accès')),
      `${FICHE.slice(0, FICHE.indexOf('Licence'))}Licence des\n`,
      FICHE.slice(0, fin).replace('**Code scolarité:** 39999901\n', ''),
    ];
    for (const coupe of cuts) {
      const constat = await readRefusal(read(coupe));
      expect(constat).toMatchObject({ gravite: 'refus', code: 'document-tronque' });
      expect(constat.repere.ligne).toBe(coupe.replace(/\n$/, '').split('\n').length);
      expect(constat.message).toMatch(/s’arrête (sur|dans|au milieu)/);
      await expect(lecteurFiche.readEnTete(pieceOf(coupe))).rejects.toThrow('incomplet');
    }
  });

  it('costs no more than it is long: a title and a field of spaces', async () => {
    const spaces = ' '.repeat(300_000);
    const debut = performance.now();
    await read(FICHE.replace('option cerfs', `${spaces}option${spaces}cerfs`).replace('39999901', `${spaces}39999901`));
    await read(FICHE.replace('### Attendus nationaux', `### a${spaces}b`));
    expect(performance.now() - debut).toBeLessThan(2_000);
  });

  it('refuses a sheet far longer than any sheet', async () => {
    const long = FICHE.replace('On y vole.', 'On y vole. '.repeat(40_000));
    expect(await readRefusal(readAll(lecteurFiche, pieceOf(long, 65_536)))).toMatchObject({
      code: 'document-trop-grand',
      repere: { ligne: 14 },
    });
  });

  it('refuses a document without any sheet', async () => {
    expect(await readRefusal(read('Bonjour\n'))).toMatchObject({ code: 'document-inconnu', repere: { ligne: 1 } });
  });

  it('gives no session and no date, because these sheets hold none', async () => {
    expect(await lecteurFiche.readEnTete(pieceOf(FICHE))).toEqual({ session: null, dateDonnees: null });
  });
});

describe('sniff', () => {
  const bytes = new Uint8Array();

  it('knows a sheet by its title and its code', () => {
    expect(sniff({ bytes, text: FICHE })).toBe(true);
    expect(sniff({ bytes, text: FICHE.replaceAll('\n', '\r\n') })).toBe(true);
    expect(sniff({ bytes, text: '# Un carnet\n\nRien de scolaire.' })).toBe(false);
  });
});
