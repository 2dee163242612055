-- CreateTable
CREATE TABLE "releases" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "digest" TEXT NOT NULL,
    "publieeLe" DATETIME NOT NULL,
    "demonstration" BOOLEAN NOT NULL,
    "origine" TEXT NOT NULL,
    "session" INTEGER
);

-- CreateTable
CREATE TABLE "release_active" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "releaseId" INTEGER NOT NULL,

    CONSTRAINT "release_active_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "release_calculs" (
    "releaseId" INTEGER NOT NULL PRIMARY KEY,
    "constantes" JSONB,
    "constantesLe" DATETIME,
    "fiabilite" JSONB,
    "fiabiliteLe" DATETIME,

    CONSTRAINT "release_calculs_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "sources" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "fichier" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "octets" BIGINT NOT NULL,
    "editeur" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "session" INTEGER,
    "dateDonnees" TEXT,
    "demonstration" BOOLEAN NOT NULL,
    "ordre" INTEGER NOT NULL,
    "lignes" INTEGER NOT NULL,
    "lues" INTEGER NOT NULL,
    "misesANiveau" INTEGER NOT NULL,
    "gardees" INTEGER NOT NULL,
    "refusees" INTEGER NOT NULL,
    "exclues" INTEGER NOT NULL,
    "alertes" INTEGER NOT NULL,
    "duree" INTEGER NOT NULL,

    PRIMARY KEY ("releaseId", "id"),
    CONSTRAINT "sources_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "constats" (
    "releaseId" INTEGER NOT NULL,
    "numero" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "gravite" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "numero"),
    CONSTRAINT "constats_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "constats_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "diplomes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "intitule" TEXT NOT NULL,
    "sigle" TEXT,
    "generique" TEXT,
    "option" TEXT,
    "type" TEXT NOT NULL,
    "duree" TEXT,
    "niveauCertification" TEXT,
    "lienRncp" TEXT,
    "description" JSONB NOT NULL,
    "acces" JSONB NOT NULL,
    "bacsNommes" JSONB NOT NULL,
    "miseANiveau" BOOLEAN NOT NULL,
    "miseANiveauPour" JSONB NOT NULL,
    "attendus" JSONB NOT NULL,
    "poursuites" JSONB NOT NULL,
    "metiers" JSONB NOT NULL,
    "domaines" JSONB NOT NULL,
    "dateModification" TEXT,
    "sourceId" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,
    "autresOrigines" JSONB NOT NULL,

    PRIMARY KEY ("releaseId", "code"),
    CONSTRAINT "diplomes_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "diplomes_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "familles" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "intitule" TEXT NOT NULL,
    "sigle" TEXT,
    "sourceId" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "code"),
    CONSTRAINT "familles_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "familles_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "famille_options" (
    "releaseId" INTEGER NOT NULL,
    "familleCode" TEXT NOT NULL,
    "ordre" INTEGER NOT NULL,
    "diplomeCode" TEXT NOT NULL,

    PRIMARY KEY ("releaseId", "familleCode", "ordre"),
    CONSTRAINT "famille_options_releaseId_familleCode_fkey" FOREIGN KEY ("releaseId", "familleCode") REFERENCES "familles" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "famille_options_releaseId_diplomeCode_fkey" FOREIGN KEY ("releaseId", "diplomeCode") REFERENCES "diplomes" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "etablissements" (
    "releaseId" INTEGER NOT NULL,
    "numero" INTEGER NOT NULL,
    "uai" TEXT,
    "nom" TEXT NOT NULL,
    "commune" TEXT,
    "departementCode" TEXT,
    "departement" TEXT,
    "academie" TEXT,
    "region" TEXT,
    "statut" TEXT,
    "lat" REAL,
    "lon" REAL,
    "sourceId" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "numero"),
    CONSTRAINT "etablissements_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "etablissements_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "formations" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "intitule" TEXT NOT NULL,
    "libelleSpecialite" TEXT NOT NULL,
    "specialite" TEXT NOT NULL,
    "miseANiveauVers" JSONB NOT NULL,
    "parcours" TEXT,
    "famille" TEXT,
    "apprentissage" TEXT,
    "etablissementNumero" INTEGER NOT NULL,
    "lien" TEXT,
    "jonction" TEXT NOT NULL,
    "diplomeCode" TEXT,
    "familleCode" TEXT,
    "jonctionOptions" JSONB,
    "jonctionRaison" TEXT,
    "jonctionNote" TEXT,
    "fictive" BOOLEAN NOT NULL,
    "sourceId" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "code"),
    CONSTRAINT "formations_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "formations_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "formations_releaseId_etablissementNumero_fkey" FOREIGN KEY ("releaseId", "etablissementNumero") REFERENCES "etablissements" ("releaseId", "numero") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "formations_releaseId_diplomeCode_fkey" FOREIGN KEY ("releaseId", "diplomeCode") REFERENCES "diplomes" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "formations_releaseId_familleCode_fkey" FOREIGN KEY ("releaseId", "familleCode") REFERENCES "familles" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "sessions" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "etablissementNumero" INTEGER NOT NULL,
    "nature" TEXT NOT NULL,
    "libelle" TEXT NOT NULL,
    "libelleSpecialite" TEXT NOT NULL,
    "parcours" TEXT,
    "famille" TEXT,
    "selective" BOOLEAN,
    "apprentissage" TEXT,
    "lien" TEXT,
    "places" INTEGER,
    "candidats" INTEGER,
    "candidates" INTEGER,
    "confirmes" INTEGER,
    "confirmesInternat" INTEGER,
    "confirmesGeneral" INTEGER,
    "confirmesGeneralBoursiers" INTEGER,
    "confirmesTechnologique" INTEGER,
    "confirmesTechnologiqueBoursiers" INTEGER,
    "confirmesProfessionnel" INTEGER,
    "confirmesProfessionnelBoursiers" INTEGER,
    "confirmesNonNeobacheliers" INTEGER,
    "complementaire" INTEGER,
    "complementaireGeneral" INTEGER,
    "complementaireTechnologique" INTEGER,
    "complementaireProfessionnel" INTEGER,
    "complementaireNonNeobacheliers" INTEGER,
    "classes" INTEGER,
    "classesComplementaire" INTEGER,
    "classesInternat" INTEGER,
    "classesHorsInternat" INTEGER,
    "classesGeneral" INTEGER,
    "classesGeneralBoursiers" INTEGER,
    "classesTechnologique" INTEGER,
    "classesTechnologiqueBoursiers" INTEGER,
    "classesProfessionnel" INTEGER,
    "classesProfessionnelBoursiers" INTEGER,
    "classesNonNeobacheliers" INTEGER,
    "propositions" INTEGER,
    "propositionsGeneral" INTEGER,
    "propositionsGeneralBoursiers" INTEGER,
    "propositionsTechnologique" INTEGER,
    "propositionsTechnologiqueBoursiers" INTEGER,
    "propositionsProfessionnel" INTEGER,
    "propositionsProfessionnelBoursiers" INTEGER,
    "propositionsNonNeobacheliers" INTEGER,
    "admis" INTEGER,
    "admises" INTEGER,
    "admisPrincipale" INTEGER,
    "admisComplementaire" INTEGER,
    "admisOuverture" INTEGER,
    "admisAvantBac" INTEGER,
    "admisAvantFin" INTEGER,
    "admisInternat" INTEGER,
    "admisBoursiers" INTEGER,
    "admisNeobacheliers" INTEGER,
    "admisGeneral" INTEGER,
    "admisTechnologique" INTEGER,
    "admisProfessionnel" INTEGER,
    "admisNonNeobacheliers" INTEGER,
    "admisMentionNonRenseignee" INTEGER,
    "admisSansMention" INTEGER,
    "admisAb" INTEGER,
    "admisB" INTEGER,
    "admisTb" INTEGER,
    "admisTbf" INTEGER,
    "admisGeneralMention" INTEGER,
    "admisTechnologiqueMention" INTEGER,
    "admisProfessionnelMention" INTEGER,
    "admisMemeEtablissement" INTEGER,
    "admisesMemeEtablissement" INTEGER,
    "admisMemeAcademie" INTEGER,
    "admisMemeAcademieIdf" INTEGER,
    "rangDernierAppele" INTEGER,
    "tauxAcces" REAL,
    "compositionGeneral" REAL,
    "compositionTechnologique" REAL,
    "compositionProfessionnel" REAL,
    "sourceId" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "code", "session"),
    CONSTRAINT "sessions_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "sessions_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "sessions_releaseId_code_fkey" FOREIGN KEY ("releaseId", "code") REFERENCES "formations" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "sessions_releaseId_etablissementNumero_fkey" FOREIGN KEY ("releaseId", "etablissementNumero") REFERENCES "etablissements" ("releaseId", "numero") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "groupes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "libelle" TEXT NOT NULL,
    "rang" INTEGER,

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "groupes_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "sessions" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapports" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "dateDonnees" TEXT,
    "libelleFormation" TEXT NOT NULL,
    "nomEtablissement" TEXT NOT NULL,
    "libelleVoeu" TEXT NOT NULL,
    "edsPresents" BOOLEAN NOT NULL,
    "edsPrisEnCompte" BOOLEAN,
    "edsPoids" TEXT,
    "edsLigne" INTEGER,
    "edsPage" INTEGER,
    "edsRubrique" TEXT,
    "sourceId" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "code", "session"),
    CONSTRAINT "rapports_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "rapports_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "rapports_releaseId_code_fkey" FOREIGN KEY ("releaseId", "code") REFERENCES "formations" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
);

