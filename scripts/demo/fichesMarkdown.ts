/** A diploma sheet in markdown, as the product first knew them; codes, titles and links are the official ones. */
interface FicheMarkdownDemo {
  readonly fichier: string;
  readonly intitule: string;
  readonly code: string;
  readonly rncp: string;
  readonly description: readonly string[];
  readonly acces: string;
  readonly attendus: readonly string[];
  readonly poursuite: string;
  readonly metiers: readonly string[];
}

const ATTENDUS_COMMUNS = [
  'S’organiser et avancer sans qu’on le rappelle',
  'Travailler avec d’autres métiers sur un même tournage',
  'S’exprimer à l’oral et à l’écrit, en français et en anglais',
] as const;

/** The two diplomas of the audiovisual sheets, told in the project's own words. */
export const FICHES_MARKDOWN: readonly FicheMarkdownDemo[] = [
  {
    fichier: 'fiche-32032329.md',
    intitule: "BTS métiers de l'audiovisuel option métiers de l'image",
    code: '32032329',
    rncp: 'https://www.francecompetences.fr/recherche/rncp/37021',
    description: [
      'Cadrer, éclairer, enregistrer : cette option forme celles et ceux qui fabriquent les images d’un film, d’une émission ou d’un clip, sous la direction d’une réalisatrice ou d’un réalisateur.',
      'On y apprend à régler une caméra, à dessiner une lumière et à tenir un plan de travail, avec de la physique, de l’économie et de l’anglais autour.',
    ],
    acces:
      'On y entre avec un bac professionnel, un bac technologique STI2D (systèmes d’information et numérique) ou un bac général, ou encore par une mise à niveau. Dossier, parfois entretien ou tests.',
    attendus: [
      'Avoir le goût de l’image et savoir en parler',
      'Aimer la technique : mesurer, régler, recommencer',
      ...ATTENDUS_COMMUNS,
    ],
    poursuite:
      'Ce diplôme mène d’abord aux tournages. On peut aussi continuer en licence, en licence professionnelle ou, sur concours, dans une école de cinéma.',
    metiers: ['cadreur/euse', 'régisseur/euse lumière', 'scripte', 'directeur/trice de la photographie'],
  },
  {
    fichier: 'fiche-32032328.md',
    intitule: "BTS métiers de l'audiovisuel option gestion de production",
    code: '32032328',
    rncp: 'https://www.francecompetences.fr/recherche/rncp/37019',
    description: [
      'Rendre un tournage possible : cette option forme celles et ceux qui chiffrent un projet, rédigent les contrats, réservent les lieux et tiennent le budget jusqu’à la diffusion.',
      'Le droit, la gestion et l’anglais y comptent autant que la connaissance des plateaux.',
    ],
    acces:
      'On y entre avec un bac professionnel, un bac technologique STD2A ou STMG, un bac général, ou encore par une mise à niveau. Dossier, parfois entretien ou tests.',
    attendus: [
      'S’intéresser à toute la chaîne de l’audiovisuel',
      'Être à l’aise avec le droit et les budgets',
      ...ATTENDUS_COMMUNS,
    ],
    poursuite:
      'Ce diplôme mène d’abord aux bureaux de production. On peut aussi continuer en licence, en licence professionnelle ou, sur concours, dans une école de cinéma.',
    metiers: ['chargé/e de production', 'régisseur/euse général/e'],
  },
];

/** Writes the two sheets, by file name. */
export function writeFichesMarkdown(): ReadonlyMap<string, string> {
  return new Map(FICHES_MARKDOWN.map((fiche) => [fiche.fichier, writeFiche(fiche)]));
}

function writeFiche(fiche: FicheMarkdownDemo): string {
  const { intitule, code, rncp, description, acces, attendus, poursuite, metiers } = fiche;
  return [
    `# ${intitule}`,
    '## Informations générales',
    `**Code scolarité:** ${code}\n**Durée:** 2 ans\n**Niveau de certification:** niveau 5\n**Type:** brevet de technicien supérieur (BTS)`,
    `**Lien:** [${rncp}](${rncp})`,
    '## Description',
    ...description,
    '## Accès',
    acces,
    '## Attendus',
    attendus.map((texte) => `- ${texte}`).join('\n'),
    "## Poursuite d'études",
    poursuite,
    '## Métiers associés',
    `${metiers.map((nom) => `- ${nom}`).join('\n')}\n`,
  ].join('\n\n');
}
