/** Where a term is met, to lead the reader back there. */
export const ECRANS = {
  profil: { titre: 'Ton profil', href: '/' },
  resultats: { titre: 'Formations', href: '/recherche' },
  /** There is no page of formations in general: said, not linked. */
  formation: { titre: 'page d’une formation', href: null },
  diplome: { titre: 'page d’un diplôme', href: null },
  comparaison: { titre: 'Comparer', href: '/comparer' },
  liste: { titre: 'Ma liste', href: '/voeux' },
  attente: { titre: 'Liste d’attente', href: '/attente' },
  mesures: { titre: 'Deux mesures', href: '/methode#deux-mesures' },
  lecture: { titre: 'Lire les chiffres', href: '/methode#une-phrase' },
  ecart: { titre: 'Pourquoi ce calcul est différent', href: '/methode#ecart' },
  population: { titre: 'De qui parle le chiffre', href: '/methode#qui-est-compte' },
  calcul: { titre: 'Comment l’estimation est faite', href: '/methode#methode' },
  fiabilite: { titre: 'Ces chiffres se sont-ils vérifiés ?', href: '/fiabilite' },
  donnees: { titre: 'Les données', href: '/donnees' },
} as const satisfies Readonly<Record<string, { readonly titre: string; readonly href: string | null }>>;

export type Ecran = keyof typeof ECRANS;

/** One concept, one word, and what it means to someone who has never met it. */
export interface TermeGlossaire {
  readonly terme: string;
  /** One sentence of everyday words: all that the popover says. */
  readonly definition: string;
  /** What the glossary adds: an example, what it is not. */
  readonly explication: string;
  /** Who says so. */
  readonly source: string;
  readonly ecrans: readonly Ecran[];
  /** Keys of neighbours, often mistaken for this one. */
  readonly voir?: readonly string[];
}

/** Who a definition comes from. */
export const SOURCES = {
  code: 'Code de l’éducation, article L612-3',
  parcoursup: 'Parcoursup, règles de la procédure (parcoursup.fr)',
  rapport: 'Rapports publics d’examen des vœux, notes de lecture',
  ouvertes: 'Données ouvertes Parcoursup, dictionnaire des variables',
  fiche: 'Fiches nationales de formation et fiches Onisep',
  ministere: 'Ministère de l’Éducation nationale',
  presse: 'Presse de l’éducation, session 2025 de Parcoursup',
  site: 'Définition de Rose des vœux',
} as const;
