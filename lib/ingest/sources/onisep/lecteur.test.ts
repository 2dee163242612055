import { describe, expect, it } from 'vitest';
import { pieceOf, readAll, readRefusal } from '@/fixtures/ingest/diplome/piece';
import { lecteurOnisep } from './lecteur';
import { sniff } from './sniff';

/** An invented sheet; `champs` replaces or adds leaves. */
function fiche(champs: Record<string, string> = {}): string {
  const feuilles: Record<string, string> = {
    identifiant: 'FOR.9001',
    code_scolarite: '39999901',
    libelle_complet: 'BTS arts du vent option A cerfs-volants',
    sigle: 'ADV CV',
    libelle_generique: 'arts du vent',
    libelle_specifique: 'A cerfs-volants',
    type_option: 'option',
    type_Formation: '<type_formation_sigle>BTS</type_formation_sigle>',
    duree_formation: '2 ans',
    descriptif_format_court: '<![CDATA[<p>On y vole &amp; on rêve.</p><ul><li>toile</li><li>fil</li></ul>]]>',
    descriptif_acces: '<![CDATA[<h5>Accès</h5><p>Bac général, bac STI2D.</p>]]>',
    url: 'https://www.francecompetences.fr/recherche/rncp/99001/',
    niveau_certification: 'niveau 5 (bac + 2)',
    attendus: '<![CDATA[<h5>Attendus nationaux</h5><ul><li><p>Aimer le vent</p></li><li>Coudre</li></ul>]]>',
    descriptif_poursuite_etudes: '<![CDATA[<p>Licence des airs.</p><p> </p>]]>',
    poursuites_etudes:
      '<poursuite_etudes><type_Poursuite>poursuite conditionnelle</type_Poursuite><formation_poursuite_Etudes>licence pro brise</formation_poursuite_Etudes></poursuite_etudes><poursuite_etudes><type_Poursuite>vide</type_Poursuite></poursuite_etudes>',
    metiers_formation:
      '<metier><id>1</id><nom_metier>lanceur/euse</nom_metier><synonymes><synonyme><nom_metier>souffleur/euse</nom_metier></synonyme></synonymes></metier><metier><nom_metier>couturier/ère de voiles</nom_metier><synonymes/></metier>',
    sous_domaines_web:
      '<sous_domaine_web><id>T</id><libelle>météo</libelle></sous_domaine_web><sous_domaine_web><libelle>météo</libelle></sous_domaine_web>',
    modification_date: '03/05/2024',
    ...champs,
  };
  const corps = Object.entries(feuilles).map(([nom, texte]) => `<${nom}>${texte}</${nom}>`);
  return `<formation>\n${corps.join('\n')}\n</formation>`;
}

