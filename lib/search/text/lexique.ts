/**
 * Everyday words of each field: what one likes, makes, handles or looks after. Keyed as ALIAS is. They lead from an idea to
 * a diploma, where ALIAS leads from another name.
 */
export const LEXIQUE: Readonly<Record<string, string>> = {
  'comptabilite gestion':
    'impots fiscalite facture audit comptes budget argent tresorerie maths calculer calculs mathematiques bilan compter economie patrimoine paie salaires cabinet',
  'management commercial operationnel':
    'supermarche hypermarche grande distribution rayon caisse caissier caissiere pret-a-porter vetements chaussures fleuriste boulangerie vendre commercer fringues habits boutiques shopping luxe clients client commercialiser equipe manager marketing alimentaire enseigne',
  'negociation digitalisation relation client':
    'televente demarchage porte-a-porte e-commerce ecommerce marketing telephone vendre negocier convaincre clients client commercialiser commerciaux digital',
  'conseil commercialisation solution technique': 'b2b devis materiaux technicien commercial vendre industriel b2b',
  'commerce international':
    'douane transitaire anglais espagnol chinois trilingue voyager logistique import-export etrangere langue allemand italien japonais europe mondial exporter importer international voyages',
  'support action manageriale':
    'accueil standardiste receptionniste bilingue agenda organisation bureau organiser dactylo recrutement recruter administration mails ordinateur paperasse',
  'gestion pme':
    'patron entrepreneur artisan creer monter boite entreprise bureau business gerer administration paperasse recrutement recruter',
  banque: 'credit pret bourse trader argent',
  assurance: 'mutuelle sinistre expert risques',
  'profession immobiliere':
    'maison villa location syndic copropriete visite maisons appartements louer villas immeuble immeubles vendre',
  'collaborateur juriste notarial':
    'tribunal greffier huissier heritage contrat testament succession lois juridiques actes divorce',
  communication:
    'journalisme journaliste influenceur influenceuse instagram tiktok affiche evenement marketing presse evenements communiquer slogan journaux medias creatif creativite redaction festival salons',
  tourisme:
    'vacances hotesse camping croisiere sejours langues monde aeroport voyager etranger hotel plage loisirs patrimoine musee accueillir visites festival',
  'management hotellerie restauration':
    'bouffe cuisiner gastronomie patissier patissiere boulanger traiteur bar barmaid cafe serveur receptionniste sommelier palace hotellerie cuisiner manger plats salle service brasserie pizzeria snack gastronomique gateaux',
  'gestion transport logistique':
    'livreur livraison colis stock cariste magasinier fret douane bateau port expedition livrer conduire camions poids lourds marchandises entreposage',
  'management operationnel securite':
    'garde corps police gendarmerie armee pompier surete surveiller proteger incendie armes defense gardien gardiennage',
  'economie sociale familiale':
    'enfants bebe handicap educateur familles quartier humanitaire solidarite personnes agees logement psychologie psychologue enfant bebes ados adolescents jeunes aide aides budget familial ecole precarite insertion pauvres migrants',
  'service prestation secteur sanitaire social':
    'enfants creche ehpad personnes agees handicap clinique soigner soignant kine kinesitherapeute sage-femme ambulancier medecin medecine ergotherapeute psychologue enfant bebes vieux seniors ehpad medicaux social patients malades aide aides domicile retraite',
  'analyse biologie medicale':
    'sang microbes virus medecine pharmacie pharmacien microscope adn analyses globules maladies bacteries biologiste biologique',
  bioanalyse: 'microbes controle qualite agroalimentaire pharmacie bacteries aliments cosmetiques biologique',
  biotechnologie: 'genetique adn recherche chercheur vaccin pharmacie cellules bacteries clonage biologique biomedical',
  dietetique: 'manger sport regime repas aliments maigrir poids manger alimentaire repas obesite sportifs',
  'opticien lunetier': 'ophtalmo ophtalmologue orthoptiste optiques vue',
  'prothesiste dentaire': 'dentaire couronne appareil dentiste orthodontie dent dentiers',
  'prothesiste orthesiste': 'jambe bras kine kinesitherapeute orthopedie',
  'podo orthesiste': 'podologue pedicure semelle orthopedie',
  'metier esthetique cosmetique parfumerie':
    'soin peau bien-etre mannequin barbier tatouage tatoueur epilation cils visage cosmetiques vernis onglerie maquiller parfums',
  'metier coiffure': 'coloriste barbier coupe coupe couleur meches coiffer tresses',
  'mode vetement':
    'vetements robe tissu costume haute couture fashion dessin coudre fringues dessiner defile luxe habits',
  'chaussure maroquinerie': 'sacs cordonnier luxe',
  'metier audiovisuel':
    'youtube youtubeur film serie tele clip documentaire spectacle concert journaliste reportage regisseur netflix streaming filmer tourner videos films series youtubeuse tv cameras',
  'metier son': 'dj beatmaker concert enregistrement podcast acoustique sonore sons mixer mixage concerts musicien',
  'montage postproduction': 'effets speciaux animation trucage monter videos animer',
  photographie: 'photo appareil portrait mariage photos photographier',
  'etude realisation projet communication':
    'logo typographie illustrateur illustration bd mangas affiche packaging web-design webdesigner imprimeur dessiner illustrer photoshop creatif creativite imprimer flyers',
  'service informatique organisation':
    'python java algorithme jeu jeux video gamer cloud serveur it support depannage ecran ordinateurs webmaster webdesigner cyberdefense coder programmer pc ordi ordis informatiques applis logiciels sites internet ia',
  'cybersecurite informatique reseau electronique':
    'fibre arduino drone drones carte electronicien telecom telecommunication objets connectes cyberdefense armee robot pc ordi ordis ordinateurs informatiques pirater antivirus internet 5g electroniques circuits composants robotique domotique',
  electrotechnique:
    'eolienne solaire photovoltaique panneau cablage centrale electromecanicien borne fibre courant electrique electriques batterie batteries eclairage solaires photovoltaiques brancher',
  'conception realisation systeme automatique': 'automate usine mecatronique robots machine machines automatiser',
  'conception produit industriel':
    'solidworks plan maquette prototype inventeur concevoir dessiner objets pieces 3d inventer modelisation',
  'conception processus realisation produit':
    'tourneur fraiseur impression machine-outil usineur fabriquer pieces usiner metal industrie machines',
  'maintenance systeme production':
    'electromecanicien reparer machines usine bricoler reparations depanner machine industrie',
  'maintenance vehicule':
    'reparer moteur garage course tuning carrosserie camionnette voitures autos vehicules moteurs reparations bagnoles caisse tuner',
  carrosserie: 'carrossier peinture voiture voitures',
  'motorisation toute energie': 'course formule f1 hydrogene voiture voitures',
  aeronautique:
    'pilote piloter spatial fusee airbus drone armee air avions helicopteres aerien ciel fusees aerospatiale espace voler',
  batiment:
    'grue maconnerie immeuble ouvrier beton architecte architecture construire maisons constructions immeubles gratte-ciel chantiers renovation',
  'travaux public':
    'pont tunnel goudron voirie bulldozer routes ponts tunnels chantiers autoroute terrassement canalisation',
  'management economique construction': 'chiffrage architecte architecture',
  'systeme constructif bois': 'chalet charpente toiture couvreur construire maisons chalets toits',
  'realisation bois':
    'ebeniste ebenisterie luthier sculpteur bricolage bricoler meubles meuble escalier portes fenetres',
  'realisation agencement':
    'cuisines bricolage architecte home-staging deco design magasin meubles decorer interieurs cuisines dressing',
  'finition amenagement batiment':
    'peintre carreleur platrier deco bricolage renovation carrelage papier-peint platre peindre',
  'geometre topographe': 'cadastre terrain mesures urbanisme urbaniste cartes topographe plans',
  'genie climatique fluidique':
    'pompe chaleur chaudiere chauffer chaudieres tuyaux renouvelables sanitaire ventilation',
  'froid conditionnement air': 'frigo chambre froide refrigeration frigos froide',
  'amenagement paysager':
    'jardinage elagueur elagage pelouse tondre nature jardins jardiner arbres pelouses parcs tondeuse exterieur',
  'metier vegetal':
    'jardinage maraicher maraichage legumes plantes botanique bio permaculture plantes fleurs potagers serres bouquets fruits cultiver',
  'agronomie culture durable':
    'champs ble cereales permaculture semences agricole cultures cultiver planter bles sol sols',
  'conduite strategie entreprise agricole':
    'fermier fermiere tracteur apiculteur maraicher campagne agricole agriculteurs fermes vaches paysanne moutons agricoles tracteurs',
  'production animale':
    'apiculteur abeilles mouton chevre porc volaille equitation zoo dresseur animalier veto vaches chevres cochons poules animaux chevaux chiens chats cheval betes volailles agricole veterinaires elever bovins',
  'gestion protection nature':
    'environnement ornithologue oiseaux climat parcs biologie soigneur zoo planete ecologique ecologiste faune flore loups insectes animaux sauvages sauvage montagne oiseau ecosystemes',
  'gestion forestiere': 'arbres bois chasse onf forets forestier arbre chasseur',
  'metier eau': 'riviere potable station eaux usees traitement',
  'service environnement':
    'tri ordures nettoyage menage ecologie pollution recycler dechet ecologique nettoyer poubelles',
  'peche environnement marin': 'ocean plongee marin-pecheur bateaux poissons mers pecher chalutier voile marins',
  aquaculture: 'huitres pisciculture ostreiculteur poissons huitre moules elever',
  'viticulture oenologie': 'raisin cave champagne vignes vins raisins vignoble vignobles',
  'vin biere spiritueux': 'brasseur biere bar cave vins bieres alcools',
  'alimentation innovation maitrise sanitaire':
    'boulangerie chocolat biscuit aliments nutrition hygiene bouffe alimentaires recette conserves nourriture gateaux bonbons',
  'metier chimie':
    'molecule peinture parfum cosmetique experience pharmacie chimique chimiques molecules produits parfums medicaments',
  photonique: 'astronomie astronome telescope lentille fibre lasers lumieres',
  'metier mesure': 'physique astronomie capteur meteo metrologie acoustique',
  'environnement nucleaire': 'centrale radioactif edf nucleaires reacteur radioactivite',
  'developpement animation territoire': 'village association fermes colonie tourisme vert',
  'conception industrialisation microtechnique':
    'bijou bijoutier bijouterie horloger joaillier precision montres bijoux horloges',
  'technico commercial': 'vendre',
  'pilotage procede': 'raffinage medicaments petrole usines',
  'geologie appliquee': 'roches mines cailloux volcans sols',
  'industrie ceramique': 'argile ceramique',
  'innovation textile': 'tissus textiles',
  fonderie: 'metaux',
  'europlastic composite': 'plastiques composites',
  'chaudronnerie industrielle': 'souder metaux tuyau tuyauterie',
  'architecture metal': 'acier metallique ponts',
  'mecatronique navale': 'bateaux marins',
  edition: 'livres lire ecrire romans lecture',
};
