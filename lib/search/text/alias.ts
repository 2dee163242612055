import { ANCIENS_NOMS } from './anciensNoms';
import { MOTS_DE_DOMAINE } from './domaines';
import { LEXIQUE } from './lexique';
import { METIERS_PROCHES } from './metiersProches';
import { termsOf } from './words';

/**
 * What people call a diploma, beside its title: sigles of everyday use, fields, jobs and slang. Keyed by words of the title,
 * all of which must be in it; a title may match several keys. Single words first, then names of several words, after
 * semicolons. Ours, from usage: no official list exists.
 */
const ALIAS: Readonly<Record<string, string>> = {
  'comptabilite gestion':
    'compta comptable cg cgo dcg expert-comptable finance chiffres ; expert comptable ; gestionnaire de paie ; aide comptable ; contrôle de gestion',
  'management commercial operationnel':
    'mco muc commerce vente vendeur magasin boutique manageur manager ; chef de rayon ; manager de magasin ; responsable de magasin ; réseaux sociaux',
  'negociation digitalisation relation client':
    'ndrc nrc commerce vente vendeur commercial prospection commerciale vrp ; réseaux sociaux ; community manager',
  'support action manageriale':
    'sam assistant manager assistante secretaire secretariat bureautique administratif rh ressources humaines rh ; assistante rh ; ressources humaines ; assistante de direction',
  'gestion pme':
    'gpme pmi assistant secretaire secretariat administratif entreprise bureau rh ressources humaines ; ressources humaines ; assistante rh ; assistante de gestion ; gestionnaire de paie',
  'commerce international': 'ci import export etranger langues commerce',
  'conseil commercialisation solution technique': 'ccst tc technico-commercial commercial vente',
  'technico commercial': 'tc vente commercial',
  'service informatique organisation':
    'sio info informaticien dev developpeur developpement programmation programmeur code coder web site logiciel application reseau cyber ordinateur numerique hacker geek intelligence artificielle ia data appli ; développeur web ; jeux vidéo ; développeur de jeux vidéo ; intelligence artificielle ; administrateur réseau ; site internet',
  'solution logicielle application metier': 'slam dev developpeur programmation',
  'solution infrastructure systeme reseau': 'sisr administrateur reseau systeme',
  'cybersecurite informatique reseau electronique':
    'ciel sn snir snec info cyber cybersecurite hacking pirate ordinateur numerique iot hackeur intelligence artificielle ia ; administrateur réseau ; intelligence artificielle ; cyber sécurité ; objets connectés',
  'metier audiovisuel':
    'mav audio visuel journaliste cinema video film tournage television tele media camera realisateur realisation cine ; cinéma',
  'metier image': 'camera cadreur image photo prise de vue chef operateur lumiere cameraman',
  'metier son': 'ingenieur du son sonorisation musique radio micro studio audio dj',
  'montage postproduction': 'monteur video etalonnage ; monteur vidéo',
  'gestion production audiovisuel': 'charge de production producteur regie',
  photographie: 'photo photographe image photographie photographe',
  communication:
    'com pub publicite journaliste journalisme community manager evenementiel evenement reseaux sociaux marketing presse publicitaire ; attaché de presse ; community manager ; réseaux sociaux ; relations publiques ; chargée de communication',
  'etude realisation projet communication':
    'erpc graphisme graphiste design graphique imprimerie pao infographie multimedia plurimedia dessin ; arts graphiques ; dessin 3d',
  edition: 'livre editeur',
  tourisme:
    'voyage agence guide hotesse accueil voyageur hotesse evenementiel steward sejour ; agent de voyage ; agence de voyage ; hôtesse d’accueil ; hôtesse de l’air ; guide touristique',
  'management hotellerie restauration':
    'mhr hotel hotelier bar brasserie restaurant cuisine cuisinier serveur patisserie chef resto restaurateur cuisiniere barman serveuse hoteliere ; directeur d’hôtel ; ouvrir un restaurant ; chef cuisinier',
  'profession immobiliere':
    'pi immo immobilier agent immobilier syndic logement appartement ; agent immobilier ; vendre des maisons ; agence immobilière ; gestion locative',
  banque: 'banquier bancaire finance conseiller clientele',
  assurance: 'assureur courtier courtage',
  'collaborateur juriste notarial':
    'cjn notariat notaire droit juridique clerc avocat avocate justice loi ; clerc de notaire ; métiers du droit',
  'gestion transport logistique':
    'gtla gtl transport logistique logisticien supply chain camion entrepot logistique routier chauffeur ; chauffeur routier ; supply chain',
  'management operationnel securite':
    'mos securite surveillance vigile agent de securite policier gendarme pompier ; agent de sécurité',
  'economie sociale familiale':
    'esf cesf social conseillere famille aider gens assistante educateur educatrice accompagnement ; assistante sociale ; travail social ; aider les gens ; conseillère en économie sociale',
  'service prestation secteur sanitaire social':
    'sp3s sanitaire social sante hopital medico-social secretaire medicale medical infirmiere infirmier aider gens hopital aide-soignante ; assistante sociale ; secrétaire médicale ; aider les gens ; secteur médical',
  'analyse biologie medicale':
    'abm labo laboratoire sante sang infirmier medical laborantin laborantine infirmiere ; technicien de laboratoire ; laboratoire médical ; prise de sang',
  bioanalyse: 'bioac labo laboratoire biologie microbiologie laborantin laborantine ; technicien de laboratoire',
  biotechnologie: 'labo laboratoire biologie bio laborantin laborantine biologiste ; technicien de laboratoire',
  bioqualite: 'qualite hygiene labo laboratoire',
  'analyse biologique biotechnologique':
    'anabiotec labo laboratoire biologie laborantin laborantine ; technicien de laboratoire',
  dietetique: 'dieteticien dieteticienne nutrition nutritionniste alimentation sante regime',
  'opticien lunetier': 'optique lunettes opticienne sante vue audioprothesiste lunette yeux vision',
  'prothesiste dentaire': 'dentiste dents prothese sante',
  'prothesiste orthesiste': 'prothese handicap sante appareillage orthoprothesiste audioprothesiste appareil',
  'podo orthesiste': 'chaussures pieds sante appareillage',
  'metier esthetique cosmetique parfumerie':
    'mecp mcep estheticienne beaute maquillage soins spa parfum maquilleuse maquilleur estheticien parfumeur parfumeuse ongles manucure massage institut',
  'metier coiffure': 'coiffeur coiffeuse salon cheveux',
  'metier mode': 'couture styliste stylisme modelisme textile vetement fashion',
  'mode vetement': 'couturier couturiere modeliste styliste mode couturiere',
  'chaussure maroquinerie': 'cuir sac',
  'innovation textile': 'tissu',
  electrotechnique:
    'elec electricite electricien electrotechnicien electrotech energie energie renouvelable courant ; énergies renouvelables',
  'conception realisation systeme automatique':
    'crsa automatisme automaticien robot robotique robots automatisation roboticien',
  'controle industriel regulation automatique': 'cira automatisme',
  'assistance technique ingenieur': 'ati ingenierie',
  'conception produit industriel':
    'cpi dessin industriel cao mecanique dessinateur dessinatrice ; dessin 3d ; dessin industriel ; bureau d’études',
  'conception processus realisation produit': 'cprp usinage productique mecanique',
  'maintenance systeme':
    'ms mi maintenance industrielle depannage mecanique technicien de maintenance depanneur ; énergies renouvelables',
  'systeme eolien': 'eolienne vent renouvelable ; technicien éolien ; énergies renouvelables ; énergie renouvelable',
  'ascenseur elevateur': 'ascensoriste',
  'maintenance vehicule':
    'mv auto automobile voiture garage mecanique mecanicien mecano bagnole garagiste oto ; mécanicien auto ; mécanique automobile',
  'vehicule transport routier': 'camion poids lourd',
  motocycle: 'moto deux-roues scooter motard ; mécanicien moto',
  'motorisation toute energie': 'moteur mecanique auto automobile ; énergies renouvelables',
  'carrosserie realisation': 'carrossier auto automobile',
  'materiel construction manutention': 'engins chantier mecanique',
  'materiel agricole': 'tracteur machinisme mecanique',
  'genie equipement agricole': 'tracteur machinisme mecanique',
  aeronautique: 'aero avion helicoptere aviation mecanique avionneur aeroport ; mécanicien avion ; avions de chasse',
  'mecatronique navale': 'bateau marine',
  'construction navale': 'bateau marine',
  electronaval: 'masen bateau marine maritime',
  'peche environnement marin': 'pgem mer bateau poisson marin maritime pecheur',
  aquaculture: 'poisson mer elevage',
  batiment:
    'btp construction genie civil maison chantier macon architecture ; chef de chantier ; conducteur de travaux',
  'travaux public': 'btp tp route chantier genie civil ; chef de chantier ; conducteur de travaux',
  'management economique construction':
    'mec btp metreur economiste construction ; économiste de la construction ; conducteur de travaux',
  'systeme constructif bois': 'scbh charpente charpentier maison bois charpentiere',
  'realisation bois': 'drb menuiserie menuisier meuble',
  'realisation agencement':
    'era cuisiniste agencement interieur decoration amenagement meuble ; architecte d’intérieur ; décorateur d’intérieur ; décoration d’intérieur ; cuisiniste',
  'enveloppe batiment': 'facade couverture btp',
  'finition amenagement batiment':
    'peinture decoration interieur btp ; architecte d’intérieur ; décoration d’intérieur',
  'geometre topographe': 'mgtmn topographie geometre cartographie plan arpenteur drone',
  'architecture metal': 'amcr metallerie charpente metallique construction',
  'chaudronnerie industrielle': 'crci soudure soudeur chaudronnier metal',
  'fluide energie domotique': 'fed',
  'genie climatique fluidique':
    'chauffage plombier plomberie climatisation chauffagiste energie renouvelable ; énergies renouvelables ; plombier chauffagiste',
  'froid conditionnement air': 'frigoriste climatisation clim',
  'domotique batiment communicant': 'maison connectee smart home domoticien',
  'metier chimie': 'chimiste labo laboratoire laborantin laborantine ; technicien de laboratoire',
  'pilotage procede': 'usine chimie production',
  'metier eau': 'epuration assainissement ecologie environnement',
  'gestion maitrise eau': 'gemeau irrigation eau',
  'metier mesure': 'techniques physiques physique mesures instrumentation',
  'systeme photonique': 'optique laser lumiere',
  photonique: 'optique laser lumiere',
  'environnement nucleaire': 'nucleaire radioprotection energie',
  'service environnement': 'mse dechets proprete ecologie ecolo ecologique recyclage',
  'gestion protection nature':
    'gpn ecologie environnement animaux biodiversite garde foret parc naturel ecolo ecologue animalier ; parc naturel ; protection de la nature ; protection des animaux',
  'gestion forestiere': 'gf foret arbre bois garde forestier bucheron sylviculture ; garde forestier',
  'amenagement paysager': 'ap paysagiste jardin paysage jardinier espaces verts',
  'metier vegetal': 'horticulture fleur fleuriste plante jardin fleurs serre pepiniere',
  'agronomie culture durable': 'acd agricole agriculture agro bio plante',
  'conduite strategie entreprise agricole':
    'acse acsea agricole agriculture agriculteur ferme paysan exploitation vache elevage eleveur',
  'production animale':
    'pa animaux animal elevage eleveur veterinaire vache ferme cheval chevaux chien chat ; travailler avec les animaux ; soigneur animalier ; élevage de vaches',
  'developpement animation territoire': 'datr animation animateur rural campagne',
  'viticulture oenologie': 'vin vigne oenologue viticulteur vigneron vigneronne',
  'vin biere spiritueux': 'vin sommelier caviste alcool oenologie',
  'univers jardin animaux':
    'animalerie jardinerie animaux animal fleuriste ; vendeur en animalerie ; travailler avec les animaux',
  'alimentation innovation maitrise sanitaire': 'bioqualim sta agroalimentaire alimentaire industrie alimentaire',
  'produit laitier': 'fromage lait fromager',
  'region chaude': 'darc tropical outre-mer',
  'industrie ceramique': 'poterie ceramiste',
  'conception industrialisation microtechnique': 'cim horlogerie montre micro',
  'europlastic composite': 'epc plastique plasturgie',
  'traitement materiau': 'metallurgie',
  forge: 'metal forgeron',
  fonderie: 'metal fondeur',
  'geologie appliquee': 'geologue roche mine',
};

