import { conforme, nonVerifie, sansObjet, type Theme } from './critere';

/** Themes 11 to 13: what people do on pages. */
export const THEMES_USAGE: readonly Theme[] = [
  {
    numero: 11,
    titre: 'Formulaires',
    criteres: [
      conforme('Un champ a une étiquette', ['champs', 'axe']),
      nonVerifie('L’étiquette est juste', 'Étiquettes vues sur une partie des pages, filtres repliés.'),
      conforme(
        'Une même chose a partout la même étiquette',
        ['main'],
        'Bac, mention et situation d’un écran à l’autre.',
      ),
      nonVerifie(
        'L’étiquette est à côté du champ',
        'Vue dans les formulaires principaux ; pas mesurée à toutes les largeurs.',
      ),
      conforme('Les champs de même nature sont groupés', ['champs', 'axe'], 'fieldset.'),
      conforme('Un groupe de champs a une légende', ['champs', 'axe']),
      nonVerifie('La légende est juste', 'Légendes vues sur l’accueil seulement.'),
      conforme(
        'Les choix d’une liste déroulante sont groupés s’il le faut',
        ['main'],
        'Courtes listes, ou rangées par ordre alphabétique.',
      ),
      conforme('Un bouton dit ce qu’il fait', ['champs', 'main']),
      conforme(
        'Ce qui est attendu et ce qui ne va pas est dit',
        ['etats', 'main'],
        'Aucun champ obligatoire ; une valeur illisible est nommée.',
      ),
      nonVerifie(
        'Une correction est proposée',
        'Faite pour la ville et les filtres ; chaque champ n’a pas été essayé avec une valeur fausse.',
      ),
      sansObjet('Une donnée qui engage peut être revue', 'Rien ici n’engage : les vœux se font sur Parcoursup.'),
      sansObjet('Un champ personnel se remplit seul', 'Aucun nom, aucune adresse, aucun numéro n’est demandé.'),
    ],
  },
  {
    numero: 12,
    titre: 'Navigation',
    criteres: [
      conforme('Deux façons de naviguer', ['main'], 'Le menu et la recherche.'),
      conforme('Le menu est toujours à la même place', ['titres', 'main']),
      sansObjet('Le plan du site est juste', 'Pas de plan : le menu et la recherche mènent à tout.'),
      sansObjet('Le plan s’atteint partout de la même façon', 'Pas de plan.'),
      conforme(
        'La recherche s’atteint partout de la même façon',
        ['main'],
        '« Formations », dans le menu de chaque page.',
      ),
      conforme('Les régions répétées s’atteignent ou se passent', ['titres', 'tabulation']),
      conforme('Un lien mène au contenu', ['clavier', 'tabulation']),
      conforme('L’ordre de tabulation suit la lecture', ['tabulation', 'main']),
      conforme('Le clavier n’est jamais retenu', ['tabulation', 'main']),
      sansObjet('Un raccourci d’une touche peut être changé', 'Aucun raccourci.'),
      conforme(
        'Ce qui paraît en plus s’atteint au clavier',
        ['tabulation', 'etats'],
        'Explications et menus s’ouvrent et se ferment au clavier.',
      ),
    ],
  },
  {
    numero: 13,
    titre: 'Consultation',
    criteres: [
      sansObjet('Une limite de temps se règle', 'Aucune limite de temps, aucun rafraîchissement.'),
      conforme('Aucune fenêtre ne s’ouvre seule', ['main'], 'Aucun lien n’en demande une.'),
      conforme('Un document à télécharger est accessible', ['main'], 'CSV et JSON, des textes.'),
      sansObjet('La version accessible dit la même chose', 'Il n’y a qu’une version.'),
      sansObjet('Un contenu cryptique a une alternative', 'Ni dessin en caractères ni émoticône.'),
      sansObjet('Cette alternative est juste', 'Rien de tel.'),
      nonVerifie('Rien ne clignote ni ne flashe', 'Relevé fait animations réduites : à refaire avec les animations.'),
      sansObjet(
        'Ce qui bouge peut être arrêté',
        'Rien ne bouge plus de cinq secondes ; les transitions cessent si l’appareil le demande.',
      ),
      conforme('La page se lit dans les deux orientations', ['largeur', 'zoom']),
      conforme(
        'Un geste complexe a une autre commande',
        ['main'],
        'Ni glissement ni pincement n’est nécessaire : des boutons font de même.',
      ),
      nonVerifie(
        'Un appui peut être annulé',
        'Boutons et liens du navigateur ; la zone de suggestions n’a pas été essayée au doigt.',
      ),
      sansObjet('Un mouvement de l’appareil a une autre commande', 'Aucun.'),
    ],
  },
];
