import type { DiplomeDemo } from './modele';

const DOSSIER = 'Admission sur dossier.';
const STI2D = (bacPro: string) =>
  `Ouvert après un bac général, un bac technologique STI2D ou un bac professionnel ${bacPro}. ${DOSSIER}`;

/** Electricity, machines, networks and vehicles. */
export const INDUSTRIE: readonly DiplomeDemo[] = [
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Electrotechnique',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 17,
    fiches: [
      {
        titre: 'électrotechnique',
        description:
          'Concevoir, installer et surveiller ce qui produit, distribue et utilise l’électricité, de la centrale au bâtiment économe.',
        acces: STI2D('métiers de l’électricité'),
        attendus: [
          'S’intéresser à l’énergie et à ses usages',
          'Aimer mesurer et câbler',
          'Respecter les règles de sécurité',
        ],
        metiers: ['électrotechnicien/ne', 'chargé/e d’affaires en électricité', 'technicien/ne de maintenance'],
        domaines: ['électricité', 'énergie'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Cybersécurité, Informatique et réseaux, ELectronique - Option A : Informatique et réseaux',
    ancien: { libelle: 'Systèmes numériques - Option A : Informatique et réseaux', jusque: 2019 },
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 12,
    fiches: [
      {
        titre: 'cybersécurité, informatique et réseaux, électronique',
        option: 'A informatique et réseaux',
        sigle: 'CIEL',
        description:
          'Relier des machines et des personnes en sûreté : réseaux, programmation, protection des données et dépannage.',
        acces: STI2D('cybersécurité, informatique et réseaux, électronique'),
        attendus: [
          'Aimer comprendre comment circulent les données',
          'Raisonner avec logique',
          'Lire l’anglais technique',
        ],
        metiers: ['technicien/ne réseaux', 'technicien/ne en cybersécurité', 'développeur/euse de logiciels embarqués'],
        domaines: ['informatique', 'réseaux', 'électronique'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Cybersécurité, Informatique et réseaux, ELectronique - Option B : Electronique et réseaux',
    ancien: { libelle: 'Systèmes numériques - Option B : Electronique et communications', jusque: 2019 },
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 8,
    fiches: [
      {
        titre: 'cybersécurité, informatique et réseaux, électronique',
        option: 'B électronique et réseaux',
        sigle: 'CIEL',
        description: 'Étudier, fabriquer et réparer des cartes et des objets connectés, de la radio au drone.',
        acces: STI2D('cybersécurité, informatique et réseaux, électronique'),
        attendus: ['Aimer l’électronique et le bricolage soigné', 'Être patient', 'Lire l’anglais technique'],
        metiers: ['électronicien/ne', 'technicien/ne télécoms', 'technicien/ne d’essais'],
        domaines: ['électronique', 'télécommunications'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Maintenance des systèmes - option A Systèmes de production',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 10,
    fiches: [
      {
        titre: 'maintenance des systèmes',
        option: 'A systèmes de production',
        sigle: 'MS',
        description:
          'Garder en marche les machines d’une usine : prévoir l’usure, trouver la panne, réparer, améliorer.',
        acces: STI2D('maintenance des systèmes de production connectés'),
        attendus: ['Chercher avec méthode', 'Garder son calme quand tout s’arrête', 'Aimer le travail d’équipe'],
        metiers: ['technicien/ne de maintenance industrielle', 'responsable de maintenance'],
        domaines: ['maintenance', 'industrie'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Conception et Réalisation de Systèmes Automatiques',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 9,
    fiches: [
      {
        titre: 'conception et réalisation de systèmes automatiques',
        sigle: 'CRSA',
        description: 'Dessiner, programmer et mettre en service des robots et des chaînes automatisées.',
        acces: STI2D('microtechniques'),
        attendus: ['Aimer la mécanique et la programmation', 'Voir dans l’espace', 'Mener un projet jusqu’au bout'],
        metiers: ['automaticien/ne', 'roboticien/ne', 'dessinateur/trice-projeteur/euse'],
        domaines: ['automatisme', 'robotique'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Conception de produits industriels',
    ancien: { libelle: 'Conception des produits industriels', jusque: 2019 },
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 8,
    fiches: [
      {
        titre: 'conception des produits industriels',
        sigle: 'CPI',
        description:
          'Passer d’une idée à un objet fabricable : modèle en trois dimensions, calculs, choix des matières.',
        acces: STI2D('modélisation et prototypage 3D'),
        attendus: ['Voir dans l’espace', 'Aimer la mécanique', 'Être inventif et précis'],
        metiers: ['dessinateur/trice industriel/le', 'technicien/ne de bureau d’études'],
        domaines: ['mécanique', 'conception'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Conception des processus de réalisation de produits (1ère année commune)',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 7,
    fiches: (['A production unitaire', 'B production sérielle'] as const).map((option) => ({
      titre: 'conception des processus de réalisation de produits',
      option,
      sigle: 'CPRP',
      description: `Préparer l’usinage et l’assemblage de pièces mécaniques : gammes, programmes, contrôles. Cette option vise la ${option.slice(2)}.`,
      acces: STI2D('technicien en réalisation de produits mécaniques'),
      attendus: ['Aimer fabriquer', 'Calculer et mesurer avec soin', 'Travailler à plusieurs sur un projet'],
      metiers: ['technicien/ne méthodes', 'programmeur/euse en usinage'],
      domaines: ['mécanique', 'usinage'],
    })),
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Maintenance des véhicules option voitures particulières',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 6,
    fiches: [
      {
        titre: 'maintenance des véhicules',
        option: 'A voitures particulières',
        sigle: 'MV',
        description:
          'Diagnostiquer une voiture, organiser un atelier, conseiller le client, du thermique à l’électrique.',
        acces: STI2D('maintenance des véhicules'),
        attendus: ['S’intéresser à l’automobile de demain', 'Chercher avec méthode', 'Savoir expliquer une réparation'],
        metiers: ['technicien/ne en diagnostic automobile', 'responsable d’atelier', 'conseiller/ère technique'],
        domaines: ['automobile', 'maintenance'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Aéronautique',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 3,
    fiches: [
      {
        titre: 'aéronautique',
        description: 'Assembler, essayer et entretenir des avions et des hélicoptères, avec une rigueur sans faille.',
        acces: STI2D('aéronautique'),
        attendus: ['Être rigoureux en toute chose', 'Lire l’anglais technique', 'Aimer la mécanique'],
        metiers: ['technicien/ne aéronautique', 'préparateur/trice méthodes'],
        domaines: ['aéronautique', 'maintenance'],
      },
    ],
  },
];
