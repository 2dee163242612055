import { describe, expect, it } from 'vitest';
import { pieceOf, readAll, readRefusal } from '@/fixtures/ingest/diplome/piece';
import { lecteurMetiers } from './lecteur';
import { sniff } from './sniff';

const noms = (nom: string, feminin: string, masculin: string) =>
  `<nom_metier>${nom}</nom_metier><libelle_feminin>${feminin}</libelle_feminin><libelle_masculin>${masculin}</libelle_masculin>`;
const rubriques = (liste: string, element: string, ...entrees: readonly (readonly [string, string])[]) =>
  `<${liste}>${entrees.map(([id, libelle]) => `<${element}><id>${id}</id><libelle>${libelle}</libelle></${element}>`).join('')}</${liste}>`;
const html = (element: string, texte: string) => `<${element}><![CDATA[\n  ${texte}]]></${element}>`;
const formations = (...entrees: readonly (readonly [string, string])[]) =>
  rubriques('formations_min_requise', 'formation_min_requise', ...entrees);

/** An invented sheet; `autres` replaces leaves by their element. */
function fiche(autres: Record<string, string> = {}): string {
  const feuilles: Record<string, string> = {
    identifiant: '<identifiant>MET.9001</identifiant>',
    noms: noms('lanceur/euse de vents', 'lanceuse de vents', 'lanceur de vents'),
    synonymes: `<synonymes><synonyme>${noms('souffleur/euse', 'souffleuse', 'souffleur')}</synonyme><synonyme><nom_metier>aéro</nom_metier></synonyme></synonymes>`,
    romesV3: '<romesV3><romeV3>Z1201</romeV3></romesV3>',
    competences: html('competences', '<h5>Le souffle</h5><p>Il en faut.</p>'),
    condition_travail: html('condition_travail', '<p>Dehors.</p>'),
    nature_travail: html('nature_travail', '<p>Lancer &amp; rattraper.</p><ul><li>toile</li></ul>'),
    acces_metier: html('acces_metier', '<p>Après un BTS.</p>'),
    vie_professionnelle: html('vie_professionnelle', '<h3>Salaire</h3>'),
    accroche_metier: html('accroche_metier', '<p>Un métier <b>en l’air</b>.</p>'),
    metiers_associes: rubriques('metiers_associes', 'metier_associe', ['MET.9002', 'couturier/ère de voiles']),
    niveau_acces_min: '<niveau_acces_min><id>REF.1</id><libelle>Bac + 2</libelle></niveau_acces_min>',
    formations: formations(['FOR.1', 'BTS arts du vent'], ['FOR.2', 'BUT nuages']),
    secteurs: rubriques('secteurs_activite', 'secteur_activite', ['S.1', 'Météo']),
    interets: rubriques('centres_interet', 'centre_interet', ['I.1', 'j’aime le vent'], ['I.2', 'j’aime l’air']),
    ...autres,
  };
  return `<metier>\n${Object.values(feuilles).join('\n')}\n</metier>`;
}

