import type { DiplomeDemo } from './modele';

const DOSSIER = 'Admission sur dossier.';
const STMG = `Ouvert après un bac général, un bac technologique STMG ou un bac professionnel. ${DOSSIER}`;

/** Administration, accounting, computing, communication, tourism and transport. */
export const GESTION: readonly DiplomeDemo[] = [
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Comptabilité et gestion',
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 26,
    fiches: [
      {
        titre: 'comptabilité et gestion',
        sigle: 'CG',
        description:
          'Tenir les comptes d’une entreprise, préparer la paie et les déclarations, puis lire dans ces chiffres ce qui va et ce qui ne va pas. Les logiciels de gestion y sont partout.',
        acces: STMG,
        attendus: [
          'Aimer les chiffres justes',
          'Être méthodique et tenir les délais',
          'S’intéresser à la vie des entreprises',
        ],
        metiers: [
          'comptable',
          'gestionnaire de paie',
          'assistant/e de gestion',
          'collaborateur/trice de cabinet comptable',
        ],
        domaines: ['comptabilité', 'gestion'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Gestion de la PME',
    ancien: { libelle: 'Assistant de gestion de PME-PMI à référentiel commun européen', jusque: 2018 },
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 22,
    fiches: [
      {
        titre: 'gestion de la PME',
        sigle: 'GPME',
        description:
          'Le bras droit d’un dirigeant : commandes, factures, recrutements, imprévus. La formation touche à tout ce qui fait tourner une petite entreprise.',
        acces: STMG,
        attendus: [
          'Être polyvalent et savoir changer de tâche',
          'Écrire et compter avec soin',
          'Anticiper les problèmes',
        ],
        metiers: ['assistant/e de gestion en PME', 'assistant/e de direction', 'secrétaire comptable'],
        domaines: ['gestion', 'secrétariat'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: "Support à l'action managériale",
    ancien: { libelle: 'Assistant de manager', jusque: 2018 },
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 18,
    fiches: [
      {
        titre: "support à l'action managériale",
        sigle: 'SAM',
        description:
          'Organiser le travail d’une équipe et de sa direction : dossiers, réunions, voyages, événements, en français et dans deux langues étrangères.',
        acces: STMG,
        attendus: [
          'Savoir organiser et hiérarchiser',
          'Pratiquer deux langues vivantes',
          'Avoir le sens de la communication',
        ],
        metiers: ['office manager', 'assistant/e de direction', 'assistant/e ressources humaines'],
        domaines: ['secrétariat', 'ressources humaines', 'langues'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Services informatiques aux organisations',
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 18,
    fiches: [
      {
        titre: 'services informatiques aux organisations',
        option: "A solutions d'infrastructure, systèmes et réseaux",
        sigle: 'SIO',
        description:
          'Cette option prépare à installer et à protéger les serveurs, les postes et les réseaux d’une organisation, et à dépanner celles et ceux qui s’en servent.',
        acces: `Ouvert après un bac général, un bac technologique STI2D ou STMG, ou un bac professionnel systèmes numériques. ${DOSSIER}`,
        attendus: ['Chercher la panne avec patience', 'Lire l’anglais technique', 'Raisonner avec logique'],
        metiers: [
          'administrateur/trice systèmes et réseaux',
          'technicien/ne support',
          'technicien/ne en cybersécurité',
        ],
        domaines: ['informatique', 'réseaux'],
      },
      {
        titre: 'services informatiques aux organisations',
        option: 'B solutions logicielles et applications métiers',
        sigle: 'SIO',
        description:
          'Cette option prépare à écrire, tester et faire évoluer des applications web, mobiles ou de gestion, avec leurs bases de données.',
        acces: `Ouvert après un bac général, un bac technologique STI2D ou STMG, ou un bac professionnel systèmes numériques. ${DOSSIER}`,
        attendus: ['Avoir envie de programmer', 'Raisonner avec logique', 'Travailler à plusieurs sur un même code'],
        metiers: ['développeur/euse informatique', 'analyste-programmeur/euse', 'intégrateur/trice web'],
        domaines: ['informatique', 'développement logiciel'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Communication',
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 10,
    fiches: [
      {
        titre: 'communication',
        sigle: 'COM',
        description:
          'Imaginer une campagne, choisir ses supports, travailler avec des graphistes et des imprimeurs, mesurer ce qu’elle a produit.',
        acces: `Ouvert après un bac technologique STD2A ou STMG, un bac général ou un bac professionnel. ${DOSSIER}`,
        attendus: ['Être curieux de l’actualité et des médias', 'Écrire avec style', 'Avoir des idées et les défendre'],
        metiers: ['chargé/e de communication', 'chef/fe de publicité junior', 'gestionnaire de réseaux sociaux'],
        domaines: ['communication', 'publicité'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Tourisme',
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 12,
    fiches: [
      {
        titre: 'tourisme',
        description:
          'Composer un voyage, guider un groupe, faire connaître un territoire. La géographie, les langues et la vente s’y mêlent.',
        acces: `Ouvert après un bac général, un bac technologique STMG ou STHR, ou un bac professionnel. ${DOSSIER}`,
        attendus: [
          'Aimer la géographie et les cultures',
          'Pratiquer deux langues vivantes',
          'Avoir le sens de l’accueil',
        ],
        metiers: ['conseiller/ère voyages', 'guide accompagnateur/trice', 'agent/e d’office de tourisme'],
        domaines: ['tourisme', 'langues'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Gestion des transports et logistique associée',
    ancien: { libelle: 'Transport et prestations logistiques', jusque: 2018 },
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 8,
    fiches: [
      {
        titre: 'gestion des transports et logistique associée',
        sigle: 'GTLA',
        description:
          'Faire arriver la bonne marchandise au bon endroit : choisir un transport, en calculer le coût, organiser un entrepôt et une équipe.',
        acces: `Ouvert après un bac général, un bac technologique STMG ou un bac professionnel transport. ${DOSSIER}`,
        attendus: ['Savoir réagir à un imprévu', 'Compter vite et juste', 'S’exprimer en anglais'],
        metiers: ['exploitant/e transport', 'responsable d’entrepôt', 'affréteur/euse'],
        domaines: ['transport', 'logistique'],
      },
    ],
  },
];
