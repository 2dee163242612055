import { element, type FicheIdentifiee } from './fichesXml';
import { INTERETS, type MetierDemo } from './metiers/modele';
import { METIERS_PRODUCTION } from './metiers/production';
import { METIERS_SERVICES } from './metiers/services';

const METIERS: readonly MetierDemo[] = [...METIERS_SERVICES, ...METIERS_PRODUCTION];

/** Real identifiers stay under 10,000. */
const PREMIER_ID = 990_001;

const COMPETENCES = 'Ce métier s’apprend en stage autant qu’en cours.';
const ACCES = 'Un BTS suffit pour débuter.';

const idOf = ({ identifiant }: MetierDemo, rang: number) => identifiant ?? `MET.${PREMIER_ID + rang}`;

/** A diploma as a sheet of a job names it. */
type FicheNommee = Pick<FicheIdentifiee, 'identifiant' | 'complet' | 'metiers'>;

/**
 * Writes the sheets of jobs in the format of ONISEP's « Idéo-Fiches métiers », each tied to the diploma sheets that name it.
 */
export function writeMetiersXml(fiches: readonly FicheNommee[]): string {
  const body = METIERS.map((metier, rang) => writeMetier(metier, rang, fiches)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<metiers>\n${body}</metiers>\n`;
}

function writeMetier(metier: MetierDemo, rang: number, fiches: readonly FicheNommee[]): string {
  const { nom, feminin, masculin, synonyme, accroche, nature, interets, secteur } = metier;
  const diplomes = fiches.filter((fiche) => fiche.metiers.includes(nom));
  const autre = synonyme === undefined ? '' : `<synonyme>${element('nom_metier', synonyme)}</synonyme>`;
  const voisins = METIERS.flatMap((voisin, place) =>
    voisin !== metier && voisin.secteur === secteur ? [[idOf(voisin, place), voisin.nom] as const] : [],
  );
  const lines = [
    element('identifiant', idOf(metier, rang)),
    element('nom_metier', nom),
    element('libelle_feminin', feminin),
    element('libelle_masculin', masculin),
    `<synonymes>${autre}</synonymes>`,
    element('competences', `<p>${COMPETENCES}</p>`),
    element('nature_travail', `<p>${nature}</p>`),
    element('acces_metier', `<p>${ACCES}</p>`),
    element('accroche_metier', `<p>${accroche}</p>`),
    writeListe('metiers_associes', 'metier_associe', voisins),
    `<niveau_acces_min>${element('libelle', 'Bac + 2')}</niveau_acces_min>`,
    writeListe(
      'formations_min_requise',
      'formation_min_requise',
      diplomes.map(({ identifiant, complet }) => [identifiant, complet]),
    ),
    writeListe('secteurs_activite', 'secteur_activite', [[`DEMO.${secteur}`, secteur]]),
    writeListe(
      'centres_interet',
      'centre_interet',
      interets.map((interet) => INTERETS[interet]),
    ),
  ];
  return `<metier>\n${lines.map((line) => `  ${line}\n`).join('')}</metier>\n`;
}

function writeListe(
  liste: string,
  entree: string,
  entrees: readonly (readonly [id: string, libelle: string])[],
): string {
  const items = entrees.map(
    ([id, libelle]) => `<${entree}>${element('id', id)}${element('libelle', libelle)}</${entree}>`,
  );
  return `<${liste}>${items.join('')}</${liste}>`;
}