const document = (...fiches: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<formations>\n${fiches.join('\n')}\n</formations>\n`;
const read = (xml: string | Uint8Array) => readAll(lecteurOnisep, pieceOf(xml));

describe('lecteurOnisep', () => {
  it('reads every field of a sheet, HTML cut to blocks', async () => {
    const { fiches, constats } = await read(document(fiche()));
    expect(constats).toEqual([]);
    expect(fiches).toEqual([
      {
        type: 'BTS',
        code: '39999901',
        identifiant: 'FOR.9001',
        intitule: 'BTS arts du vent option A cerfs-volants',
        sigle: 'ADV CV',
        generique: 'arts du vent',
        option: 'A cerfs-volants',
        duree: '2 ans',
        niveauCertification: 'niveau 5 (bac + 2)',
        lienRncp: 'https://www.francecompetences.fr/recherche/rncp/99001',
        description: [
          { type: 'paragraphe', texte: 'On y vole & on rêve.' },
          { type: 'liste', elements: ['toile', 'fil'] },
        ],
        acces: [{ type: 'paragraphe', texte: 'Bac général, bac STI2D.' }],
        bacsNommes: [
          { bac: 'general', serie: null, specialite: null, specifique: null },
          { bac: 'technologique', serie: 'STI2D', specialite: null, specifique: null },
        ],
        miseANiveau: false,
        miseANiveauPour: [],
        attendus: ['Aimer le vent', 'Coudre'],
        poursuites: [
          { type: 'paragraphe', texte: 'Licence des airs.' },
          { type: 'titre', texte: 'poursuite conditionnelle' },
          { type: 'liste', elements: ['licence pro brise'] },
        ],
        metiers: [
          { nom: 'lanceur/euse', synonymes: ['souffleur/euse'] },
          { nom: 'couturier/ère de voiles', synonymes: [] },
        ],
        domaines: ['météo'],
        dateModification: '2024-05-03',
        origine: {
          sourceId: 'source-de-test',
          repere: { ligne: 3, rubrique: 'BTS arts du vent option A cerfs-volants' },
        },
        autresOrigines: [],
      },
    ]);
  });

  it('keeps BTS and BTSA, and counts every sheet', async () => {
    const type = (sigle: string) => `<type_formation_sigle>${sigle}</type_formation_sigle>`;
    const { fiches, comptage } = await read(
      document(
        fiche({ type_Formation: type('CAP'), libelle_complet: 'CAP nuages' }),
        fiche({
          type_Formation: type('BTSA'),
          code_scolarite: '39999902',
          libelle_complet: 'BTSA nuages',
          type_option: '',
        }),
        fiche({ type_Formation: type('BTMS'), libelle_complet: 'BTMS nuages' }),
        // Without a type, the title tells.
        fiche({ type_Formation: '', code_scolarite: '39999903', libelle_complet: 'BTS brume', type_option: '' }),
        fiche({ type_Formation: '', libelle_complet: 'licence mention brume' }),
      ),
    );
    expect(fiches.map(({ type: lu, code }) => [lu, code])).toEqual([
      ['BTSA', '39999902'],
      ['BTS', '39999903'],
    ]);
    expect(comptage).toEqual({ lignes: 5, lues: 2 });
  });

  it('makes no option of two diplomas that share their first words', async () => {
    const { fiches } = await read(document(fiche({ type_option: 'formation' })));
    expect(fiches[0]).toMatchObject({ generique: null, option: null });
  });

  it('takes paragraphs for attendus where there is no list', async () => {
    const { fiches } = await read(document(fiche({ attendus: '<![CDATA[<h5>T</h5><p>un</p><p>deux</p>]]>' })));
    expect(fiches[0]?.attendus).toEqual(['un', 'deux']);
  });

  it('sets aside a sheet without code, says on which line, and goes on', async () => {
    const { fiches, constats, comptage } = await read(
      document(fiche({ code_scolarite: '' }), fiche({ code_scolarite: '39999904' })),
    );
    expect(constats).toMatchObject([{ gravite: 'refus', code: 'code-absent', repere: { ligne: 3 } }]);
    expect(fiches.map(({ code }) => code)).toEqual(['39999904']);
    expect(comptage.lues).toBe(2);
  });

  it('reads the latest modification as the date of the document', async () => {
    const xml = document(
      fiche({ modification_date: '02/12/2023' }),
      fiche({ modification_date: '11/01/2024' }),
      fiche({ modification_date: '31/12/2022' }),
    );
    expect(await lecteurOnisep.readEnTete(pieceOf(xml, 13))).toEqual({ session: null, dateDonnees: '2024-01-11' });
  });

  it('reads Windows-1252 as well as UTF-8', async () => {
    const { fiches } = await read(Buffer.from(document(fiche({ sigle: 'été' })), 'latin1'));
    expect(fiches[0]?.sigle).toBe('été');
  });
});

describe('a damaged document is refused, with its line', () => {
  const entier = document(fiche(), fiche({ code_scolarite: '39999905' }));

  it('whatever the byte where it stops', async () => {
    // Cut everywhere before the closing tag: between tags, inside them, inside a CDATA section.
    const fin = entier.indexOf('</formations>');
    for (let at = 60; at < fin + '</formations'.length; at += 17) {
      const coupe = entier.slice(0, at);
      const lignes = coupe.split('\n').length;
      const constat = await readRefusal(read(coupe));
      expect(constat).toMatchObject({ gravite: 'refus', code: 'document-tronque' });
      expect(constat.repere.ligne).toBeLessThanOrEqual(lignes);
      expect(constat.repere.ligne).toBeGreaterThan(0);
      const entete = await readRefusal(lecteurOnisep.readEnTete(pieceOf(coupe)));
      expect(entete).toMatchObject({ code: 'document-tronque', repere: { ligne: lignes } });
    }
  });

  it.each([
    ['a tag closed by another', entier.replace('</sigle>', '</sigl>'), 'document-illisible', 7],
    ['an entity that XML does not have', entier.replace('ADV CV', '&nbsp;'), 'document-illisible', 7],
    [
      'an entity that it declares itself, of others, of others',
      entier
        .replace(
          '?>',
          '?><!DOCTYPE fiches [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
        )
        .replace('ADV CV', '&b;&c;'),
      'document-illisible',
      7,
    ],
    ['elements in elements without end', entier.replace('ADV CV', '<i>'.repeat(200_000)), 'document-illisible', 7],
    ['another root', '<?xml version="1.0"?>\n<livres>\n</livres>', 'document-inconnu', 2],
    ['no sheet', document(), 'document-vide', 1],
  ])('%s', async (_, xml, code, ligne) => {
    expect(await readRefusal(read(xml))).toMatchObject({ gravite: 'refus', code, repere: { ligne } });
  });

  it('a sheet larger than any sheet', async () => {
    const xml = document(fiche({ descriptif_format_court: 'x'.repeat(500_000) }));
    const lecture = readAll(lecteurOnisep, pieceOf(xml, 65_536));
    expect(await readRefusal(lecture)).toMatchObject({ code: 'document-illisible', repere: { ligne: 3 } });
  });
});

describe('sniff', () => {
  const bytes = new Uint8Array();

  it('knows the document by its root', () => {
    expect(sniff({ bytes, text: document(fiche()) })).toBe(true);
    expect(sniff({ bytes, text: '<!-- x -->\n<formations xmlns:exsl="http://exslt.org/common">' })).toBe(true);
    expect(sniff({ bytes, text: '<?xml version="1.0"?><metiers>' })).toBe(false);
    expect(sniff({ bytes, text: '# BTS arts du vent' })).toBe(false);
  });
});
