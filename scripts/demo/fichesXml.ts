import type { DiplomeDemo, FicheDemo } from './diplomes/modele';

/** Real sheets have 8 digits as well, and none starts with 99. */
const PREMIER_CODE = 99_000_001;
/** Date of every invented sheet. */
const DATE = '01/09/2023';

const POURSUITE =
  'Ce diplôme mène d’abord à l’emploi. Avec un bon dossier, on peut continuer en licence professionnelle, en licence ou en école.';

/** A sheet with all that names it. */
export interface FicheIdentifiee extends FicheDemo {
  readonly type: DiplomeDemo['type'];
  readonly identifiant: string;
  /** Code scolarité. */
  readonly code: string;
  readonly complet: string;
}

/** Numbers the sheets of every diploma, in their order. */
export function identifyFiches(diplomes: readonly DiplomeDemo[]): FicheIdentifiee[] {
  const fiches = diplomes.flatMap(({ type, fiches }) => fiches.map((fiche) => ({ ...fiche, type })));
  return fiches.map((fiche, rang) => ({
    ...fiche,
    identifiant: `DEMO.${rang + 1}`,
    code: String(PREMIER_CODE + rang),
    complet: `${fiche.type} ${fiche.titre}${fiche.option === undefined ? '' : ` option ${fiche.option}`}`,
  }));
}

/** Writes the sheets in the format of ONISEP's « Idéo-Fiches formations ». */
export function writeFichesXml(fiches: readonly FicheIdentifiee[]): string {
  const body = fiches.map(writeFiche).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<formations>\n${body}</formations>\n`;
}

function writeFiche(fiche: FicheIdentifiee): string {
  const { type, identifiant, code, complet } = fiche;
  const { titre, option, sigle, description, acces, attendus, metiers, domaines } = fiche;
  const lines = [
    element('identifiant', identifiant),
    element('code_scolarite', code),
    element('libelle_complet', complet),
    element('sigle', sigle ?? ''),
    element('libelle_generique', option === undefined ? '' : titre),
    element('libelle_specifique', option ?? ''),
    element('type_option', option === undefined ? '' : 'option'),
    `<type_Formation>${element('type_formation_sigle', type)}</type_Formation>`,
    element('duree_formation', '2 ans'),
    element('descriptif_format_court', `<p>${description}</p>`),
    element('descriptif_acces', `<p>${acces}</p>`),
    element('niveau_certification', 'niveau 5 (bac + 2)'),
    element('attendus', `<ul>${attendus.map((texte) => `<li>${texte}</li>`).join('')}</ul>`),
    element('descriptif_poursuite_etudes', `<p>${POURSUITE}</p>`),
    `<metiers_formation>${metiers.map((nom) => `<metier>${element('nom_metier', nom)}</metier>`).join('')}</metiers_formation>`,
    `<sous_domaines_web>${domaines.map((nom) => `<sous_domaine_web>${element('libelle', nom)}</sous_domaine_web>`).join('')}</sous_domaines_web>`,
    element('modification_date', DATE),
  ];
  return `<formation>\n${lines.map((line) => `  ${line}\n`).join('')}</formation>\n`;
}

/** HTML inside an element is text for XML: it is escaped, as in the official document. */
export function element(name: string, text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return text === '' ? `<${name}/>` : `<${name}>${escaped}</${name}>`;
}
