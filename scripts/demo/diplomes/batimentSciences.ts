import type { DiplomeDemo } from './modele';

const DOSSIER = 'Admission sur dossier.';
const STI2D = (bacPro: string) =>
  `Ouvert après un bac général, un bac technologique STI2D ou un bac professionnel ${bacPro}. ${DOSSIER}`;

/** Building, laboratory, farming and the sea. */
export const BATIMENT_SCIENCES: readonly DiplomeDemo[] = [
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Bâtiment',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 6,
    fiches: [
      {
        titre: 'bâtiment',
        description:
          'Préparer et conduire la construction du gros œuvre : plans, calculs, matériaux, équipes et délais.',
        acces: STI2D('technicien du bâtiment'),
        attendus: ['Aimer le chantier autant que le bureau', 'Lire un plan', 'Savoir diriger une équipe'],
        metiers: ['conducteur/trice de travaux', 'chef/fe de chantier', 'métreur/euse'],
        domaines: ['bâtiment', 'construction'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Travaux publics',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 4,
    fiches: [
      {
        titre: 'travaux publics',
        sigle: 'TP',
        description: 'Routes, ponts, réseaux : étudier un ouvrage, préparer le chantier et le mener à bien.',
        acces: STI2D('travaux publics'),
        attendus: ['Aimer le travail dehors', 'Organiser des moyens lourds', 'Calculer avec sûreté'],
        metiers: ['conducteur/trice de travaux', 'géomètre de chantier'],
        domaines: ['travaux publics', 'construction'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Management économique de la construction',
    ancien: { libelle: 'Etude et économie de la construction', jusque: 2019 },
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 5,
    fiches: [
      {
        titre: 'management économique de la construction',
        sigle: 'MEC',
        description:
          'Chiffrer un bâtiment avant qu’il n’existe, puis veiller à ce que le prix et la qualité soient tenus.',
        acces: STI2D('technicien d’études du bâtiment'),
        attendus: ['Être à l’aise avec les chiffres', 'Lire un plan', 'Rédiger clairement'],
        metiers: ['économiste de la construction', 'métreur/euse'],
        domaines: ['bâtiment', 'économie'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Fluide, énergie, domotique - option A génie climatique et fluidique',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 5,
    fiches: [
      {
        titre: 'fluides, énergies, domotique',
        option: 'A génie climatique et fluidique',
        sigle: 'FED',
        description: 'Chauffer, ventiler et rafraîchir des bâtiments en consommant peu : étude, pose et réglage.',
        acces: STI2D('installateur en chauffage, climatisation et énergies renouvelables'),
        attendus: ['S’intéresser à la transition énergétique', 'Aimer la physique', 'Conseiller un client'],
        metiers: ['technicien/ne en génie climatique', 'chargé/e d’affaires en efficacité énergétique'],
        domaines: ['énergie', 'bâtiment'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Bioanalyses et contrôles',
    vocation: 'sanitaire',
    recrutement: 'sanitaire',
    formations: 5,
    fiches: [
      {
        titre: 'bioanalyses en laboratoire de contrôle',
        description:
          'Analyser des aliments, des médicaments ou de l’eau pour dire s’ils sont sûrs : microbiologie et biochimie.',
        acces: `Ouvert après un bac général, un bac technologique STL ou ST2S, ou un bac professionnel laboratoire contrôle qualité. ${DOSSIER}`,
        attendus: ['Aimer les manipulations au laboratoire', 'Être propre et précis', 'Interpréter un résultat'],
        metiers: ['technicien/ne de laboratoire', 'technicien/ne qualité'],
        domaines: ['biologie', 'laboratoire'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Production',
    libelle: 'Métiers de la chimie',
    vocation: 'industrielle',
    recrutement: 'industriel',
    formations: 4,
    fiches: [
      {
        titre: 'métiers de la chimie',
        description:
          'Fabriquer une molécule, en vérifier la pureté, travailler sans danger pour soi ni pour l’environnement.',
        acces: `Ouvert après un bac général, un bac technologique STL ou un bac professionnel laboratoire contrôle qualité. ${DOSSIER}`,
        attendus: ['Être solide en chimie', 'Respecter des protocoles', 'Lire l’anglais scientifique'],
        metiers: ['technicien/ne chimiste', 'formulateur/trice'],
        domaines: ['chimie', 'laboratoire'],
      },
    ],
  },
  {
    type: 'BTSA',
    famille: 'Agricole',
    libelle: "Analyse, conduite et stratégie de l'entreprise agricole",
    vocation: 'agricole',
    recrutement: 'agricole',
    formations: 8,
    fiches: [
      {
        titre: "analyse, conduite et stratégie de l'entreprise agricole",
        sigle: 'ACSE',
        description: 'Comprendre une ferme dans son ensemble, du sol aux comptes, pour la diriger ou la conseiller.',
        acces: `Ouvert après un bac général, un bac technologique STAV ou un bac professionnel conduite et gestion de l’entreprise agricole. ${DOSSIER}`,
        attendus: [
          'S’intéresser à l’agriculture et à son avenir',
          'Raisonner en biologie et en économie',
          'Travailler dehors',
        ],
        metiers: ['exploitant/e agricole', 'conseiller/ère agricole', 'comptable agricole'],
        domaines: ['agriculture', 'gestion'],
      },
    ],
  },
  {
    type: 'BTSA',
    famille: 'Agricole',
    libelle: 'productions animales',
    vocation: 'agricole',
    recrutement: 'agricole',
    formations: 5,
    fiches: [
      {
        titre: 'productions animales',
        sigle: 'PA',
        description: 'Élever en respectant l’animal : alimentation, santé, reproduction, bâtiment et revenus.',
        acces: `Ouvert après un bac général, un bac technologique STAV ou un bac professionnel conduite et gestion de l’entreprise agricole. ${DOSSIER}`,
        attendus: [
          'Aimer les animaux et les observer',
          'S’intéresser à la biologie',
          'Accepter les horaires de l’élevage',
        ],
        metiers: ['éleveur/euse', 'technicien/ne d’élevage'],
        domaines: ['agriculture', 'élevage'],
      },
    ],
  },
  {
    type: 'BTSA',
    famille: 'Agricole',
    libelle: 'Aménagements paysagers',
    vocation: 'agricole',
    recrutement: 'agricole',
    formations: 5,
    fiches: [
      {
        titre: 'aménagements paysagers',
        sigle: 'AP',
        description: 'Dessiner un jardin ou un parc, choisir les plantes, préparer et suivre le chantier.',
        acces: `Ouvert après un bac général, un bac technologique STAV ou un bac professionnel aménagements paysagers. ${DOSSIER}`,
        attendus: ['Aimer le végétal et le dessin', 'Travailler dehors', 'Conduire un projet'],
        metiers: ['paysagiste', 'conducteur/trice de travaux paysagers'],
        domaines: ['paysage', 'environnement'],
      },
    ],
  },
  {
    type: 'BTSA',
    famille: 'Agricole',
    libelle: 'Gestion et protection de la nature',
    vocation: 'agricole',
    recrutement: 'agricole',
    formations: 4,
    fiches: [
      {
        titre: 'gestion et protection de la nature',
        sigle: 'GPN',
        description: 'Connaître un milieu, le protéger, et donner au public l’envie d’en prendre soin.',
        acces: `Ouvert après un bac général, un bac technologique STAV ou un bac professionnel gestion des milieux naturels et de la faune. ${DOSSIER}`,
        attendus: ['Observer la nature avec patience', 'Savoir animer un groupe', 'Raisonner en écologie'],
        metiers: ['animateur/trice nature', 'garde d’espace naturel', 'technicien/ne rivière'],
        domaines: ['environnement', 'nature'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Maritime',
    libelle: "Pêche et gestion de l'environnement marin",
    vocation: 'maritime',
    recrutement: 'maritime',
    formations: 2,
    fiches: [
      {
        titre: "maritime pêche et gestion de l'environnement marin",
        sigle: 'PGEM',
        description:
          'Commander un navire de pêche, gérer une ressource fragile, ou conseiller celles et ceux qui en vivent.',
        acces: `Ouvert après un bac général, un bac technologique STI2D ou STL, ou un bac professionnel conduite et gestion des entreprises maritimes. ${DOSSIER}`,
        attendus: ['Être prêt à vivre en mer', 'S’intéresser à l’océan', 'Savoir commander et obéir'],
        metiers: ['patron/ne de pêche', 'technicien/ne des pêches maritimes'],
        domaines: ['mer', 'environnement'],
      },
    ],
  },
];
