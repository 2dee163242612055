import type { Metier, NomMetier, Rubrique } from '@/lib/domain/metier';
import type { Bloc } from '@/lib/domain/texte';
import { type ChampXml, type FicheXml, textsAt } from '@/lib/ingest/sources/onisep/parse';
import { foldSpaces } from '@/lib/ingest/text/fold';
import { htmlToBlocs } from '@/lib/ingest/text/html';

/** A sheet as the document gives it, before it is tied to diplomas. */
export type MetierLu = Omit<Metier, 'diplomes' | 'origine'>;

/** Reads one `<metier>`. */
export function normalizeMetier({ champs }: FicheXml): MetierLu {
  const text = (chemin: string) => textsAt(champs, chemin)[0] ?? '';
  const html = (chemin: string) => htmlToBlocs(champs.find((champ) => champ.chemin === chemin)?.texte ?? '');
  const nature = html('nature_travail');
  return {
    id: text('identifiant'),
    ...(readNoms(champs, '')[0] ?? { nom: '', feminin: '', masculin: '' }),
    synonymes: readNoms(champs, 'synonymes/synonyme/'),
    accroche: html('accroche_metier'),
    // A short sheet holds its description in the dictionary alone.
    nature: nature.length > 0 ? nature : readDictionnaire(champs),
    competences: html('competences'),
    conditions: html('condition_travail'),
    acces: html('acces_metier'),
    niveauAcces: text('niveau_acces_min/libelle') || null,
    interets: readRubriques(champs, 'centres_interet/centre_interet'),
    secteurs: readRubriques(champs, 'secteurs_activite/secteur_activite'),
    associes: readRubriques(champs, 'metiers_associes/metier_associe'),
    romes: textsAt(champs, 'romesV3/romeV3'),
    formations: readRubriques(champs, 'formations_min_requise/formation_min_requise'),
  };
}

/** Leaves of one record follow one another: its first leaf begins it. A form left out is the name itself. */
function readNoms(champs: readonly ChampXml[], prefixe: string): NomMetier[] {
  return readRecords(champs, prefixe, 'nom_metier', ['libelle_feminin', 'libelle_masculin']).map(
    ([nom, feminin, masculin]) => ({ nom, feminin: feminin || nom, masculin: masculin || nom }),
  );
}

function readRubriques(champs: readonly ChampXml[], chemin: string): Rubrique[] {
  // « Marketing , publicité »: a slip of the list's.
  return readRecords(champs, `${chemin}/`, 'id', ['libelle']).map(([id, libelle]) => ({
    id,
    libelle: (libelle ?? '').replaceAll(' ,', ','),
  }));
}

type Enregistrement = [premier: string, ...suite: string[]];

function readRecords(
  champs: readonly ChampXml[],
  prefixe: string,
  premier: string,
  suite: readonly string[],
): Enregistrement[] {
  const records: Enregistrement[] = [];
  for (const { chemin, texte } of champs) {
    if (chemin === prefixe + premier) records.push([foldSpaces(texte), ...suite.map(() => '')]);
    const rang = suite.findIndex((nom) => chemin === prefixe + nom);
    const record = records.at(-1);
    if (rang !== -1 && record !== undefined) record[rang + 1] = foldSpaces(texte);
  }
  return records;
}

const COURT = 'formats_courts/format_court/';

/** The text that « Dico des métiers » gives of the job, up to its first heading: what studies it takes. */
function readDictionnaire(champs: readonly ChampXml[]): Bloc[] {
  let type = '';
  for (const { chemin, texte } of champs) {
    if (chemin === `${COURT}type`) type = foldSpaces(texte);
    if (chemin !== `${COURT}descriptif` || type !== 'Dico des métiers') continue;
    const blocs = htmlToBlocs(texte);
    const titre = blocs.findIndex((bloc) => bloc.type === 'titre');
    return titre === -1 ? blocs : blocs.slice(0, titre);
  }
  return [];
}
