/**
 * Jobs that people name and that no sheet lists, or lists under another name: each under the diplomas nearest to it, though
 * it may ask for more years of study. Keyed as ALIAS is; single words first, then names of several words. Words of one
 * family meet (`racine.ts`): one gender is enough.
 */
export const METIERS_PROCHES: Readonly<Record<string, string>> = {
  'comptabilite gestion':
    'fiscaliste auditeur tresorier payeur economiste controleur ; contrôleur de gestion ; commissaire aux comptes ; inspecteur des impôts ; secrétaire comptable ; collaborateur comptable ; gestionnaire paie ; directeur financier ; analyste financier ; contrôleur financier',
  'management commercial operationnel':
    'commercant gerant merchandiseur libraire bijoutier epicier primeur boucher parfumeur retail ; directeur de magasin ; chef de secteur ; conseiller de vente ; hôte de caisse ; employé libre service ; responsable de rayon ; gérant de boutique ; personal shopper ; chef de produit ; franchise magasin',
  'negociation digitalisation relation client':
    'representant teleprospecteur telemarketing influenceur ; agent commercial ; délégué commercial ; ingénieur commercial ; délégué médical ; visiteur médical ; commercial terrain ; conseiller clientèle téléphone ; conseiller en centre d’appel ; business developer ; community manager ; chef de projet digital ; traffic manager ; social media manager ; attaché commercial ; chargé d’affaires ; marketing digital',
  'conseil commercialisation solution technique':
    'technico-commercial ; ingénieur d’affaires ; vendeur de voitures ; acheteur industriel ; chargé d’affaires ; commercial en matériel',
  'technico commercial': '; chef de secteur ; commercial agricole',
  'commerce international':
    'acheteur traducteur interprete diplomate negociant ; assistant export ; assistant import ; responsable export ; commerce extérieur ; langues étrangères ; commissionnaire en transport ; déclarant en douane ; voyager pour le travail ; travailler à l’étranger',
  'support action manageriale':
    'recruteur drh office-manager redacteur ; office manager ; assistant de direction ; secrétaire de direction ; assistant administratif ; assistante personnelle ; agent d’accueil ; hôtesse d’accueil ; chargé de recrutement ; chargé de formation ; responsable ressources humaines ; assistant de projet ; secrétaire juridique ; agent administratif ; secrétaire de mairie ; attaché de direction ; chef d’entreprise ; travailler dans un bureau',
  'gestion pme':
    'independant autoentrepreneur entrepreneuriat gerant startup ; auto entrepreneur ; chef d’entreprise ; assistant administratif ; secrétaire comptable ; assistant de direction ; office manager ; créer son entreprise ; monter sa boîte ; travailler dans un bureau ; agent administratif ; chargé de recrutement',
  banque:
    'guichetier trader boursier ; conseiller financier ; conseiller bancaire ; gestionnaire de patrimoine ; chargé de clientèle ; directeur d’agence bancaire ; conseiller patrimonial ; courtier en crédit ; agent de guichet ; travailler dans la finance',
  assurance:
    'actuaire indemnisateur ; agent général ; gestionnaire de sinistres ; expert en assurance ; courtier en assurance ; expert automobile',
  'profession immobiliere':
    'bailleur promoteur negociateur locatif ; agent immo ; promoteur immobilier ; négociateur immobilier ; syndic de copropriété ; gestionnaire de copropriété ; administrateur de biens ; marchand de biens ; chasseur d’appartement ; gestionnaire locatif ; vendre des appartements ; diagnostiqueur immobilier',
  'collaborateur juriste notarial':
    'magistrat juge juriste procureur commissaire-priseur greffier ; huissier de justice ; commissaire de justice ; assistant juridique ; secrétaire juridique ; secrétaire notariale ; office notarial ; étude notariale ; droit immobilier ; généalogiste successoral',
  communication:
    'redacteur publicitaire concepteur-redacteur chroniqueur ; chef de publicité ; chef de projet ; chef de projet digital ; community manager ; chargé de communication ; directeur artistique ; directeur de la communication ; social media manager ; relations presse ; agence de pub ; organisateur d’événements ; chef de projet événementiel ; wedding planner ; créateur de contenu ; rédacteur web',
  tourisme:
    'accompagnateur croisieriste globe-trotter ; office de tourisme ; agent de comptoir ; conseiller voyage ; agent d’escale ; tour opérateur ; guide conférencier ; guide accompagnateur ; personnel navigant ; conseiller en séjour ; animateur de club ; wedding planner ; parc d’attraction ; travailler dans un aéroport',
  'management hotellerie restauration':
    'receptionniste concierge gouvernante hotelière commis patissier chocolatier majordome aubergiste pizzaiolo limonadier ; maître d’hôtel ; chef de rang ; chef de cuisine ; chef de partie ; femme de chambre ; gouvernante d’hôtel ; valet de chambre ; réceptionniste hôtel ; night auditor ; food truck ; directeur de restaurant ; garçon de café ; restauration rapide ; second de cuisine',
  'gestion transport logistique':
    'affreteur exploitant dispatcheur coursier facteur manutentionnaire conducteur declarant ; agent de transit ; exploitant transport ; responsable logistique ; responsable d’entrepôt ; chef de quai ; conducteur routier ; commissionnaire en transport ; gestionnaire de stocks ; préparateur de commandes ; agent de fret',
  'management operationnel securite':
    'maitre-chien detective douanier militaire gendarme surveillant convoyeur ; agent de sûreté ; maître chien ; gardien de prison ; surveillant pénitentiaire ; garde du corps ; agent cynophile ; pompier ; force de l’ordre ; sécurité privée ; sécurité incendie ; chef d’équipe sécurité ; officier de police ; gardien de la paix ; convoyeur de fonds ; maître nageur',
  'economie sociale familiale':
    'puericultrice auxiliaire atsem mediateur tuteur curateur nounou instituteur institutrice enseignant professeur professeure prof ; conseiller conjugal ; éducateur de jeunes enfants ; éducateur spécialisé ; moniteur éducateur ; auxiliaire de vie ; auxiliaire de puériculture ; assistant maternel ; conseiller d’insertion ; conseiller en insertion ; médiateur familial ; professeur des écoles ; maîtresse d’école ; aide à domicile ; animateur social ; travailleur social ; assistante familiale ; protection de l’enfance ; mandataire judiciaire',
  'service prestation secteur sanitaire social':
    'auxiliaire gerontologue psychomotricien orthophoniste osteopathe brancardier puericultrice chirurgien docteur ; directeur de crèche ; directeur d’ehpad ; maison de retraite ; secrétaire médico sociale ; agent hospitalier ; gestionnaire sécurité sociale ; sécurité sociale ; éducateur de jeunes enfants ; auxiliaire de puériculture ; auxiliaire de vie ; accueil hôpital ; coordinateur de soins ; responsable de secteur aide à domicile ; assistant médical ; aide à la personne ; service à la personne ; protection sociale ; métiers de la santé ; métiers du social ; aide à domicile',
  'analyse biologie medicale':
    'hematologue virologue anatomopathologiste pharmacologue legiste preparateur ; technicien de laboratoire médical ; technicien de labo ; laboratoire d’analyse ; laboratoire d’analyses médicales ; police scientifique ; médecin légiste ; préparateur en pharmacie ; don du sang ; technicien biologiste',
  bioanalyse:
    'microbiologiste toxicologue biochimiste ; technicien de labo ; contrôle qualité ; laboratoire de contrôle ; police scientifique',
  biotechnologie:
    'geneticien biochimiste biologiste scientifique ; technicien de labo ; technicien de recherche ; ingénieur biomédical ; recherche médicale ; recherche scientifique ; biologie moléculaire',
  bioqualite:
    'qualiticien hygieniste ; responsable qualité ; contrôle qualité ; sécurité alimentaire ; animateur qualité',
  'analyse biologique biotechnologique': 'agronome ; technicien de labo ; laboratoire vétérinaire',
  dietetique:
    'nutritionniste naturopathe coach-sportif ; coach sportif ; coach nutrition ; rééquilibrage alimentaire ; alimentation saine',
  'opticien lunetier': 'visagiste optometriste lunetterie ; vendeur de lunettes ; magasin d’optique',
  'prothesiste dentaire': 'dentaire orthodontiste ; faux dents ; assistant dentaire ; fabriquer des dents',
  'prothesiste orthesiste': 'orthopediste ; orthopédiste orthésiste ; membres artificiels ; fabriquer des prothèses',
  'podo orthesiste': 'pedicure-podologue bottier ; semelles orthopédiques ; chaussures orthopédiques',
  'metier esthetique cosmetique parfumerie':
    'socio-estheticienne prothesiste-ongulaire onglerie ongulaire nailiste tatoueur masseur cosmetologue dermographe relooking visagiste ; prothésiste ongulaire ; conseiller en image ; institut de beauté ; maquilleur professionnel ; responsable de spa ; technicien spa ; faux ongles ; extension de cils ; soins du corps ; conseillère beauté ; vendeuse en parfumerie',
  'metier coiffure': 'barbier perruquier visagiste ; salon de coiffure ; barber shop',
  'mode vetement':
    'tailleur brodeur costumier createur retoucheur dentelliere modiste patronnier ; créateur de mode ; créatrice de vêtements ; haute couture ; prêt à porter ; costumier de théâtre ; dessiner des vêtements ; faire des vêtements',
  'chaussure maroquinerie':
    'bottier sellier maroquinier chausseur sellerie ; sellier harnacheur ; faire des sacs ; créateur de chaussures',
  'metier audiovisuel':
    'cineaste scenariste youtubeur intermittent presentateur acteur comedien ; chef opérateur ; créateur de contenu ; régisseur général ; métiers du cinéma ; faire des films ; plateau télé',
  'metier image':
    'eclairagiste pointeur steadicam ; chef électricien ; directeur photo ; chef op ; pilote de drone ; opérateur de prise de vue',
  'metier son':
    'perchman sonorisateur mixeur bruiteur musicien compositeur ; preneur de son ; ingé son ; ingénieur son ; régisseur son ; technicien du son',
  'montage postproduction':
    'truquiste bruiteur vfx ; effets spéciaux ; monteur son ; motion designer ; film d’animation',
  'gestion production audiovisuel':
    '; assistant de production ; directeur de production ; assistant réalisateur ; producteur de film ; régisseur général',
  'technique ingenierie exploitation':
    'eclairagiste ; technicien vidéo ; régie lumière ; technicien du spectacle ; ingénieur de la vision',
  photographie:
    'retoucheur paparazzi portraitiste photoreporter ; photographe de mariage ; photographe de mode ; retouche photo',
  'etude realisation projet communication':
    'imprimeur serigraphe maquettiste relieur calligraphe ; maquettiste pao ; directeur artistique ; web designer ; motion designer ; designer graphique ; dessinateur de bd ; concepteur multimédia ; charte graphique ; design graphique',
  edition:
    'ecrivain libraire bibliothecaire correcteur traducteur romancier ; métiers du livre ; maison d’édition ; documentaliste',
  'service informatique organisation':
    'devops fullstack frontend backend testeur data-scientist hotliner pentester administrateur ; data analyst ; data scientist ; administrateur systèmes et réseaux ; technicien informatique ; support informatique ; développeur mobile ; développeur full stack ; chef de projet informatique ; chef de projet web ; chef de projet digital ; game designer ; créer des sites ; créer des applications ; créer des jeux vidéo ; hacker éthique ; technicien réseau ; administrateur de bases de données ; ingénieur informatique ; tech lead',
  'cybersecurite informatique reseau electronique':
    'pentester cryptologue telecommunication hotliner cybersecurite ; hacker éthique ; technicien fibre ; fibre optique ; technicien fibre optique ; technicien réseau ; technicien télécom ; ingénieur réseau ; analyste cyber ; expert en cybersécurité ; cyber défense ; réparateur de téléphone ; réparer des ordinateurs ; réparer des téléphones ; systèmes embarqués ; intelligence artificielle',
  electrotechnique:
    'cablier electromecanicien tableautier ; électricien du bâtiment ; électricien industriel ; panneaux solaires ; panneau solaire ; fibre optique ; technicien fibre optique ; borne de recharge ; voiture électrique ; centrale électrique ; chargé d’affaires ; chef de chantier électricité ; monteur de lignes',
  'conception realisation systeme automatique':
    'automaticien roboticien mecatronicien ; concepteur de robots ; faire des robots ; industrie du futur ; ligne de production ; automatismes industriels',
  'controle industriel regulation automatique':
    'instrumentiste regleur ; technicien en instrumentation ; industrie pétrolière ; régulation industrielle',
  'assistance technique ingenieur':
    'ingenieur ; assistant ingénieur ; assistant d’ingénieur ; chef de projet industriel ; devenir ingénieur ; qualité industrielle',
  'conception produit industriel':
    'designer concepteur projeteur inventeur ingenieur ; designer industriel ; design industriel ; dessin assisté par ordinateur ; dessinateur projeteur ; design produit ; ingénieur mécanique',
  'conception processus realisation produit':
    'usineur fraiseur ajusteur mouliste methodiste outilleur armurier ; opérateur sur machine ; commande numérique ; technicien méthodes ; impression 3d ; machines outils',
  'maintenance systeme production':
    'mainteneur reparateur electromecanicien ; technicien de maintenance industrielle ; agent de maintenance ; réparer des machines ; maintenance des machines ; maintenance d’usine',
  'maintenance systeme energetique':
    'chauffagiste frigoriste climaticien ; technicien chaudière ; pompe à chaleur ; maintenance chauffage ; maintenance climatisation ; dépanneur chauffage',
  'systeme eolien': '; parc éolien ; champs éoliens ; éoliennes en mer',
  'ascenseur elevateur': 'escalator liftier ; réparateur d’ascenseur',
  'maintenance vehicule':
    'mecano garagiste reparateur autoelectricien ; contrôleur technique ; contrôle technique ; chef d’atelier ; réparer des voitures ; électricien auto ; mécanique auto ; mécanicien automobile ; garage automobile ; réceptionnaire après vente ; voiture électrique ; expert automobile ; vendeur de voitures ; concession automobile',
  'vehicule transport routier':
    'poids-lourd ; mécanicien poids lourd ; poids lourds ; réparer des camions ; mécanicien camion ; car et bus',
  motocycle: 'deux-roue motocycliste velo quad ; réparer des motos ; mécano moto ; deux roues ; concession moto',
  'motorisation toute energie':
    'motoriste ; mécanicien de compétition ; sport automobile ; formule 1 ; mécanique de course ; voiture de course ; moteur hybride ; banc d’essai',
  carrosserie: 'tolier ; peintre automobile ; peinture auto ; peinture automobile ; tôlerie',
  'materiel construction manutention':
    'pelleteuse grue grutier bulldozer chariot ; engins de chantier ; mécanicien engins ; mécanicien tp ; conducteur d’engins ; chariot élévateur',
  'materiel agricole':
    '; mécanicien agricole ; mécanique agricole ; machines agricoles ; moissonneuse batteuse ; mécanicien tracteur ; réparer des tracteurs',
  'genie equipement agricole':
    '; machines agricoles ; mécanique agricole ; robot de traite ; agroéquipement ; équipement agricole',
  aeronautique:
    'aviateur astronaute avionique helico ajusteur-monteur ; construction aéronautique ; pilote de ligne ; pilote d’avion ; pilote de chasse ; réparer des avions ; mécanicien aéronautique ; mécanicien hélicoptère ; armée de l’air',
  'mecatronique navale':
    'bateaux navire navires ; mécanicien de bateau ; mécanicien naval ; marine marchande ; officier mécanicien ; mécanique marine ; réparer des bateaux',
  'construction navale':
    'bateaux navire navires yacht architecte-naval chantier-naval ; construire des bateaux ; chantier naval ; architecte naval ; charpentier de marine',
  electronaval:
    'bateaux navire navires ; marine nationale ; électricien de marine ; réparer des bateaux ; électronique marine',
  'peche environnement marin':
    'matelot capitaine navigateur bateaux peche biologiste-marin oceanographe ; marin pêcheur ; patron de pêche ; biologie marine ; biologiste marin ; travailler en mer ; officier de marine',
  aquaculture:
    'pisciculteur ostreiculteur conchyliculture ecloserie crevettes ; élevage de poissons ; ferme aquacole ; biologie marine ; éleveur de poissons ; soigneur aquarium',
  batiment:
    'macon coffreur constructeur ; travaux du bâtiment ; gros œuvre ; génie civil ; chef d’équipe bâtiment ; construire des maisons ; ingénieur bâtiment ; conducteur de travaux bâtiment ; faire construire des maisons ; architecte',
  'travaux public':
    'canalisateur terrassier vrd ; conducteur d’engins ; construction de routes ; faire des routes ; construire des ponts ; chantier routier ; ouvrages d’art ; réseaux enterrés',
  'management economique construction':
    'deviseur chiffreur ; assistant d’architecte ; économiste du bâtiment ; étude de prix ; maître d’œuvre ; appel d’offres ; bim manager ; collaborateur d’architecte',
  'systeme constructif bois':
    'charpentier couvreur zingueur ; maison en bois ; maisons en bois ; ossature bois ; construction bois ; constructeur bois ; travailler le bois',
  'realisation bois':
    'ebeniste menuisier luthier tonnelier parqueteur ; fabriquer des meubles ; menuisier ébéniste ; menuiserie industrielle ; scierie ; travail du bois ; travailler le bois',
  'realisation agencement':
    'agenceur decorateur scenographe ; architecte intérieur ; décoration intérieure ; décoratrice d’intérieur ; design d’espace ; designer d’espace ; concepteur de cuisines ; vendeur de cuisines ; agencement de magasins ; agencement intérieur ; fabriquer des meubles ; designer d’intérieur',
  'enveloppe batiment':
    'bardeur facadier etancheur ravaleur isolation ; isolation thermique ; mur rideau ; toit terrasse ; façadier',
  'finition amenagement batiment':
    'platrier plaquiste carreleur staffeur solier peintre ravalement ; peintre en bâtiment ; second œuvre ; pose de carrelage ; peinture en bâtiment',
  'geometre topographe':
    'cartographe sig hydrographe geomaticien arpentage bornage ; géomètre expert ; système d’information géographique ; relevé topographique ; faire des plans ; géographie cartes',
  'architecture metal':
    'serrurier metallier ferronnier ; construction métallique ; serrurier métallier ; structures métalliques ; charpentier métallique',
  'chaudronnerie industrielle':
    'tuyauteur chaudronnier tolier soudeur ferronnier metallurgiste ; tuyauterie industrielle ; soudage ; travail du métal',
  'genie climatique fluidique':
    'thermicien climaticien sanitaires vmc ventilation isolation plombiere ; pompe à chaleur ; génie thermique ; bureau d’études thermiques ; chauffage climatisation ; panneaux solaires ; économies d’énergie ; installer des chaudières ; traitement d’eau piscine ; pisciniste',
  'froid conditionnement air':
    'climaticien frigo clim frigorifique ; technicien froid ; clim réversible ; installateur de clim ; monteur frigoriste ; froid industriel',
  'domotique batiment communicant':
    'domoticien alarme ; maison connectée ; bâtiment intelligent ; alarme et vidéosurveillance ; objets connectés',
  'metier chimie':
    'petrochimie chimiste cosmetologue parfumeur colorant formulateur ; technicien de labo ; technicien chimiste ; ingénieur chimiste ; créateur de parfum ; industrie chimique ; industrie pharmaceutique ; faire des expériences ; laboratoire de chimie ; police scientifique',
  'pilotage procede':
    'raffinerie petrochimie papeterie cimenterie sucrerie operateur ; conducteur de ligne ; industrie chimique ; industrie pharmaceutique ; usine chimique ; conduite d’installations ; opérateur de production',
  'metier eau':
    'piscine piscines hydrologue egoutier potabilisation ; traitement de l’eau ; traitement des eaux ; station d’épuration ; eau potable ; eaux usées ; pisciniste ; qualité de l’eau',
  'gestion maitrise eau':
    'hydrologue fontainier arrosage riviere hydraulique ; technicien rivière ; ressource en eau ; gestion de l’eau ; eau et agriculture ; irrigation agricole',
  'metier mesure':
    'metrologue meteorologue physicien sismologue astrophysicien acousticien ; technicien métrologie ; sciences physiques ; prévisionniste météo ; physique appliquée',
  photonique: 'laser hologramme led astronome ; fibre optique ; rayon laser ; optique photonique',
  'environnement nucleaire':
    'decontamination radiologie radioactivite edf ; centrale nucléaire ; technicien nucléaire ; démantèlement ; radioprotectionniste',
  'service environnement':
    'eboueur nettoyage desinfection egoutier menage rudologue ; gestion des déchets ; agent d’entretien ; entreprise de nettoyage ; chef d’équipe propreté ; tri des déchets ; développement durable ; économie circulaire ; assainissement urbain',
  'gestion protection nature':
    'ornithologue zoologiste naturaliste botaniste ranger ecogarde garde-chasse biologiste climatologue environnementaliste ; réserve naturelle ; animateur nature ; éducateur à l’environnement ; garde littoral ; garde chasse ; protéger la nature ; développement durable ; guide nature ; parc national ; technicien environnement ; travailler dehors ; sauver la planète ; biologie marine',
  'gestion forestiere':
    'bucheron sylviculteur garde-forestier forestier elagueur ; agent onf ; eaux et forêts ; office national des forêts ; travailler en forêt ; exploitation forestière ; technicien forestier ; filière bois',
  'amenagement paysager':
    'elagueur jardinier-paysagiste pepinieriste pisciniste gazon arboriste golf ; architecte paysagiste ; espaces verts ; agent des espaces verts ; entretien des jardins ; créer des jardins ; jardinier paysagiste ; terrain de sport ; travailler dehors ; green keeper',
  'metier vegetal':
    'maraicher horticulteur pepinieriste arboriculteur floriculture potager herboriste botaniste ; production de plantes ; faire pousser des légumes ; agriculture urbaine ; arboriculture fruitière ; culture de plantes ; serre agricole',
  'agronomie culture durable':
    'agronome cerealier semencier cultivateur ; conseiller agricole ; agriculture biologique ; grandes cultures ; agriculture durable ; technicien agricole ; ingénieur agronome',
  'conduite strategie entreprise agricole':
    'agriculteur cultivateur cerealier paysan ; exploitant agricole ; chef d’exploitation ; reprendre la ferme ; exploitation agricole ; conseiller agricole ; reprendre l’exploitation familiale ; éleveur laitier ; gérer une ferme ; production laitière',
  'production animale':
    'berger zootechnicien aviculteur porcher inseminateur palefrenier toiletteur cynophile veterinaire ; assistant vétérinaire ; auxiliaire vétérinaire ; élevage canin ; élevage équin ; éleveur de chiens ; éleveur de chevaux ; technicien d’élevage ; s’occuper des animaux ; soigner les animaux ; élevage bovin ; production laitière ; contrôleur laitier ; centre équestre ; zoo',
  'univers jardin animaux':
    'toiletteur petshop aquariophilie jardinerie pepiniere ; vendeur animalerie ; vendeur en jardinerie ; animaux de compagnie ; toilettage canin ; nourriture pour animaux ; s’occuper des animaux',
  'vin biere spiritueux':
    'brasseur caviste barman distillateur cave whisky biere ; commerce du vin ; vendeur de vin ; vente de vin ; bar à vin ; négoce en vin ; conseiller en vin',
  'alimentation boisson':
    'epicerie fromager primeur boucherie boulangerie agroalimentaire ; vente de produits alimentaires ; commercial agroalimentaire ; produits du terroir ; chef de rayon frais ; produits alimentaires',
  'bien service pour agriculture':
    'semences engrais tracteur cooperative ; vendeur de tracteurs ; commercial agricole ; coopérative agricole ; vendre aux agriculteurs',
  'produit filiere foret': 'scierie bois negoce ; négoce bois ; vendeur de bois ; commerce du bois',
  'viticulture oenologie':
    'caviste vigneron oenologue tonnelier sommelier vendange vendanges cepage ; maître de chai ; travailler la vigne ; domaine viticole ; faire du vin ; chef de culture ; exploitation viticole',
  'alimentation innovation maitrise sanitaire':
    'brasseur conserverie biscuiterie aromaticien boucher chocolatier fromager recettes ; industrie agroalimentaire ; qualité alimentaire ; conducteur de ligne ; ingénieur agroalimentaire ; sécurité alimentaire ; responsable qualité ; créer des recettes ; technicien agroalimentaire ; transformation alimentaire',
  'produit laitier':
    'fromagerie laiterie yaourt yaourts beurre laitier ; faire du fromage ; maître fromager ; industrie laitière',
  'developpement animation territoire rural':
    'animateur animatrice associatif accompagnateur sport sportif sports ; animateur sportif ; agent de développement ; éco tourisme ; tourisme rural ; animateur socioculturel ; développement local ; accueil à la ferme ; gîte rural ; professeur de sport ; éducateur sportif ; moniteur de sport',
  'conception industrialisation microtechnique':
    'horloger bijoutier joaillier nanotechnologie orfevre prototypiste ; réparateur de montres ; faire des bijoux ; créateur de bijoux ; mécanique de précision ; petits mécanismes ; implants médicaux',
  'europlastic composite':
    'plasturgiste composite carbone resine injection moulage ; matières plastiques ; matériaux composites ; injection plastique ; fibre de carbone',
  'conception processus decoupe':
    'outilleur presse tole ; découpe emboutissage ; travail de la tôle ; outils de presse',
  'traitement materiau':
    'galvanoplastie anticorrosion chromage ; traitement thermique ; traitement de surface ; traitements de surface ; peinture industrielle',
  forge: 'forgeron coutelier ferronnier enclume estampage marechal-ferrant ; maréchal ferrant',
  fonderie: 'mouliste fondeur moulage cloche ; métal en fusion ; moulage du métal',
  'geologie appliquee':
    'geologue geophysicien vulcanologue volcanologue mineralogie petrole forage foreur cristaux pierres ; étude des roches ; géologue minier ; études de sols ; paléontologue',
  'industrie ceramique': 'ceramiste potier porcelaine faience verrier tuile brique ; arts de la table ; terre cuite',
  'innovation textile':
    'textile tisserand filature teinture tissage tricot fibres ; ingénieur textile ; textile technique ; industrie textile',
  'bois habitat': '; charpente bois',
  'region chaude':
    'guadeloupe martinique reunion canne tropicale ; agriculture tropicale ; banane canne à sucre ; agriculture des tropiques ; pays chauds',
};
