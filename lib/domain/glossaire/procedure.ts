import { ditJour } from '../calendrier';
import {
  DATES_CLASSEMENT,
  DATES_COMPLEMENTAIRE,
  DATES_PRINCIPALE,
  LIMITES_DATEES,
  REGLES,
  REGLES_AVANT,
} from '../regles';
import { SOURCES, type TermeGlossaire } from './terme';

const { limites } = REGLES;

/** The procedure: what one asks for, who reads it, what is answered. */
export const TERMES_PROCEDURE = {
  parcoursup: {
    terme: 'Parcoursup',
    definition: 'Le site officiel où tu fais tes vœux pour entrer dans l’enseignement supérieur.',
    explication:
      'Rose des vœux n’est pas Parcoursup. Ce site t’aide à lire ce qui est arrivé les années passées. Les vœux, les réponses et les dates sont sur parcoursup.fr.',
    source: SOURCES.parcoursup,
    ecrans: ['profil', 'ecart'],
  },
  session: {
    terme: 'Session',
    definition: 'Une année de Parcoursup, des vœux de l’hiver aux réponses de l’été.',
    explication: `La session 2023 est celle des élèves entrés en BTS en septembre 2023. Celle de ${REGLES.session} a ouvert le ${ditJour(REGLES.ouverture)} de l’année d’avant. Chaque chiffre dit de quelle session il vient : plus elle est ancienne, moins elle annonce la suivante.`,
    source: SOURCES.parcoursup,
    ecrans: ['formation', 'lecture', 'donnees'],
  },
  voeu: {
    terme: 'Vœu',
    definition: 'Une demande pour une spécialité de BTS, qui peut compter plusieurs établissements.',
    explication: `Un BTS demandé dans trois lycées, c’est un vœu et trois sous-vœux. ${LIMITES_DATEES} : ${limites.voeux} vœux, BUT, CPGE et DCG compris. Tu les fais sans les classer, et les formations ne voient jamais d’ordre. Un ordre est demandé une seule fois, en juin, entre les vœux encore en attente.`,
    source: SOURCES.parcoursup,
    ecrans: ['liste'],
    voir: ['sous-voeu', 'voeu-confirme', 'classement-attente'],
  },
  'sous-voeu': {
    terme: 'Sous-vœu',
    definition: 'Un établissement choisi à l’intérieur d’un vœu.',
    explication: `Chaque sous-vœu reçoit sa propre réponse. ${LIMITES_DATEES} : ${limites.sousVoeuxParVoeu} par spécialité de BTS, ${limites.sousVoeux} en tout avec les BUT, CPGE et DCG. Les vœux en apprentissage sont comptés à part.`,
    source: SOURCES.parcoursup,
    ecrans: ['liste'],
    voir: ['voeu'],
  },
  'voeu-confirme': {
    terme: 'Vœu confirmé',
    definition: 'Un vœu dont le dossier est complet et validé avant la date limite.',
    explication:
      'Un vœu non confirmé n’est lu par personne. Ici, les taux partent de tous les candidats qui ont confirmé leur vœu, pas seulement de ceux que la commission a classés.',
    source: SOURCES.parcoursup,
    ecrans: ['formation', 'mesures'],
    voir: ['classe', 'en-position'],
  },
  commission: {
    terme: 'Commission d’examen des vœux',
    definition: 'Les enseignants de la formation qui lisent les dossiers et les classent.',
    explication:
      'Elle lit surtout les bulletins de première et de terminale. Elle peut s’aider d’un calcul, mais elle décide. Son rapport public dit ce qu’elle a regardé. Il l’appelle parfois « jury ».',
    source: SOURCES.rapport,
    ecrans: ['formation', 'population'],
    voir: ['criteres', 'rapport-public'],
  },
  classe: {
    terme: 'Candidat classé',
    definition: 'Un candidat que la commission a gardé et mis à un rang dans sa liste.',
    explication:
      'C’est la première porte : un candidat non classé ne peut pas recevoir de proposition de cette formation. La deuxième porte est le rang : la liste descend jusqu’au dernier appelé.',
    source: SOURCES.rapport,
    ecrans: ['formation', 'calcul'],
    voir: ['rang', 'dernier-appele'],
  },
  rang: {
    terme: 'Rang',
    definition:
      'La place d’un candidat dans l’ordre d’appel de son groupe : celui dans lequel partent les propositions.',
    explication:
      'L’ordre d’appel part du classement de la commission, puis fait remonter des boursiers et, là où un taux le prévoit, des candidats du secteur. C’est le rang que Parcoursup montre. Il ne change plus, sauf correction d’une erreur. La place dans la liste d’attente, elle, change chaque jour.',
    source: SOURCES.parcoursup,
    ecrans: ['formation', 'attente'],
    voir: ['liste-attente', 'dernier-appele'],
  },
  'dernier-appele': {
    terme: 'Rang du dernier appelé',
    definition: 'Le rang du dernier candidat d’un groupe à qui la formation a pu faire une proposition.',
    explication:
      'S’il vaut 115, tous les candidats du rang 1 au rang 115 de ce groupe étaient en position de recevoir une proposition. Chaque groupe a le sien. Il change d’une année à l’autre.',
    source: SOURCES.rapport,
    ecrans: ['formation', 'attente'],
    voir: ['groupe', 'en-position'],
  },
  groupe: {
    terme: 'Groupe de classement',
    definition: 'Une file de candidats classés ensemble, avec ses propres places.',
    explication:
      'Beaucoup de BTS font plusieurs files, par exemple une pour les bacs technologiques et une pour les autres. On ne compare pas deux rangs de deux groupes différents.',
    source: SOURCES.rapport,
    ecrans: ['formation', 'attente', 'population'],
    voir: ['groupe-autres', 'dernier-appele'],
  },
  'groupe-autres': {
    terme: 'Groupe « Autres candidats »',
    definition: 'Dans certaines formations, la file de ceux qui n’ont pas de file à eux, surtout des bacs généraux.',
    explication:
      'C’est un groupe de cette formation. Ce ne sont pas les « candidats hors terminale » des données ouvertes : les deux noms se ressemblent, mais ne comptent pas les mêmes personnes.',
    source: SOURCES.rapport,
    ecrans: ['formation', 'population'],
    voir: ['hors-terminale', 'groupe'],
  },
  proposition: {
    terme: 'Proposition d’admission',
    definition: 'Un « oui » envoyé au candidat, qu’il accepte ou refuse.',
    explication:
      'Une proposition refusée repart au candidat suivant. C’est pourquoi une formation envoie souvent bien plus de propositions qu’elle n’a de places.',
    source: SOURCES.parcoursup,
    ecrans: ['formation', 'mesures'],
    voir: ['en-position', 'admis'],
  },
  admis: {
    terme: 'Admis',
    definition: 'Un candidat qui a reçu une proposition et l’a acceptée.',
    explication:
      'Les admis disent qui est venu, pas qui pouvait venir : beaucoup de candidats appelés choisissent une autre formation.',
    source: SOURCES.ouvertes,
    ecrans: ['formation'],
    voir: ['proposition', 'composition'],
  },
  'liste-attente': {
    terme: 'Liste d’attente',
    definition: 'Les candidats classés qui attendent qu’une place se libère.',
    explication:
      'Ta place y avance quand d’autres renoncent. En juin, il faut classer ses vœux en attente, sinon ils sont supprimés. Le dernier rang appelé les années passées donne un repère. Ce n’est pas une promesse : il peut monter ou descendre.',
    source: SOURCES.parcoursup,
    ecrans: ['attente'],
    voir: ['rang', 'dernier-appele', 'classement-attente'],
  },
  'classement-attente': {
    terme: 'Classement des vœux en attente',
    definition: 'En juin, l’ordre de préférence que tu donnes, sur Parcoursup, à tes vœux encore en attente.',
    explication: `Il est obligatoire : un vœu en attente qui n’est pas classé est supprimé. C’est la seule fois où un ordre est demandé. Les formations ne le voient pas, et ton rang n’en dépend pas. ${DATES_CLASSEMENT}`,
    source: SOURCES.parcoursup,
    ecrans: ['attente', 'liste'],
    voir: ['liste-attente', 'voeu'],
  },
  'phase-principale': {
    terme: 'Phase principale',
    definition: 'Le temps normal de Parcoursup : vœux en hiver, réponses à partir de juin.',
    explication: `${DATES_PRINCIPALE} En ${REGLES_AVANT.session}, elle a fini le ${ditJour(REGLES_AVANT.finPrincipale)}. Les dates de ta session sont à vérifier sur Parcoursup. Les rapports publics des formations comptent cette phase, et elle seule.`,
    source: SOURCES.parcoursup,
    ecrans: ['mesures', 'formation'],
    voir: ['phase-complementaire'],
  },
  'phase-complementaire': {
    terme: 'Phase complémentaire',
    definition: 'Une seconde période, à partir de juin, pour demander une place encore libre.',
    explication: `Elle est ouverte à tous : avec ou sans proposition, déjà inscrit sur Parcoursup ou non. ${limites.voeuxComplementaires} nouveaux vœux au plus, jamais dans une formation déjà demandée. ${DATES_COMPLEMENTAIRE} En 2023, plus d’un BTS sur deux a admis des candidats par ce chemin.`,
    source: SOURCES.parcoursup,
    ecrans: ['liste', 'mesures'],
    voir: ['caes', 'phase-principale'],
  },
  caes: {
    terme: 'CAES',
    definition: 'La commission de l’académie qui cherche une place avec les candidats restés sans proposition.',
    explication: `CAES veut dire « commission d’accès à l’enseignement supérieur ». On la saisit depuis son dossier Parcoursup. Elle demande aussi d’avoir fait des vœux en phase complémentaire, et un bac de moins de ${limites.anneesBacCaes} ans. Handicap, sport de haut niveau, personne à charge : ces cas sont examinés à part. Conditions de la session ${REGLES.session}, à vérifier sur Parcoursup.`,
    source: SOURCES.parcoursup,
    ecrans: ['liste'],
    voir: ['phase-complementaire'],
  },
  criteres: {
    terme: 'Critères d’examen des vœux',
    definition: 'Ce que la commission regarde dans un dossier, avec un degré d’importance.',
    explication:
      'Par exemple les notes dans une matière, le sérieux, ou l’intérêt pour le métier. Le rapport public les donne après coup. Avant les vœux, la fiche Parcoursup les range en cinq familles, chacune avec un pourcentage.',
    source: SOURCES.rapport,
    ecrans: ['formation'],
    voir: ['degre-importance', 'attendus'],
  },
  'degre-importance': {
    terme: 'Degré d’importance',
    definition: 'Le mot que la commission met sur chaque critère, d’essentiel à complémentaire.',
    explication:
      'Il y a quatre degrés : essentiel, très important, important, complémentaire. Le rapport ne donne pas de pourcentage : on ne peut pas en tirer une note. Les pourcentages par famille sont sur la fiche Parcoursup.',
    source: SOURCES.rapport,
    ecrans: ['formation'],
    voir: ['criteres'],
  },
  eliminatoire: {
    terme: 'Critère éliminatoire',
    definition: 'Une condition sans laquelle la formation ne retient pas le dossier.',
    explication: 'Le texte est toujours cité comme la formation l’a écrit, et attribué à son rapport.',
    source: SOURCES.rapport,
    ecrans: ['formation'],
    voir: ['criteres'],
  },
  'avis-conseil': {
    terme: 'Avis du conseil de classe',
    definition: 'En bac professionnel, ce que le conseil de classe dit d’un vœu de BTS : favorable, réservé ou autre.',
    explication:
      'Il est noté dans le dossier et peut beaucoup compter. Demande-le à ton professeur principal. Il n’entre dans aucun calcul de ce site.',
    source: SOURCES.parcoursup,
    ecrans: ['profil', 'formation'],
  },
  'taux-boursiers': {
    terme: 'Taux minimum de boursiers',
    definition: 'La part minimale de boursiers de lycée que l’académie fixe pour chaque formation.',
    explication:
      'Pour l’atteindre, le dossier d’un boursier peut remonter dans l’ordre d’appel, que suit le rang affiché. Il vaut pour les formations publiques et sous contrat. Ce site ne te demande jamais si tu es boursier.',
    source: SOURCES.code,
    ecrans: ['formation', 'population'],
    voir: ['rang', 'taux-bac-pro'],
  },
  'taux-bac-pro': {
    terme: 'Taux minimum de bacs professionnels',
    definition: 'La part minimale des places de chaque BTS que l’académie réserve aux bacs professionnels.',
    explication:
      'Ces places ont presque toujours leur propre groupe : les bacs professionnels y sont classés entre eux. Il ne déplace personne dans l’ordre d’appel : seuls des boursiers et des candidats du secteur peuvent y remonter. L’avis du conseil de classe compte aussi.',
    source: SOURCES.code,
    ecrans: ['formation'],
    voir: ['groupe', 'avis-conseil', 'taux-boursiers'],
  },
} as const satisfies Readonly<Record<string, TermeGlossaire>>;