/** Other names of a diploma. */
export interface AutresNoms {
  /** Single words, to be searched one by one. */
  readonly mots: string;
  /** Everyday words of the field: an idea, not a name. */
  readonly idees: string;
  /** Names of several words, which mean more together than one by one: jobs, wishes. */
  readonly expressions: readonly string[];
  /** Former titles. */
  readonly anciens: readonly string[];
  /** Words that say its field by themselves, as terms. */
  readonly domaines: readonly string[];
}

interface Entree extends AutresNoms {
  readonly option: string | null;
  readonly terms: readonly string[];
}

function toEntree(key: string, names: Partial<AutresNoms>): Entree {
  const isOption = key.startsWith('--');
  return {
    option: isOption ? key : null,
    terms: isOption ? [] : termsOf(key),
    mots: '',
    idees: '',
    expressions: [],
    anciens: [],
    domaines: [],
    ...names,
  };
}

const entries: readonly Entree[] = [
  ...Object.entries(ALIAS).map(([key, value]) => {
    const [mots = '', ...expressions] = value.split(' ; ');
    return toEntree(key, { mots, expressions });
  }),
  ...Object.entries(ANCIENS_NOMS).map(([key, anciens]) => toEntree(key, { anciens })),
  ...Object.entries(METIERS_PROCHES).map(([key, value]) => {
    const [idees = '', ...expressions] = value.split(/ ?; /);
    return toEntree(key, { idees, expressions });
  }),
  ...Object.entries(MOTS_DE_DOMAINE).flatMap(([words, keys]) =>
    keys.map((key) => toEntree(key, { domaines: termsOf(words) })),
  ),
  ...Object.entries(LEXIQUE).map(([key, idees]) => toEntree(key, { idees })),
];

/**
 * Other names of a diploma, from the terms of its titles; empty when it has none.
 *
 * @param specialite its key, which tells options of one title apart
 */
export function aliasOf(terms: ReadonlySet<string>, specialite = ''): AutresNoms {
  const found = entries.filter((entry) =>
    entry.option === null ? entry.terms.every((term) => terms.has(term)) : specialite.endsWith(entry.option),
  );
  return {
    mots: found.map(({ mots }) => mots).join(' '),
    idees: found.map(({ idees }) => idees).join(' '),
    expressions: found.flatMap(({ expressions }) => expressions),
    anciens: found.flatMap(({ anciens }) => anciens),
    domaines: found.flatMap(({ domaines }) => domaines),
  };
}
