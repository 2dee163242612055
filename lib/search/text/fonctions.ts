import { racine } from './racine';

/**
 * What one is in a trade, whatever the trade: « chef », « technicien », « chargé d’affaires ». The words beside it say the
 * trade, and are what must be met.
 */
const FONCTIONS: ReadonlySet<string> = new Set(
  (
    'acheteur acheteuse adjoint adjointe administrateur agent agente apprenti assistant assistante attache attachee charge ' +
    'chargee chef cheffe chercheur collaborateur conseiller conseillere consultant consultante coordinateur delegue ' +
    'deleguee depanneur directeur directrice employe employee enseignant equipier expert experte fabricant formateur ' +
    'gestionnaire ingenieur ingenieure inspecteur installateur instructeur intervenant manager manageur ' +
    'moniteur operateur ouvrier ouvriere poseur prof professeur professeure professionnel referent reparateur ' +
    'responsable specialiste superviseur technicien technicienne vendeur vendeuse'
  )
    .split(' ')
    .map(racine),
);

/** What is done in every trade. The infinitive alone: « organisation », « conception » are words of titles. */
const GESTES: ReadonlySet<string> = new Set(
  (
    'acheter aider assurer conduire concevoir conseiller construire controler creer defendre diriger encadrer entretenir etudier ' +
    'exercer fabriquer gagner gerer inventer lancer manipuler manager monter occuper organiser ouvrir participer piloter ' +
    'preparer produire proteger realiser rediger rencontrer reparer reprendre soigner tenir utiliser vendre vivre'
  ).split(' '),
);

/** What a function bears on, in any trade too. */
const COMPLEMENTS: ReadonlySet<string> = new Set(
  'affaire etude equipe mission produit production programme projet secteur service superieur'.split(' '),
);

/** True for a word that says a function, or what is done in any trade. */
export const isFonction = (term: string) => GESTES.has(term) || FONCTIONS.has(racine(term));

/** True for a function and what it bears on, which name no trade: « chef de projet ». */
export const areFonction = (terms: readonly string[]) =>
  terms.some(isFonction) && terms.every((term) => isFonction(term) || COMPLEMENTS.has(term));
