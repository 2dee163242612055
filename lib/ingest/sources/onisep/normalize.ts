import type { MetierNomme } from '@/lib/domain/diplome';
import type { Bloc } from '@/lib/domain/texte';
import type { FicheBrute } from '@/lib/ingest/diplome/composeDiplome';
import { cutIntitule } from '@/lib/ingest/diplome/intitule';
import { elementsOf, withoutTitre } from '@/lib/ingest/text/blocs';
import { foldSpaces } from '@/lib/ingest/text/fold';
import { htmlToBlocs } from '@/lib/ingest/text/html';
import { type ChampXml, type FicheXml, textsAt } from './parse';

/**
 * Reads one `<formation>` as a sheet.
 * @returns `null` for every diploma other than BTS and BTSA.
 */
export function normalizeFiche({ ligne, champs }: FicheXml): FicheBrute | null {
  const text = (chemin: string) => foldSpaces(champs.find((champ) => champ.chemin === chemin)?.texte ?? '');
  const html = (chemin: string) => htmlToBlocs(champs.find((champ) => champ.chemin === chemin)?.texte ?? '');
  const intitule = text('libelle_complet');
  const type = typeOf(text('type_Formation/type_formation_sigle'), intitule);
  if (type === null) return null;
  // « métiers de la mode » is cut in two titles that are no options: only `option` makes one.
  const option = text('type_option') === 'option';
  return {
    ligne,
    type,
    code: text('code_scolarite'),
    identifiant: text('identifiant'),
    intitule,
    sigle: text('sigle'),
    generique: option ? text('libelle_generique') : '',
    option: option ? text('libelle_specifique') : '',
    duree: text('duree_formation'),
    niveauCertification: text('niveau_certification'),
    lien: text('url'),
    description: html('descriptif_format_court'),
    acces: withoutTitre(html('descriptif_acces'), /^accès(?: à la formation)?\s*:?$/i),
    attendus: elementsOf(html('attendus')),
    poursuites: [...html('descriptif_poursuite_etudes'), ...readPoursuites(champs)],
    metiers: readMetiers(champs),
    domaines: unique(textsAt(champs, 'sous_domaines_web/sous_domaine_web/libelle')),
    dateModification: text('modification_date'),
  };
}

/** The title decides where the type is missing. */
function typeOf(sigle: string, intitule: string): FicheBrute['type'] | null {
  if (sigle === 'BTS' || sigle === 'BTSA') return sigle;
  return sigle === '' ? cutIntitule(intitule).type : null;
}

/** Each kind of further study as a heading and its list: « poursuite d'études conditionnelle ». */
function readPoursuites(champs: readonly ChampXml[]): Bloc[] {
  const blocs: Bloc[] = [];
  let elements: string[] = [];
  const flush = () => {
    if (elements.length > 0) blocs.push({ type: 'liste', elements: unique(elements) });
    elements = [];
  };
  for (const { chemin, texte } of champs) {
    if (chemin === 'poursuites_etudes/poursuite_etudes/type_Poursuite') {
      flush();
      blocs.push({ type: 'titre', texte: foldSpaces(texte) });
    } else if (chemin === 'poursuites_etudes/poursuite_etudes/formation_poursuite_Etudes') {
      elements.push(foldSpaces(texte));
    }
  }
  flush();
  // A heading over nothing says nothing.
  return blocs.filter((bloc, rang) => bloc.type !== 'titre' || blocs[rang + 1]?.type === 'liste');
}

const METIER = 'metiers_formation/metier/nom_metier';
const SYNONYME = 'metiers_formation/metier/synonymes/synonyme/nom_metier';

/** Synonyms follow the job that they belong to. */
function readMetiers(champs: readonly ChampXml[]): MetierNomme[] {
  const metiers: { nom: string; synonymes: string[] }[] = [];
  for (const { chemin, texte } of champs) {
    if (chemin === METIER) metiers.push({ nom: foldSpaces(texte), synonymes: [] });
    else if (chemin === SYNONYME) metiers.at(-1)?.synonymes.push(foldSpaces(texte));
  }
  return metiers.map(({ nom, synonymes }) => ({ nom, synonymes: unique(synonymes) }));
}

function unique(textes: readonly string[]): string[] {
  return [...new Set(textes)];
}
