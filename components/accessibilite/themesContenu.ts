import { conforme, nonConforme, nonVerifie, sansObjet, type Theme } from './critere';

const SANS_MEDIA = 'Aucun son, aucune vidéo, aucune animation à lire.';
const SANS_CADRE = 'Aucun cadre : la politique de contenu les refuse.';
const SANS_CAPTCHA = 'Aucun test pour distinguer une personne d’un robot.';
const SANS_MISE_EN_PAGE = 'Aucun tableau ne sert à la mise en page.';

/** Themes 1 to 7: what pages are made of. */
export const THEMES_CONTENU: readonly Theme[] = [
  {
    numero: 1,
    titre: 'Images',
    criteres: [
      conforme(
        'Une image qui informe a une alternative',
        ['axe', 'images'],
        'Graphiques et carte : dessins SVG nommés.',
      ),
      conforme(
        'Une image décorative est ignorée',
        ['images'],
        'La rose et les traits sont cachés aux lecteurs d’écran.',
      ),
      conforme('L’alternative dit la même chose que l’image', ['main'], 'La phrase du graphique porte ses chiffres.'),
      sansObjet('Une image de test dit à quoi elle sert', SANS_CAPTCHA),
      sansObjet('Une image de test a une autre forme', SANS_CAPTCHA),
      conforme(
        'Une image complexe a une description détaillée',
        ['images', 'main'],
        'Un tableau ou un texte à côté de chaque graphique.',
      ),
      nonVerifie(
        'La description détaillée est juste',
        'Faite des mêmes nombres ; chaque tableau n’a pas été relu point par point contre son graphique.',
      ),
      conforme(
        'Un texte n’est pas mis en image',
        ['source'],
        'Les mots des graphiques sont du texte ; aucune image bitmap dans les pages.',
      ),
      conforme('Une légende est liée à son image', ['source', 'axe'], 'figure et figcaption.'),
    ],
  },
  {
    numero: 2,
    titre: 'Cadres',
    criteres: [sansObjet('Un cadre a un titre', SANS_CADRE), sansObjet('Le titre d’un cadre est juste', SANS_CADRE)],
  },
  {
    numero: 3,
    titre: 'Couleurs',
    criteres: [
      nonVerifie(
        'La couleur n’est jamais seule à informer',
        'Un mot, un motif ou une forme l’accompagne par construction ; reste à relire chaque écran sans couleurs.',
      ),
      conforme('Le texte contraste assez avec son fond', ['axe', 'etats', 'contraste']),
      nonVerifie(
        'Les composants et les graphiques contrastent assez',
        'Les couples de couleurs du thème sont calculés ; reste à relever chaque composant et chaque graphique.',
      ),
    ],
  },
  {
    numero: 4,
    titre: 'Multimédia',
    criteres: [
      sansObjet('Un média a une transcription ou une audiodescription', SANS_MEDIA),
      sansObjet('La transcription ou l’audiodescription est juste', SANS_MEDIA),
      sansObjet('Une vidéo a des sous-titres', SANS_MEDIA),
      sansObjet('Les sous-titres sont justes', SANS_MEDIA),
      sansObjet('Une vidéo a une audiodescription synchronisée', SANS_MEDIA),
      sansObjet('Cette audiodescription est juste', SANS_MEDIA),
      sansObjet('Un média est annoncé', SANS_MEDIA),
      sansObjet('Un média sans déroulement a une alternative', SANS_MEDIA),
      sansObjet('Cette alternative est juste', SANS_MEDIA),
      sansObjet('Un son qui part seul peut être arrêté', SANS_MEDIA),
      sansObjet('Un média se commande au clavier et au pointeur', SANS_MEDIA),
      sansObjet('Un média sans déroulement se commande de même', SANS_MEDIA),
      sansObjet('Un média est compris par les aides techniques', SANS_MEDIA),
    ],
  },
  {
    numero: 5,
    titre: 'Tableaux',
    criteres: [
      nonConforme(
        'Un tableau complexe a un résumé',
        ['main'],
        'Les lignes par bac, par profil et par sexe d’une formation, la comparaison et l’impression de la liste sont rangées sous des en-têtes intermédiaires : une phrase devrait dire ce rangement.',
      ),
      sansObjet('Ce résumé est juste', 'Aucun résumé à ce jour.'),
      sansObjet('Un tableau de mise en page se lit dans l’ordre', SANS_MISE_EN_PAGE),
      conforme('Un tableau de données a un titre', ['tableaux', 'axe']),
      conforme(
        'Le titre du tableau est juste',
        ['main'],
        'Titres lus sur treize pages, sans relire chaque tableau contre le sien.',
      ),
      conforme('Les en-têtes sont déclarés', ['tableaux', 'axe']),
      conforme('Chaque cellule est liée à ses en-têtes', ['tableaux', 'source'], 'th et scope.'),
      sansObjet('Un tableau de mise en page n’a rien d’un tableau de données', SANS_MISE_EN_PAGE),
    ],
  },
  {
    numero: 6,
    titre: 'Liens',
    criteres: [
      conforme('Un lien dit où il mène', ['liens', 'main'], 'Seul ou avec la phrase qui l’entoure.'),
      conforme('Un lien a un intitulé', ['liens', 'axe']),
    ],
  },
  {
    numero: 7,
    titre: 'Scripts',
    criteres: [
      nonVerifie(
        'Un script est compris par les aides techniques',
        'Noms, rôles et états passent axe ; reste l’essai avec un lecteur d’écran, que le critère demande.',
      ),
      conforme('L’alternative à un script est juste', ['sansScript'], 'Chaque page fonctionne sans JavaScript.'),
      conforme('Un script s’utilise au clavier et au pointeur', ['clavier', 'tabulation', 'main']),
      conforme(
        'Un changement de page est annoncé ou demandé',
        ['main'],
        'Rien ne part sans un bouton ou un lien ; les filtres changent la liste, pas la page.',
      ),
      nonVerifie(
        'Un message de statut est transmis',
        'La liste, la comparaison et le nombre de résultats sont des statuts ; reste à relever tous les autres messages.',
      ),
    ],
  },
];
