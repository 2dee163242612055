/** How a criterion was checked. */
export interface Verification {
  /** In French, for the page. */
  readonly dit: string;
  /** Title of the end-to-end test or of its step, or its beginning; `null` for what a person looked at. */
  readonly test: string | null;
}

/** Every way used by the grid. A test of the grid checks that each title is that of a test that exists. */
export const VERIFICATIONS = {
  main: { dit: 'à la main, dans Chromium', test: null },
  arbre: { dit: 'à la main, dans l’arbre d’accessibilité de Chromium', test: null },
  source: { dit: 'lecture du code et recherche dans les pages servies', test: null },
  axe: {
    dit: 'axe, sur chaque page en thème clair, sur chaque sorte de page en thème sombre',
    test: 'axe finds nothing, in the light',
  },
  etats: { dit: 'axe, dans chaque état ouvert, vide, en erreur ou hors ligne', test: 'axe finds nothing once' },
  contraste: { dit: 'calcul du contraste de chaque couple de couleurs', test: null },
  titres: { dit: 'test des titres, de la langue et des régions', test: 'the page has its language' },
  images: { dit: 'test des dessins', test: 'every drawing is named or hidden' },
  tableaux: { dit: 'test des tableaux', test: 'every table has a name' },
  liens: { dit: 'test des liens', test: 'every link says where it leads' },
  champs: { dit: 'test des champs', test: 'every field has a label' },
  largeur: { dit: 'test à 320, 360, 768 et 1 440 px', test: 'the page never scrolls sideways' },
  zoom: { dit: 'test au zoom de 400 %', test: 'at 400 % of zoom' },
  espacement: { dit: 'test de l’espacement du texte', test: 'with the text spacing of WCAG' },
  clavier: { dit: 'parcours entier au clavier', test: 'the whole journey is done with the keyboard alone' },
  tabulation: { dit: 'test de l’ordre et de la sortie au clavier', test: 'the keyboard goes through the page' },
  focus: { dit: 'test de la visibilité du focus', test: 'the focus is always visible' },
  sansScript: { dit: 'parcours sans JavaScript', test: null },
  html: { dit: 'test du code des pages', test: 'the markup is sound' },
  valide: { dit: 'html-validate, règles de la norme HTML, sur chaque page', test: 'the markup is valid HTML' },
} as const satisfies Readonly<Record<string, Verification>>;

export type CleVerification = keyof typeof VERIFICATIONS;