const document = (...fiches: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><metiers xmlns:exsl="http://exslt.org/common">\n${fiches.join('\n')}\n</metiers>\n`;
const read = (xml: string) => readAll(lecteurMetiers, pieceOf(xml));

describe('lecteurMetiers', () => {
  it('reads every field of a sheet, HTML cut to blocks', async () => {
    const { fiches, constats, comptage } = await read(document(fiche()));
    expect(constats).toEqual([]);
    expect(comptage).toEqual({ lignes: 1, lues: 1 });
    const paragraphe = (texte: string) => ({ type: 'paragraphe', texte });
    expect(fiches).toEqual([
      {
        id: 'MET.9001',
        nom: 'lanceur/euse de vents',
        feminin: 'lanceuse de vents',
        masculin: 'lanceur de vents',
        synonymes: [
          { nom: 'souffleur/euse', feminin: 'souffleuse', masculin: 'souffleur' },
          { nom: 'aéro', feminin: 'aéro', masculin: 'aéro' },
        ],
        accroche: [paragraphe('Un métier en l’air.')],
        nature: [paragraphe('Lancer & rattraper.'), { type: 'liste', elements: ['toile'] }],
        competences: [{ type: 'titre', texte: 'Le souffle' }, paragraphe('Il en faut.')],
        conditions: [paragraphe('Dehors.')],
        acces: [paragraphe('Après un BTS.')],
        niveauAcces: 'Bac + 2',
        interets: [
          { id: 'I.1', libelle: 'j’aime le vent' },
          { id: 'I.2', libelle: 'j’aime l’air' },
        ],
        secteurs: [{ id: 'S.1', libelle: 'Météo' }],
        associes: [{ id: 'MET.9002', libelle: 'couturier/ère de voiles' }],
        romes: ['Z1201'],
        formations: [
          { id: 'FOR.1', libelle: 'BTS arts du vent' },
          { id: 'FOR.2', libelle: 'BUT nuages' },
        ],
        diplomes: [],
        origine: { sourceId: 'source-de-test', repere: { ligne: 2, rubrique: 'lanceur/euse de vents' } },
      },
    ]);
  });

  it('keeps the jobs that a BTS or a BTSA leads to, and counts every sheet', async () => {
    const { fiches, comptage } = await read(
      document(
        fiche({ formations: formations(['FOR.3', 'CAP brume']) }),
        fiche({ formations: formations(['FOR.4', 'CAP brume'], ['FOR.5', 'BTSA brume']) }),
        fiche({ formations: formations() }),
      ),
    );
    expect(fiches.map((metier) => metier.formations.map(({ id }) => id))).toEqual([['FOR.4', 'FOR.5']]);
    expect(comptage).toEqual({ lignes: 3, lues: 1 });
  });

  it('takes the nature of the job from the dictionary where the sheet has none, up to its first heading', async () => {
    const court = (type: string, texte: string) =>
      `<format_court><type>${type}</type>${html('descriptif', texte)}</format_court>`;
    const courts = `<formats_courts>${court('Fiche metier (Documentation)', '<p>Non.</p>')}${court('Dico des métiers', '<p>Il vole.</p><h5>Durée des études</h5><p>2 ans.</p>')}</formats_courts>`;
    const { fiches } = await read(document(fiche({ nature_travail: '<nature_travail/>', courts })));
    expect(fiches[0]?.nature).toEqual([{ type: 'paragraphe', texte: 'Il vole.' }]);
    const entiere = await read(document(fiche({ courts })));
    expect(entiere.fiches[0]?.nature[0]).toEqual({ type: 'paragraphe', texte: 'Lancer & rattraper.' });
  });

  it('sets aside a sheet that cannot be named or stands twice, and flags one that says nothing', async () => {
    const { fiches, constats, comptage } = await read(
      document(
        fiche({ identifiant: '<identifiant/>' }),
        fiche({ identifiant: '<identifiant>FOR.1</identifiant>' }),
        fiche({ noms: '' }),
        fiche(),
        fiche(),
        fiche({ identifiant: '<identifiant>MET.2</identifiant>', accroche_metier: '', nature_travail: '' }),
      ),
    );
    expect(constats.map(({ gravite, code }) => `${gravite} ${code}`)).toEqual([
      'refus code-absent',
      'refus code-invalide',
      'refus rubrique-absente',
      'refus doublon',
      'alerte rubrique-absente',
      'alerte rubrique-absente',
    ]);
    expect(fiches.map(({ id }) => id)).toEqual(['MET.9001', 'MET.2']);
    expect(comptage).toEqual({ lignes: 6, lues: 6 });
  });

  it('refuses a document that is cut, empty, or of another kind', async () => {
    const entier = document(fiche());
    const coupe = entier.slice(0, entier.indexOf('</metiers>'));
    for (const lecture of [read(coupe), lecteurMetiers.readEnTete(pieceOf(coupe))]) {
      expect(await readRefusal(lecture)).toMatchObject({ gravite: 'refus', code: 'document-tronque' });
    }
    expect(await readRefusal(read(document()))).toMatchObject({ code: 'document-vide' });
    const autre = await readRefusal(read('<?xml version="1.0"?>\n<formations></formations>'));
    expect(autre).toMatchObject({ code: 'document-inconnu', repere: { ligne: 2 } });
    expect(autre.message).toContain('« Idéo-Fiches métiers » commence par <metiers>');
    expect(await lecteurMetiers.readEnTete(pieceOf(entier))).toEqual({ session: null, dateDonnees: null });
  });
});

describe('sniff', () => {
  const bytes = new Uint8Array();

  it('knows the document by its root', () => {
    expect(sniff({ bytes, text: document(fiche()) })).toBe(true);
    expect(sniff({ bytes, text: '<?xml version="1.0"?><formations>' })).toBe(false);
    expect(sniff({ bytes, text: '<metierslibres>' })).toBe(false);
  });
});
