import type { DiplomeDemo } from './modele';

const DOSSIER = 'Admission sur dossier.';

/** Sales, management, banking and law. */
export const COMMERCE: readonly DiplomeDemo[] = [
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Management Commercial Opérationnel',
    ancien: { libelle: 'Management des unités commerciales', jusque: 2018 },
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 28,
    fiches: [
      {
        titre: 'management commercial opérationnel',
        sigle: 'MCO',
        description:
          'On y apprend à faire vivre un point de vente : accueillir, conseiller, choisir les produits, suivre les résultats et encadrer une petite équipe. Les stages en magasin ou en agence occupent une bonne part des deux années.',
        acces: `Ouvert après un bac général, un bac technologique STMG ou un bac professionnel métiers du commerce et de la vente. ${DOSSIER}`,
        attendus: [
          'Aimer le contact et savoir écouter un client',
          'Vouloir travailler en équipe et prendre des responsabilités',
          'Être à l’aise avec les chiffres d’un magasin',
        ],
        metiers: ['responsable de rayon', 'chef/fe de secteur', 'conseiller/ère de vente', 'gérant/e de boutique'],
        domaines: ['commerce', 'vente', 'management'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Négociation et digitalisation de la Relation Client',
    ancien: { libelle: 'Négociation et relation client', jusque: 2018 },
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 20,
    fiches: [
      {
        titre: 'négociation et digitalisation de la relation client',
        sigle: 'NDRC',
        description:
          'Cette formation prépare à vendre à distance et sur le terrain : trouver des clients, négocier, animer un réseau et se servir des outils numériques pour garder le lien.',
        acces: `Ouvert après un bac général, un bac technologique STMG ou un bac professionnel métiers du commerce et de la vente. ${DOSSIER}`,
        attendus: [
          'Avoir le goût de convaincre sans forcer',
          'S’exprimer clairement à l’oral et par écrit',
          'Être curieux des outils numériques de la vente',
        ],
        metiers: ['commercial/e', 'chargé/e de clientèle', 'animateur/trice de réseau'],
        domaines: ['commerce', 'vente', 'numérique'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Conseil et commercialisation de solutions techniques',
    ancien: { libelle: 'Technico-commercial', jusque: 2019 },
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 9,
    fiches: [
      {
        titre: 'conseil et commercialisation de solutions techniques',
        sigle: 'CCST',
        description:
          'Entre l’atelier et le client : comprendre un besoin technique, proposer un matériel ou un service adapté, chiffrer l’offre et suivre la commande.',
        acces: `Ouvert après un bac général, un bac technologique STI2D ou STMG, ou un bac professionnel. ${DOSSIER}`,
        attendus: [
          'S’intéresser autant à la technique qu’au commerce',
          'Savoir expliquer simplement un produit compliqué',
          'Aimer se déplacer et rencontrer',
        ],
        metiers: ['technico-commercial/e', 'chargé/e d’affaires', 'acheteur/euse'],
        domaines: ['commerce', 'industrie'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Commerce International',
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 13,
    fiches: [
      {
        titre: 'commerce international',
        sigle: 'CI',
        description:
          'Acheter et vendre au-delà des frontières : étudier un marché étranger, suivre le transport et la douane, négocier en deux langues. Un stage à l’étranger fait partie du parcours.',
        acces: `Ouvert après un bac général, un bac technologique STMG ou un bac professionnel. ${DOSSIER}`,
        attendus: [
          'Pratiquer deux langues vivantes avec plaisir',
          'Être curieux d’autres façons de vivre et de travailler',
          'Savoir s’organiser dans des délais serrés',
        ],
        metiers: ['assistant/e import-export', 'agent/e de transit', 'acheteur/euse'],
        domaines: ['commerce international', 'langues', 'logistique'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Banque conseiller de clientèle',
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 8,
    fiches: [
      {
        titre: 'banque',
        description:
          'Recevoir des particuliers en agence, comprendre leur situation, leur proposer un compte, un crédit ou une épargne qui leur convient, dans le respect des règles du métier.',
        acces: `Ouvert après un bac général, un bac technologique STMG ou un bac professionnel. ${DOSSIER}`,
        attendus: [
          'Inspirer confiance et garder un secret',
          'Raisonner sur des montants, des taux et des durées',
          'Suivre l’actualité économique',
        ],
        metiers: ['conseiller/ère bancaire', 'chargé/e d’accueil en agence', 'téléconseiller/ère'],
        domaines: ['banque', 'finance'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Assurance',
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 6,
    fiches: [
      {
        titre: 'assurance',
        description:
          'Du contrat au sinistre : évaluer un risque, conseiller une garantie, ouvrir un dossier et indemniser. On y étudie le droit, la gestion et la relation avec l’assuré.',
        acces: `Ouvert après un bac général, un bac technologique STMG ou ST2S, ou un bac professionnel. ${DOSSIER}`,
        attendus: [
          'Lire et comprendre un texte de droit',
          'Écouter avec calme une personne inquiète',
          'Être rigoureux',
        ],
        metiers: ['gestionnaire de contrats d’assurance', 'conseiller/ère en assurances', 'rédacteur/trice sinistres'],
        domaines: ['assurance', 'droit'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Professions immobilières',
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 9,
    fiches: [
      {
        titre: 'professions immobilières',
        sigle: 'PI',
        description:
          'Vendre, louer, administrer un immeuble : on y apprend le droit du logement, les bases du bâtiment et la façon d’accompagner un acquéreur ou une copropriété.',
        acces: `Ouvert après un bac général, un bac technologique STMG ou un bac professionnel. ${DOSSIER}`,
        attendus: [
          'S’intéresser au logement et à la ville',
          'Aimer négocier et rendre service',
          'Accepter les déplacements',
        ],
        metiers: ['agent/e immobilier/ère', 'gestionnaire de copropriété', 'négociateur/trice en immobilier'],
        domaines: ['immobilier', 'droit'],
      },
    ],
  },
  {
    type: 'BTS',
    famille: 'Services',
    libelle: 'Collaborateur juriste notarial',
    ancien: { libelle: 'Notariat', jusque: 2019 },
    vocation: 'tertiaire',
    recrutement: 'tertiaire',
    formations: 6,
    fiches: [
      {
        titre: 'collaborateur juriste notarial',
        sigle: 'CJN',
        description:
          'Préparer les actes d’une étude : vente d’une maison, mariage, succession. Le droit y tient la première place, avec la rédaction et l’accueil des clients.',
        acces: `Ouvert après un bac général, un bac technologique STMG ou un bac professionnel. ${DOSSIER}`,
        attendus: ['Avoir le goût du droit et des textes précis', 'Écrire sans faute', 'Savoir être discret'],
        metiers: ['collaborateur/trice de notaire', 'clerc de notaire'],
        domaines: ['droit', 'notariat'],
      },
    ],
  },
];
