import { SOURCES, type TermeGlossaire } from './terme';

/** The figures: what is counted, what is estimated, and how sure it is. No threshold here: « Lire les chiffres » has them. */
export const TERMES_CHIFFRES = {
  'en-position': {
    terme: 'En position de recevoir une proposition',
    definition: 'Être classé au rang du dernier appelé, ou avant : la liste est descendue jusqu’à ce candidat.',
    explication:
      'Un candidat en position peut ne rien recevoir, par exemple s’il a déjà quitté Parcoursup. Ce compte vient du rapport public de la formation.',
    source: SOURCES.rapport,
    ecrans: ['formation', 'mesures', 'resultats'],
    voir: ['proposition-recue', 'dernier-appele'],
  },
  'proposition-recue': {
    terme: 'Proposition reçue',
    definition: 'La part des candidats à qui la formation a vraiment envoyé une proposition.',
    explication:
      'Ce compte vient des données ouvertes, qui couvrent tous les BTS. Il est souvent plus bas que « en position », car des candidats quittent la liste avant d’être appelés.',
    source: SOURCES.ouvertes,
    ecrans: ['formation', 'mesures', 'resultats'],
    voir: ['en-position', 'donnees-ouvertes'],
  },
  'taux-acces': {
    terme: 'Taux d’accès',
    definition: 'Le chiffre officiel de Parcoursup : la part des candidats classés au rang du dernier appelé ou avant.',
    explication:
      'Il réunit tous les bacs et toutes les situations. Ici, le chiffre parle des candidats comme toi. Le taux officiel est montré tel qu’il est publié, à côté.',
    source: SOURCES.ouvertes,
    ecrans: ['formation', 'ecart'],
    voir: ['en-position', 'simulateur'],
  },
  simulateur: {
    terme: 'Simulateur de Parcoursup',
    definition: 'L’outil de Parcoursup qui répond à un profil et à une moyenne par une étiquette parmi cinq.',
    explication:
      'Pourquoi pas le même chiffre ici ? Le simulateur part d’une moyenne sans coefficients, alors qu’une commission ne lit pas toutes les matières pareil. Ici, pas de note : un compte de candidats comparables, son intervalle et sa source. Ses étiquettes en 2025 : rarement, occasionnellement, régulièrement, plus de 50 %, plus de 80 %.',
    source: SOURCES.presse,
    ecrans: ['formation'],
    voir: ['taux-acces', 'intervalle'],
  },
  estimation: {
    terme: 'Estimation',
    definition: 'Ce à quoi s’attendre à la prochaine session, d’après les sessions passées.',
    explication:
      'Ce n’est pas un compte et ce n’est pas une promesse. Le compte est toujours montré à côté, même quand l’estimation s’en éloigne.',
    source: SOURCES.site,
    ecrans: ['resultats', 'formation', 'calcul', 'fiabilite'],
    voir: ['observe', 'intervalle'],
  },
  observe: {
    terme: 'Observé',
    definition: 'Le compte tel que le document le donne, sans calcul : 16 sur 56, par exemple.',
    explication: 'Chaque compte mène à la ligne du document d’où il vient.',
    source: SOURCES.site,
    ecrans: ['formation', 'lecture'],
    voir: ['estimation', 'non-publie'],
  },
  intervalle: {
    terme: 'Intervalle',
    definition:
      'Les deux valeurs entre lesquelles le chiffre de la prochaine session devrait tomber, au moins huit fois sur dix.',
    explication:
      'Il est large quand il y a peu de candidats, quand la session est ancienne, ou quand la formation change beaucoup d’une année à l’autre. Le reste du temps, le chiffre tombe dehors.',
    source: SOURCES.site,
    ecrans: ['resultats', 'formation', 'lecture', 'fiabilite'],
    voir: ['estimation', 'ecart-non-concluant'],
  },
  'ecart-non-concluant': {
    terme: 'Écart non concluant',
    definition: 'Deux chiffres trop proches pour dire lequel est le plus haut.',
    explication: 'Leurs intervalles se recouvrent. La différence peut venir du hasard d’une année.',
    source: SOURCES.site,
    ecrans: ['comparaison'],
    voir: ['intervalle'],
  },
  palier: {
    terme: 'Ambitieux, réaliste, prudent',
    definition: 'Trois mots pour ranger un vœu, lus sur l’intervalle et jamais sur un chiffre seul.',
    explication:
      'Ambitieux : neuf fois sur dix, la suite reste sous le repère. Prudent : neuf fois sur dix, elle l’atteint. Réaliste : tout le reste. Un vœu ambitieux n’est pas une faute. Une liste gagne à mêler les trois.',
    source: SOURCES.site,
    ecrans: ['resultats', 'formation', 'liste', 'lecture'],
    voir: ['intervalle', 'equilibre'],
  },
  equilibre: {
    terme: 'Équilibre d’une liste',
    definition: 'Le mélange de vœux ambitieux, réalistes et prudents dans ta liste.',
    explication: 'Une liste équilibrée laisse sa place à l’envie et garde une proposition probable.',
    source: SOURCES.site,
    ecrans: ['liste'],
    voir: ['palier'],
  },
  fiabilite: {
    terme: 'Fiabilité',
    definition: 'Un mot qui dit sur combien de candidats le chiffre repose : solide, indicative ou fragile.',
    explication:
      '« Fragile » ne veut pas dire que la formation est risquée : le chiffre repose sur peu de monde. Une formation fragile reste dans la liste.',
    source: SOURCES.site,
    ecrans: ['resultats', 'formation', 'lecture'],
    voir: ['intervalle'],
  },
  'non-publie': {
    terme: 'Non publié',
    definition: 'Le document ne donne pas ce chiffre. Ce n’est pas zéro.',
    explication:
      'Les tout petits nombres sont parfois cachés pour que personne ne soit reconnu. Une case vide reste vide : on n’invente rien.',
    source: SOURCES.site,
    ecrans: ['formation', 'lecture', 'donnees'],
  },
  composition: {
    terme: 'Composition des admis',
    definition: 'Qui est entré dans la formation : la part de chaque bac ou de chaque mention parmi les admis.',
    explication:
      'Elle ne dit pas qui pouvait entrer. Si 60 % des admis ont un bac technologique, c’est peut-être qu’ils étaient nombreux à le demander.',
    source: SOURCES.ouvertes,
    ecrans: ['formation', 'donnees'],
    voir: ['admis'],
  },
  'hors-terminale': {
    terme: 'Candidats hors terminale',
    definition: 'Dans les données ouvertes, tous ceux qui ne passent pas le bac cette année-là.',
    explication:
      'On y compte ensemble les étudiants en réorientation, ceux qui ont arrêté leurs études et ceux qui viennent de l’étranger. Leurs bacs ne sont pas séparés.',
    source: SOURCES.ouvertes,
    ecrans: ['formation', 'population', 'mesures'],
    voir: ['neobachelier', 'groupe-autres'],
  },
  neobachelier: {
    terme: 'Néobachelier',
    definition: 'Un candidat qui passe et obtient le bac l’année même de ses vœux.',
    explication: 'C’est le mot des documents officiels pour les élèves de terminale.',
    source: SOURCES.ouvertes,
    ecrans: ['population'],
    voir: ['hors-terminale'],
  },
  profil: {
    terme: 'Profil',
    definition: 'Ta situation cette année : en terminale, en réorientation, non scolarisé, à l’étranger, autre.',
    explication:
      'Le profil change souvent plus le chiffre que la mention. C’est pourquoi il est demandé parmi les premières questions.',
    source: SOURCES.rapport,
    ecrans: ['profil', 'population'],
    voir: ['reorientation'],
  },
  reorientation: {
    terme: 'Réorientation',
    definition: 'Être déjà dans l’enseignement supérieur et demander une autre formation.',
    explication: 'Une première année d’université qui ne convient pas, puis un vœu de BTS : c’est une réorientation.',
    source: SOURCES.parcoursup,
    ecrans: ['profil', 'population'],
    voir: ['profil', 'hors-terminale'],
  },
  mention: {
    terme: 'Mention au bac',
    definition: 'Assez bien, bien ou très bien : le niveau de la moyenne obtenue au bac.',
    explication:
      'La commission ne connaît pas la mention d’un élève de terminale : elle lit ses bulletins. La mention sert ici de repère de niveau. « Je ne sais pas encore » est une vraie réponse.',
    source: SOURCES.site,
    ecrans: ['profil', 'formation', 'population'],
  },
  'donnees-ouvertes': {
    terme: 'Données ouvertes',
    definition: 'Des fichiers publics que chacun peut lire et réutiliser gratuitement.',
    explication:
      'Le ministère publie chaque année un fichier Parcoursup avec une ligne par formation. Il compte les candidats par type de bac, sans les mentions de ceux qui ont demandé.',
    source: SOURCES.ouvertes,
    ecrans: ['donnees', 'mesures'],
    voir: ['rapport-public'],
  },
  'rapport-public': {
    terme: 'Rapport public',
    definition: 'Le document où une formation raconte, après coup, comment elle a examiné les vœux.',
    explication:
      'Il donne ses groupes, ses critères, ses conseils et des comptes par bac, mention et profil. Il ne compte que la phase principale.',
    source: SOURCES.code,
    ecrans: ['donnees', 'mesures', 'formation'],
    voir: ['donnees-ouvertes', 'commission'],
  },
} as const satisfies Readonly<Record<string, TermeGlossaire>>;
