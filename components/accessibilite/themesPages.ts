import { conforme, nonVerifie, sansObjet, type Theme } from './critere';

/** Themes 8 to 10: how pages are written, built and presented. */
export const THEMES_PAGES: readonly Theme[] = [
  {
    numero: 8,
    titre: 'Éléments obligatoires',
    criteres: [
      conforme('Le type de document est déclaré', ['html']),
      conforme('Le code est bien formé', ['valide', 'html', 'axe'], 'Identifiants uniques, éléments bien imbriqués.'),
      conforme('La langue de la page est déclarée', ['titres', 'axe']),
      conforme('Le code de langue est juste', ['titres'], 'fr'),
      conforme('La page a un titre', ['titres']),
      conforme('Le titre de la page est juste', ['titres', 'main'], 'Un titre propre à chaque page.'),
      nonVerifie(
        'Un passage dans une autre langue est signalé',
        'Les titres des tests le sont ; les textes des formations, copiés de leurs sources, n’ont pas été parcourus.',
      ),
      nonVerifie('Ce signalement est juste', 'À voir avec le précédent.'),
      conforme('Une balise ne sert pas qu’à l’apparence', ['html']),
      sansObjet('Un changement de sens de lecture est signalé', 'Tout se lit de gauche à droite.'),
    ],
  },
  {
    numero: 9,
    titre: 'Structure de l’information',
    criteres: [
      conforme('Les titres structurent la page', ['titres', 'axe', 'main']),
      conforme(
        'Les régions de la page sont déclarées',
        ['titres', 'axe'],
        'En-tête, navigations, contenu, pied de page.',
      ),
      conforme('Une liste est une liste', ['axe', 'source']),
      nonVerifie(
        'Une citation est signalée',
        'Les fiches de diplôme le font ; chaque texte d’une formation n’a pas été relevé.',
      ),
    ],
  },
  {
    numero: 10,
    titre: 'Présentation de l’information',
    criteres: [
      conforme(
        'La présentation est dans les feuilles de style',
        ['html', 'source'],
        'La politique de contenu refuse tout attribut style.',
      ),
      nonVerifie(
        'Le contenu reste là sans feuille de style',
        'Un seul écran a été vu sans style ; les autres restent à voir.',
      ),
      nonVerifie(
        'Le contenu reste compréhensible sans feuille de style',
        'L’ordre du code suit la lecture ; sans style, les explications repliées paraissent au milieu des phrases et de quelques titres, à relire écran par écran.',
      ),
      conforme('Le texte reste lisible à 200 %', ['zoom', 'main']),
      nonVerifie(
        'Couleur du texte et couleur du fond vont ensemble',
        'Posées ensemble sur la page ; chaque règle n’a pas été relue.',
      ),
      conforme('Un lien se distingue du texte qui l’entoure', ['main', 'axe'], 'Il est souligné.'),
      conforme('Le focus est visible', ['focus', 'main']),
      conforme('Un contenu caché l’est pour tout le monde, à dessein', ['axe', 'etats', 'arbre']),
      nonVerifie(
        'La forme, la taille ou la place n’informent pas seules',
        'Les consignes n’ont pas toutes été relues.',
      ),
      nonVerifie('… et ce qui les double est juste', 'À voir avec le précédent.'),
      conforme(
        'Tout se lit à 320 px de large sans défiler de côté',
        ['largeur', 'zoom'],
        'Sauf les tableaux de données et la carte, dans leur propre cadre.',
      ),
      conforme('L’espacement du texte peut être augmenté', ['espacement']),
      sansObjet(
        'Un contenu qui paraît au survol se commande',
        'Rien ne paraît au survol ni au focus : les explications s’ouvrent d’un bouton.',
      ),
      sansObjet(
        'Un contenu que le style fait paraître s’atteint au clavier',
        'Rien ne paraît par le style seul, hors le lien d’évitement au focus.',
      ),
    ],
  },
];
