import type { DiplomeDemo, FicheDemo } from './diplomes/modele';

/** Real sheets have 8 digits as well, and none starts with 99. */
const PREMIER_CODE = 99_000_001;
/** Date of every invented sheet. */
const DATE = '01/09/2023';

const POURSUITE =
  'Ce diplôme mène d’abord à l’emploi. Avec un bon dossier, on peut continuer en licence professionnelle, en licence ou en école.';

/** Writes the sheets in the format of ONISEP's « Idéo-Fiches formations ». */
export function writeFichesXml(diplomes: readonly DiplomeDemo[]): string {
  const sheets = diplomes.flatMap(({ type, fiches }) => fiches.map((fiche) => ({ type, fiche })));
  const body = sheets.map(({ type, fiche }, rang) => writeFiche(type, fiche, rang)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<formations>\n${body}</formations>\n`;
}

function writeFiche(type: DiplomeDemo['type'], fiche: FicheDemo, rang: number): string {
  const { titre, option, sigle, description, acces, attendus, metiers, domaines } = fiche;
  const complet = `${type} ${titre}${option === undefined ? '' : ` option ${option}`}`;
  const lines = [
    element('identifiant', `DEMO.${rang + 1}`),
    element('code_scolarite', String(PREMIER_CODE + rang)),
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
function element(name: string, text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return text === '' ? `<${name}/>` : `<${name}>${escaped}</${name}>`;
}