-- CreateTable
CREATE TABLE "rapport_lignes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "tableau" TEXT NOT NULL,
    "jury" TEXT NOT NULL,
    "groupe" TEXT,
    "sexe" TEXT,
    "typeBac" TEXT,
    "libelleBac" TEXT,
    "mention" TEXT,
    "profil" TEXT,
    "libelle" TEXT,
    "specialites" JSONB,
    "tableSpecialite" INTEGER,
    "places" INTEGER,
    "confirmes" INTEGER,
    "classes" INTEGER,
    "appeles" INTEGER,
    "acceptes" INTEGER,
    "pourcentage" REAL,
    "total" BOOLEAN NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_lignes_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_tables_specialite" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "typeBac" TEXT NOT NULL,
    "publie" BOOLEAN NOT NULL,
    "note" TEXT,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_tables_specialite_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_notes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "tableau" TEXT NOT NULL,
    "texte" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_notes_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_criteres" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "champ" TEXT NOT NULL,
    "criteres" TEXT NOT NULL,
    "elements" TEXT,
    "separation" TEXT NOT NULL,
    "importance" TEXT,
    "libelleImportance" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_criteres_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_eds" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "serie" TEXT NOT NULL,
    "eds" JSONB NOT NULL,

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_eds_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_textes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "blocs" JSONB NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "code", "session", "section"),
    CONSTRAINT "rapport_textes_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "release_active_releaseId_key" ON "release_active"("releaseId");

-- CreateIndex
CREATE INDEX "constats_releaseId_sourceId_gravite_idx" ON "constats"("releaseId", "sourceId", "gravite");

-- CreateIndex
CREATE INDEX "constats_releaseId_gravite_code_idx" ON "constats"("releaseId", "gravite", "code");

-- CreateIndex
CREATE INDEX "famille_options_releaseId_diplomeCode_idx" ON "famille_options"("releaseId", "diplomeCode");

-- CreateIndex
CREATE INDEX "etablissements_releaseId_uai_idx" ON "etablissements"("releaseId", "uai");

-- CreateIndex
CREATE INDEX "formations_releaseId_specialite_idx" ON "formations"("releaseId", "specialite");
