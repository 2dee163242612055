/**
 * Jobs that people name and that no sheet lists, or lists under another name: each under the diplomas nearest to it, though
 * it may ask for more years of study. Keyed as ALIAS is; single words first, then names of several words. Words of one
 * family meet (`racine.ts`): one gender is enough.
 */
export const METIERS_PROCHES: Readonly<Record<string, string>> = {
  'comptabilite gestion':
    'fiscaliste auditeur tresorier payeur economiste controleur paye payroll ; contrôleur de gestion ; commissaire aux comptes ; inspecteur des impôts ; secrétaire comptable ; collaborateur comptable ; gestionnaire paie ; directeur financier ; analyste financier ; contrôleur financier ; cabinet comptable ; cabinet d’expertise ; expertise comptable ; assistant comptable ; responsable paie',
  'management commercial operationnel':
    'commercant gerant merchandiseur libraire bijoutier epicier primeur boucher parfumeur retail franchise franchise magasinier antiquaire brocanteur disquaire quincaillier funeraire boulanger boucher poissonnier ; directeur de magasin ; chef de secteur ; conseiller de vente ; hôte de caisse ; employé libre service ; responsable de rayon ; gérant de boutique ; personal shopper ; chef de produit ; franchise magasin ; pompes funèbres ; employé de commerce ; travailler dans la vente ; vendeur de fringues ; grande surface ; centre commercial ; travailler chez ikea ; service client',
  'negociation digitalisation relation client':
    'representant teleprospecteur telemarketing influenceur seo crm salesman funeraire closer teleconseiller teleoperateur ; agent commercial ; délégué commercial ; ingénieur commercial ; délégué médical ; visiteur médical ; commercial terrain ; conseiller clientèle téléphone ; conseiller en centre d’appel ; business developer ; community manager ; chef de projet digital ; traffic manager ; social media manager ; attaché commercial ; chargé d’affaires ; marketing digital ; pompes funèbres ; conseiller funéraire ; relation client ; service client ; vente à domicile ; vente en ligne ; marketing téléphonique ; commercial itinérant ; commercial sédentaire ; responsable seo ; vendeur à domicile',
  'conseil commercialisation solution technique':
    'technico-commercial ; ingénieur d’affaires ; vendeur de voitures ; acheteur industriel ; chargé d’affaires ; commercial en matériel',
  'technico commercial': '; chef de secteur ; commercial agricole',
  'commerce international':
    'acheteur traducteur interprete diplomate negociant approvisionneur sourcing ; assistant export ; assistant import ; responsable export ; commerce extérieur ; langues étrangères ; commissionnaire en transport ; déclarant en douane ; voyager pour le travail ; travailler à l’étranger ; responsable des achats ; acheteur international ; trade marketing ; parler anglais ; traducteur interprète',
  'support action manageriale':
    'recruteur drh office-manager redacteur personnel ; office manager ; assistant de direction ; secrétaire de direction ; assistant administratif ; assistante personnelle ; agent d’accueil ; hôtesse d’accueil ; chargé de recrutement ; chargé de formation ; responsable ressources humaines ; assistant de projet ; secrétaire juridique ; agent administratif ; secrétaire de mairie ; attaché de direction ; chef d’entreprise ; travailler dans un bureau ; responsable du personnel ; gestion du personnel ; employé de bureau ; agent de mairie ; fonctionnaire territorial ; secrétaire trilingue ; assistant polyvalent ; service rh ; travailler en mairie',
  'gestion pme':
    'independant autoentrepreneur entrepreneuriat gerant startup personnel ; auto entrepreneur ; chef d’entreprise ; assistant administratif ; secrétaire comptable ; assistant de direction ; office manager ; créer son entreprise ; monter sa boîte ; travailler dans un bureau ; agent administratif ; chargé de recrutement ; gestion d’entreprise ; gérer une entreprise ; employé de bureau ; petite entreprise ; être patron ; propre patron ; être mon propre patron ; assistant polyvalent ; agent de bureau',
  banque:
    'guichetier trader boursier placement placements actifs portefeuille client clients clientele investissement investisseur ; conseiller financier ; conseiller bancaire ; gestionnaire de patrimoine ; chargé de clientèle ; directeur d’agence bancaire ; conseiller patrimonial ; courtier en crédit ; agent de guichet ; travailler dans la finance ; gestionnaire d’actifs ; conseiller en placements ; caisse d’épargne ; crédit agricole ; la bourse ; cryptomonnaie ; conseiller de banque ; conseiller les clients',
  assurance:
    'actuaire indemnisateur souscripteur client clients ; agent général ; gestionnaire de sinistres ; expert en assurance ; courtier en assurance ; expert automobile ; conseiller en assurance ; agent d’assurance ; assurance vie ; mutuelle santé',
  'profession immobiliere':
    'bailleur promoteur negociateur locatif logements loyer ; agent immo ; promoteur immobilier ; négociateur immobilier ; syndic de copropriété ; gestionnaire de copropriété ; administrateur de biens ; marchand de biens ; chasseur d’appartement ; gestionnaire locatif ; vendre des appartements ; diagnostiqueur immobilier ; vendre des biens ; visiter des maisons ; estimation immobilière ; gardien d’immeuble',
  'collaborateur juriste notarial':
    'magistrat juge juriste procureur commissaire-priseur greffier tribunal avocate penaliste juridique jurisprudence ; huissier de justice ; commissaire de justice ; assistant juridique ; secrétaire juridique ; secrétaire notariale ; office notarial ; étude notariale ; droit immobilier ; généalogiste successoral ; cabinet d’avocat ; cabinet d’avocats ; étudier le droit ; faire du droit ; secrétaire d’avocat ; droit de la famille',
  communication:
    'redacteur publicitaire concepteur-redacteur chroniqueur mediaplanneur seo galeriste ; chef de publicité ; chef de projet ; chef de projet digital ; community manager ; chargé de communication ; directeur artistique ; directeur de la communication ; social media manager ; relations presse ; agence de pub ; organisateur d’événements ; chef de projet événementiel ; wedding planner ; créateur de contenu ; rédacteur web ; media planning ; attachée de presse ; relations publiques ; responsable communication ; campagne de pub ; community management ; marketing digital ; chargé d’événementiel',
  tourisme:
    'accompagnateur croisieriste globe-trotter forfaitiste hotesse cabine compagnie ; office de tourisme ; agent de comptoir ; conseiller voyage ; agent d’escale ; tour opérateur ; guide conférencier ; guide accompagnateur ; personnel navigant ; conseiller en séjour ; animateur de club ; wedding planner ; parc d’attraction ; travailler dans un aéroport ; hôtesse de l’air ; chef de cabine ; agent d’opérations aériennes ; compagnie aérienne ; club med ; guide de voyage ; vendre des voyages ; organiser des voyages ; animateur de camping ; tourisme d’affaires ; agent de réservation',
  'management hotellerie restauration':
    'receptionniste concierge gouvernante hotelière commis patissier chocolatier majordome aubergiste pizzaiolo limonadier brasserie bistrot kebab cuistot crepier glacier traiteur ; maître d’hôtel ; chef de rang ; chef de cuisine ; chef de partie ; femme de chambre ; gouvernante d’hôtel ; valet de chambre ; réceptionniste hôtel ; night auditor ; food truck ; directeur de restaurant ; garçon de café ; restauration rapide ; second de cuisine ; ouvrir un bar ; gérant de bar ; gérant d’un bar ; gérer un restaurant ; gérer un hôtel ; travailler dans un hôtel ; travailler dans un restaurant ; art culinaire ; chef étoilé ; boulanger pâtissier ; cuisine collective ; hôte d’accueil hôtel',
  'gestion transport logistique':
    'affreteur exploitant dispatcheur coursier facteur manutentionnaire conducteur declarant facteur factrice magasinage messagerie batelier fluvial demenageur approvisionneur camionneur routiers taxi bus train ferroviaire sncf amazon ; agent de transit ; exploitant transport ; responsable logistique ; responsable d’entrepôt ; chef de quai ; conducteur routier ; commissionnaire en transport ; gestionnaire de stocks ; préparateur de commandes ; agent de fret ; chauffeur livreur ; chauffeur de bus ; conducteur de bus ; conducteur de train ; transport aérien ; transport maritime ; flux de marchandises ; préparation de commandes ; chef d’entrepôt',
  'management operationnel securite':
    'maitre-chien detective douanier militaire gendarme surveillant convoyeur policiere gendarmerie pompiers vigile crs prison penitentiaire ; agent de sûreté ; maître chien ; gardien de prison ; surveillant pénitentiaire ; garde du corps ; agent cynophile ; pompier ; force de l’ordre ; sécurité privée ; sécurité incendie ; chef d’équipe sécurité ; officier de police ; gardien de la paix ; convoyeur de fonds ; maître nageur ; armée de terre ; travailler dans la police ; police municipale ; policier municipal ; sapeur pompier ; maintien de l’ordre ; agent de prévention ; sécurité aéroport ; vidéo surveillance',
  'economie sociale familiale':
    'puericultrice auxiliaire atsem mediateur tuteur curateur nounou instituteur institutrice enseignant professeur professeure prof psychotherapeute psycho ludothecaire ; conseiller conjugal ; éducateur de jeunes enfants ; éducateur spécialisé ; moniteur éducateur ; auxiliaire de vie ; auxiliaire de puériculture ; assistant maternel ; conseiller d’insertion ; conseiller en insertion ; médiateur familial ; professeur des écoles ; maîtresse d’école ; aide à domicile ; animateur social ; travailleur social ; assistante familiale ; protection de l’enfance ; mandataire judiciaire ; centre social ; assistante maternelle ; conseillère esf ; conseiller en économie familiale ; centre de loisirs ; travailler avec les enfants ; travailler avec des jeunes ; accompagnement social ; personnes handicapées ; enfants handicapés ; intervention sociale ; aide sociale',
  'service prestation secteur sanitaire social':
    'auxiliaire gerontologue psychomotricien orthophoniste osteopathe brancardier puericultrice chirurgien docteur pediatre ambulance caf cpam funeraire mutuelle infirmerie ; directeur de crèche ; directeur d’ehpad ; maison de retraite ; secrétaire médico sociale ; agent hospitalier ; gestionnaire sécurité sociale ; sécurité sociale ; éducateur de jeunes enfants ; auxiliaire de puériculture ; auxiliaire de vie ; accueil hôpital ; coordinateur de soins ; responsable de secteur aide à domicile ; assistant médical ; aide à la personne ; service à la personne ; protection sociale ; métiers de la santé ; métiers du social ; aide à domicile ; travailler à l’hôpital ; travailler avec les enfants ; personnes handicapées ; structure médicale ; cabinet médical ; admission hôpital ; maison de santé ; aide soignant ; travailler dans la santé ; pompes funèbres',
  'analyse biologie medicale':
    'hematologue virologue anatomopathologiste pharmacologue legiste preparateur svt radiologie histologie pediatre ; technicien de laboratoire médical ; technicien de labo ; laboratoire d’analyse ; laboratoire d’analyses médicales ; police scientifique ; médecin légiste ; préparateur en pharmacie ; don du sang ; technicien biologiste ; manipulateur radio ; imagerie médicale ; biologie médicale ; biologie humaine ; labo d’analyses ; prélèvement sanguin',
  bioanalyse:
    'microbiologiste toxicologue biochimiste svt bioac biac toxicologie ; technicien de labo ; contrôle qualité ; laboratoire de contrôle ; police scientifique ; bio analyses ; microbiologie alimentaire',
  biotechnologie:
    'geneticien biochimiste biologiste scientifique svt pharmacovigilance ; technicien de labo ; technicien de recherche ; ingénieur biomédical ; recherche médicale ; recherche scientifique ; biologie moléculaire ; arc clinique ; recherche clinique ; attaché de recherche clinique ; biologie cellulaire',
  bioqualite:
    'qualiticien hygieniste hse qse qhse ; responsable qualité ; contrôle qualité ; sécurité alimentaire ; animateur qualité ; qualité hygiène ; responsable qse',
  'analyse biologique biotechnologique': 'agronome svt pedologue ; technicien de labo ; laboratoire vétérinaire',
  dietetique:
    'nutritionniste naturopathe coach-sportif nutri regimes minceur gymnastique musculation fitness ; coach sportif ; coach nutrition ; rééquilibrage alimentaire ; alimentation saine ; prof de sport ; nutrition sportive',
  'opticien lunetier':
    'visagiste optometriste lunetterie ophtalmologiste audioprothese ; vendeur de lunettes ; magasin d’optique ; santé visuelle ; correction visuelle',
  'prothesiste dentaire': 'dentaire orthodontiste ; faux dents ; assistant dentaire ; fabriquer des dents',
  'prothesiste orthesiste': 'orthopediste ; orthopédiste orthésiste ; membres artificiels ; fabriquer des prothèses',
  'podo orthesiste': 'pedicure-podologue bottier ; semelles orthopédiques ; chaussures orthopédiques',
  'metier esthetique cosmetique parfumerie':
    'socio-estheticienne prothesiste-ongulaire onglerie ongulaire nailiste tatoueur masseur cosmetologue dermographe relooking visagiste ; prothésiste ongulaire ; conseiller en image ; institut de beauté ; maquilleur professionnel ; responsable de spa ; technicien spa ; faux ongles ; extension de cils ; soins du corps ; conseillère beauté ; vendeuse en parfumerie',
  'metier coiffure': 'barbier perruquier visagiste ; salon de coiffure ; barber shop',
  'mode vetement':
    'tailleur brodeur costumier createur retoucheur dentelliere modiste patronnier chapelier fourreur defiles chapeaux ; créateur de mode ; créatrice de vêtements ; haute couture ; prêt à porter ; costumier de théâtre ; dessiner des vêtements ; faire des vêtements ; styliste modéliste ; couture flou ; machine à coudre ; designer de mode ; design de mode ; créer des vêtements ; fabriquer des vêtements',
  'chaussure maroquinerie':
    'bottier sellier maroquinier chausseur sellerie ; sellier harnacheur ; faire des sacs ; créateur de chaussures',
  'metier audiovisuel':
    'cineaste scenariste youtubeur intermittent presentateur acteur comedien projectionniste theatre ; chef opérateur ; créateur de contenu ; régisseur général ; métiers du cinéma ; faire des films ; plateau télé ; animateur radio ; animateur télé ; journaliste reporter d’images ; chaîne youtube ; faire des vidéos ; studio de tournage',
  'metier image':
    'eclairagiste pointeur steadicam jri ; chef électricien ; directeur photo ; chef op ; pilote de drone ; opérateur de prise de vue ; journaliste reporter d’images ; opérateur image ; prise de vues ; drone vidéo',
  'metier son':
    'perchman sonorisateur mixeur bruiteur musicien compositeur radio ; preneur de son ; ingé son ; ingénieur son ; régisseur son ; technicien du son ; animateur radio ; production musicale ; studio d’enregistrement ; sound designer ; son et lumière',
  'montage postproduction':
    'truquiste bruiteur vfx ; effets spéciaux ; monteur son ; motion designer ; film d’animation',
  'gestion production audiovisuel':
    '; assistant de production ; directeur de production ; assistant réalisateur ; producteur de film ; régisseur général',
  '--technique-ingenierie-exploitation-equipement':
    'eclairagiste ; technicien vidéo ; régie lumière ; technicien du spectacle ; ingénieur de la vision',
  photographie:
    'retoucheur paparazzi portraitiste photoreporter ; photographe de mariage ; photographe de mode ; retouche photo',
  'etude realisation projet communication':
    'imprimeur serigraphe maquettiste relieur calligraphe infographiste graphiste encadreur typographe webdesign illustratrice ; maquettiste pao ; directeur artistique ; web designer ; motion designer ; designer graphique ; dessinateur de bd ; concepteur multimédia ; charte graphique ; design graphique ; illustrateur numérique ; conducteur offset ; presse offset ; impression numérique ; affiches publicitaires',
  edition:
    'ecrivain libraire bibliothecaire correcteur traducteur romancier relecteur iconographe librairie bibliotheque ; métiers du livre ; maison d’édition ; documentaliste ; employé en librairie ; correcteur relecteur ; édition de livres',
  'service informatique organisation':
    'devops fullstack frontend backend testeur data-scientist hotliner pentester administrateur scrum nerd informaticienne programmeuse codeur ; data analyst ; data scientist ; administrateur systèmes et réseaux ; technicien informatique ; support informatique ; développeur mobile ; développeur full stack ; chef de projet informatique ; chef de projet web ; chef de projet digital ; game designer ; créer des sites ; créer des applications ; créer des jeux vidéo ; hacker éthique ; technicien réseau ; administrateur de bases de données ; ingénieur informatique ; tech lead ; product owner ; scrum master ; créer un site ; site web ; base de données ; bases de données ; maintenance informatique ; administrateur système ; administrateur cloud ; développement web ; développement d’applications ; réparer des ordinateurs ; assistance informatique ; réseau informatique',
  'cybersecurite informatique reseau electronique':
    'pentester cryptologue telecommunication hotliner cybersecurite optronique cryptographe electromenager hifi ; hacker éthique ; technicien fibre ; fibre optique ; technicien fibre optique ; technicien réseau ; technicien télécom ; ingénieur réseau ; analyste cyber ; expert en cybersécurité ; cyber défense ; réparateur de téléphone ; réparer des ordinateurs ; réparer des téléphones ; systèmes embarqués ; intelligence artificielle ; installer la fibre ; carte mère ; cartes électroniques ; circuit imprimé ; réseau informatique ; réseaux télécoms ; sécurité informatique ; réparer des consoles ; maintenance informatique',
  electrotechnique:
    'cablier electromecanicien tableautier electrotechnicien bobinier bobinage hydroelectrique electromenager electricienne train ferroviaire sncf ratp metro tramway barrage ; électricien du bâtiment ; électricien industriel ; panneaux solaires ; panneau solaire ; fibre optique ; technicien fibre optique ; borne de recharge ; voiture électrique ; centrale électrique ; chargé d’affaires ; chef de chantier électricité ; monteur de lignes ; installation électrique ; énergie solaire ; courant fort ; haute tension ; réseau électrique ; éclairage public ; caténaire sncf',
  'conception realisation systeme automatique':
    'automaticien roboticien mecatronicien ; concepteur de robots ; faire des robots ; industrie du futur ; ligne de production ; automatismes industriels',
  'controle industriel regulation automatique':
    'instrumentiste regleur ; technicien en instrumentation ; industrie pétrolière ; régulation industrielle',
  'assistance technique ingenieur':
    'ingenieur ; assistant ingénieur ; assistant d’ingénieur ; chef de projet industriel ; devenir ingénieur ; qualité industrielle',
  'conception produit industriel':
    'designer concepteur projeteur inventeur ingenieur aerodynamique prototypage ; designer industriel ; design industriel ; dessin assisté par ordinateur ; dessinateur projeteur ; design produit ; ingénieur mécanique ; conception mécanique ; modélisation 3d ; ingénieur produit ; dessinateur 3d',
  'conception processus realisation produit':
    'usineur fraiseur ajusteur mouliste methodiste outilleur armurier affuteur affutage tourneuse rectifieur ; opérateur sur machine ; commande numérique ; technicien méthodes ; impression 3d ; machines outils ; tourneur fraiseur ; centre d’usinage ; fabrication mécanique ; pièces mécaniques',
  'maintenance systeme production':
    'mainteneur reparateur electromecanicien electromenager train ferroviaire sncf ratp metro remontees ; technicien de maintenance industrielle ; agent de maintenance ; réparer des machines ; maintenance des machines ; maintenance d’usine ; remontées mécaniques ; parc d’attraction ; dépanneur électroménager ; technicien sncf',
  'maintenance systeme energetique':
    'chauffagiste frigoriste climaticien ; technicien chaudière ; pompe à chaleur ; maintenance chauffage ; maintenance climatisation ; dépanneur chauffage',
  'systeme eolien': '; parc éolien ; champs éoliens ; éoliennes en mer',
  'ascenseur elevateur': 'escalator liftier ; réparateur d’ascenseur',
  'maintenance vehicule':
    'mecano garagiste reparateur autoelectricien depanneuse mecaniciennes ; contrôleur technique ; contrôle technique ; chef d’atelier ; réparer des voitures ; électricien auto ; mécanique auto ; mécanicien automobile ; garage automobile ; réceptionnaire après vente ; voiture électrique ; expert automobile ; vendeur de voitures ; concession automobile ; mécanique voiture ; mécanique automobiles ; vendeur automobile ; expert auto ; dépannage auto ; réparateur automobile ; diagnostic auto',
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
    'aviateur astronaute avionique helico ajusteur-monteur commandant captain aerodynamique drones ; construction aéronautique ; pilote de ligne ; pilote d’avion ; pilote de chasse ; réparer des avions ; mécanicien aéronautique ; mécanicien hélicoptère ; armée de l’air ; commandant de bord ; ingénieur aéronautique ; armée de l’air ; industrie aéronautique ; avion de chasse ; moteur d’avion',
  'mecatronique navale':
    'bateaux navire navires matelot marin ; mécanicien de bateau ; mécanicien naval ; marine marchande ; officier mécanicien ; mécanique marine ; réparer des bateaux ; marin soldat ; sous marin ; moteur de bateau',
  'construction navale':
    'bateaux navire navires yacht architecte-naval chantier-naval ; construire des bateaux ; chantier naval ; architecte naval ; charpentier de marine',
  electronaval:
    'bateaux navire navires ; marine nationale ; électricien de marine ; réparer des bateaux ; électronique marine',
  'peche environnement marin':
    'matelot capitaine navigateur bateaux peche biologiste-marin oceanographe halieutique halieute batelier plongeur ; marin pêcheur ; patron de pêche ; biologie marine ; biologiste marin ; travailler en mer ; officier de marine ; sauveteur en mer ; pêche en mer ; capitaine de bateau',
  aquaculture:
    'pisciculteur ostreiculteur conchyliculture ecloserie crevettes halieutique halieute ; élevage de poissons ; ferme aquacole ; biologie marine ; éleveur de poissons ; soigneur aquarium ; pisciculture marine ; élever des poissons',
  batiment:
    'macon coffreur constructeur dessinateur crepisseur ; travaux du bâtiment ; gros œuvre ; génie civil ; chef d’équipe bâtiment ; construire des maisons ; ingénieur bâtiment ; conducteur de travaux bâtiment ; faire construire des maisons ; architecte ; dessinateur en bâtiment ; dessinateur bâtiment ; plans de maison ; plan de maison ; faire des maisons',
  'travaux public':
    'canalisateur terrassier vrd ferree geotechnicien ferroviaire train rail rails ; conducteur d’engins ; construction de routes ; faire des routes ; construire des ponts ; chantier routier ; ouvrages d’art ; réseaux enterrés ; voie ferrée ; voies ferrées ; construire des routes ; assainissement routier',
  'management economique construction':
    'deviseur chiffreur dessinateur ; assistant d’architecte ; économiste du bâtiment ; étude de prix ; maître d’œuvre ; appel d’offres ; bim manager ; collaborateur d’architecte ; dessinateur en bâtiment ; chargé d’affaires btp ; étude prix bâtiment ; gérer un chantier',
  'systeme constructif bois':
    'charpentier couvreur zingueur ; maison en bois ; maisons en bois ; ossature bois ; construction bois ; constructeur bois ; travailler le bois',
  'realisation bois':
    'ebeniste menuisier luthier tonnelier parqueteur encadreur ebeniste tapissier ; fabriquer des meubles ; menuisier ébéniste ; menuiserie industrielle ; scierie ; travail du bois ; travailler le bois ; meubles en bois ; ameublement bois ; atelier bois',
  'realisation agencement':
    'agenceur decorateur scenographe amenageur stand stands ; architecte intérieur ; décoration intérieure ; décoratrice d’intérieur ; design d’espace ; designer d’espace ; concepteur de cuisines ; vendeur de cuisines ; agencement de magasins ; agencement intérieur ; fabriquer des meubles ; designer d’intérieur ; aménagement d’intérieur ; aménagement intérieur ; dessinateur agencement ; plans de maison',
  'enveloppe batiment':
    'bardeur facadier etancheur ravaleur isolation vitrier miroitier vitrage facades etancheite ; isolation thermique ; mur rideau ; toit terrasse ; façadier ; panneaux de façade',
  'finition amenagement batiment':
    'platrier plaquiste carreleur staffeur solier peintre ravalement cloison peintres vitrier ; peintre en bâtiment ; second œuvre ; pose de carrelage ; peinture en bâtiment ; peintre décorateur ; pose de parquet',
  'geometre topographe':
    'cartographe sig hydrographe geomaticien arpentage bornage ; géomètre expert ; système d’information géographique ; relevé topographique ; faire des plans ; géographie cartes',
  'architecture metal':
    'serrurier metallier ferronnier serrurerie metallerie portail ; construction métallique ; serrurier métallier ; structures métalliques ; charpentier métallique ; travailler le métal',
  'chaudronnerie industrielle':
    'tuyauteur chaudronnier tolier soudeur ferronnier metallurgiste soudures soudage cuves ; tuyauterie industrielle ; soudage ; travail du métal ; soudeur tuyauteur ; souder le métal',
  'genie climatique fluidique':
    'thermicien climaticien sanitaires vmc ventilation isolation plombiere geothermie plombiers solaire ; pompe à chaleur ; génie thermique ; bureau d’études thermiques ; chauffage climatisation ; panneaux solaires ; économies d’énergie ; installer des chaudières ; traitement d’eau piscine ; pisciniste ; énergie solaire ; géothermie chauffage',
  'froid conditionnement air':
    'climaticien frigo clim frigorifique ; technicien froid ; clim réversible ; installateur de clim ; monteur frigoriste ; froid industriel',
  'domotique batiment communicant':
    'domoticien alarme ; maison connectée ; bâtiment intelligent ; alarme et vidéosurveillance ; objets connectés',
  'metier chimie':
    'petrochimie chimiste cosmetologue parfumeur colorant formulateur pharmacien papeterie ; technicien de labo ; technicien chimiste ; ingénieur chimiste ; créateur de parfum ; industrie chimique ; industrie pharmaceutique ; faire des expériences ; laboratoire de chimie ; police scientifique ; chimie verte ; sciences physiques ; physique chimie ; labo de chimie ; produits chimiques',
  'pilotage procede':
    'raffinerie petrochimie papeterie cimenterie sucrerie operateur ; conducteur de ligne ; industrie chimique ; industrie pharmaceutique ; usine chimique ; conduite d’installations ; opérateur de production',
  'metier eau':
    'piscine piscines hydrologue egoutier potabilisation hydrotechnicien hydrogeologue ; traitement de l’eau ; traitement des eaux ; station d’épuration ; eau potable ; eaux usées ; pisciniste ; qualité de l’eau ; réseau d’eau ; distribution d’eau',
  'gestion maitrise eau':
    'hydrologue fontainier arrosage riviere hydraulique hydrotechnicien hydrogeologue hydroelectrique barrage ; technicien rivière ; ressource en eau ; gestion de l’eau ; eau et agriculture ; irrigation agricole',
  'metier mesure':
    'metrologue meteorologue physicien sismologue astrophysicien acousticien physique optronique ; technicien métrologie ; sciences physiques ; prévisionniste météo ; physique appliquée ; physique chimie ; instruments de mesure ; technicien d’essais',
  photonique:
    'laser hologramme led astronome optronique optoelectronique ; fibre optique ; rayon laser ; optique photonique ; opto électronique',
  'environnement nucleaire':
    'decontamination radiologie radioactivite edf radiologie ; centrale nucléaire ; technicien nucléaire ; démantèlement ; radioprotectionniste ; nucléaire radioprotection ; technicien de radioprotection',
  'service environnement':
    'eboueur nettoyage desinfection egoutier menage rudologue depollution salubrite ; gestion des déchets ; agent d’entretien ; entreprise de nettoyage ; chef d’équipe propreté ; tri des déchets ; développement durable ; économie circulaire ; assainissement urbain ; agent de salubrité ; agent de propreté ; dépollution des sols ; gestion de l’environnement',
  'gestion protection nature':
    'ornithologue zoologiste naturaliste botaniste ranger ecogarde garde-chasse biologiste climatologue environnementaliste svt ethologue chasse ; réserve naturelle ; animateur nature ; éducateur à l’environnement ; garde littoral ; garde chasse ; protéger la nature ; développement durable ; guide nature ; parc national ; technicien environnement ; travailler dehors ; sauver la planète ; biologie marine ; biologie animale ; réserve animalière ; animaux sauvages ; protéger les animaux ; gestion de l’environnement ; guide de montagne ; conseiller en environnement',
  'gestion forestiere':
    'bucheron sylviculteur garde-forestier forestier elagueur ; agent onf ; eaux et forêts ; office national des forêts ; travailler en forêt ; exploitation forestière ; technicien forestier ; filière bois',
  'amenagement paysager':
    'elagueur jardinier-paysagiste pepinieriste pisciniste gazon arboriste golf paysagisme golfs terrassement tondre ; architecte paysagiste ; espaces verts ; agent des espaces verts ; entretien des jardins ; créer des jardins ; jardinier paysagiste ; terrain de sport ; travailler dehors ; green keeper ; tondre des pelouses ; aménagement de jardins',
  'metier vegetal':
    'maraicher horticulteur pepinieriste arboriculteur floriculture potager herboriste botaniste ; production de plantes ; faire pousser des légumes ; agriculture urbaine ; arboriculture fruitière ; culture de plantes ; serre agricole',
  'agronomie culture durable':
    'agronome cerealier semencier cultivateur pedologue svt ; conseiller agricole ; agriculture biologique ; grandes cultures ; agriculture durable ; technicien agricole ; ingénieur agronome ; sciences de la terre ; sols et cultures',
  'conduite strategie entreprise agricole':
    'agriculteur cultivateur cerealier paysan ; exploitant agricole ; chef d’exploitation ; reprendre la ferme ; exploitation agricole ; conseiller agricole ; reprendre l’exploitation familiale ; éleveur laitier ; gérer une ferme ; production laitière',
  'production animale':
    'berger zootechnicien aviculteur porcher inseminateur palefrenier toiletteur cynophile veterinaire ethologue equitation cavalier equin equine canin chenil ; assistant vétérinaire ; auxiliaire vétérinaire ; élevage canin ; élevage équin ; éleveur de chiens ; éleveur de chevaux ; technicien d’élevage ; s’occuper des animaux ; soigner les animaux ; élevage bovin ; production laitière ; contrôleur laitier ; centre équestre ; zoo ; moniteur d’équitation ; travailler avec des chevaux ; métiers du cheval ; élevage de chiens ; assistante véto ; éleveur canin ; soigneur en zoo ; bien être animal',
  'univers jardin animaux':
    'toiletteur petshop aquariophilie jardinerie pepiniere ; vendeur animalerie ; vendeur en jardinerie ; animaux de compagnie ; toilettage canin ; nourriture pour animaux ; s’occuper des animaux',
  'vin biere spiritueux':
    'brasseur caviste barman distillateur cave whisky biere ; commerce du vin ; vendeur de vin ; vente de vin ; bar à vin ; négoce en vin ; conseiller en vin',
  'alimentation boisson':
    'epicerie fromager primeur boucherie boulangerie agroalimentaire boucher boulanger poissonnier ; vente de produits alimentaires ; commercial agroalimentaire ; produits du terroir ; chef de rayon frais ; produits alimentaires ; grande distribution alimentaire',
  'bien service pour agriculture':
    'semences engrais tracteur cooperative ; vendeur de tracteurs ; commercial agricole ; coopérative agricole ; vendre aux agriculteurs',
  'produit filiere foret': 'scierie bois negoce ; négoce bois ; vendeur de bois ; commerce du bois',
  'viticulture oenologie':
    'caviste vigneron oenologue tonnelier sommelier vendange vendanges cepage ; maître de chai ; travailler la vigne ; domaine viticole ; faire du vin ; chef de culture ; exploitation viticole',
  'alimentation innovation maitrise sanitaire':
    'brasseur conserverie biscuiterie aromaticien boucher chocolatier fromager recettes brasserie brassage boulanger patissier ; industrie agroalimentaire ; qualité alimentaire ; conducteur de ligne ; ingénieur agroalimentaire ; sécurité alimentaire ; responsable qualité ; créer des recettes ; technicien agroalimentaire ; transformation alimentaire ; faire de la bière ; fabriquer de la bière ; fabriquer des aliments ; contrôle alimentaire ; qualité agroalimentaire',
  'produit laitier':
    'fromagerie laiterie yaourt yaourts beurre laitier ; faire du fromage ; maître fromager ; industrie laitière',
  'developpement animation territoire':
    'animateur animatrice associatif accompagnateur sport sportif sports ludothecaire loisir danse theatre culture culturel ski ; animateur sportif ; agent de développement ; éco tourisme ; tourisme rural ; animateur socioculturel ; développement local ; accueil à la ferme ; gîte rural ; professeur de sport ; éducateur sportif ; moniteur de sport ; directeur de centre aéré ; centre aéré ; animateur de colonie ; prof de sport ; animateur nature ; animateur jeunesse ; centre de vacances',
  'conception industrialisation microtechnique':
    'horloger bijoutier joaillier nanotechnologie orfevre prototypiste modeliste maquettiste ; réparateur de montres ; faire des bijoux ; créateur de bijoux ; mécanique de précision ; petits mécanismes ; implants médicaux ; objets miniatures ; instruments chirurgicaux ; matériel médical',
  'europlastic composite':
    'plasturgiste composite carbone resine injection moulage ; matières plastiques ; matériaux composites ; injection plastique ; fibre de carbone',
  'conception processus decoupe':
    'outilleur presse tole ; découpe emboutissage ; travail de la tôle ; outils de presse',
  'traitement materiau':
    'galvanoplastie anticorrosion chromage ; traitement thermique ; traitement de surface ; traitements de surface ; peinture industrielle',
  forge: 'forgeron coutelier ferronnier enclume estampage marechal-ferrant ; maréchal ferrant',
  fonderie: 'mouliste fondeur moulage cloche modeleur bronzier fusion ; métal en fusion ; moulage du métal',
  'geologie appliquee':
    'geologue geophysicien vulcanologue volcanologue mineralogie petrole forage foreur cristaux pierres geotechnicien hydrogeologue pedologue geothermie archeologue ; étude des roches ; géologue minier ; études de sols ; paléontologue ; sciences de la terre',
  'industrie ceramique': 'ceramiste potier porcelaine faience verrier tuile brique ; arts de la table ; terre cuite',
  'innovation textile':
    'textile tisserand filature teinture tissage tricot fibres teinturier ennoblissement ; ingénieur textile ; textile technique ; industrie textile',
  'bois habitat': '; charpente bois',
  'region chaude':
    'guadeloupe martinique reunion canne tropicale ; agriculture tropicale ; banane canne à sucre ; agriculture des tropiques ; pays chauds',
};
