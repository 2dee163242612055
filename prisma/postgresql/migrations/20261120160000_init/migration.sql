-- Made by scripts/postgresql.mjs: change the schema or the migrations of SQLite, then run it again.
-- CreateTable
CREATE TABLE "releases" (
    "id" SERIAL PRIMARY KEY,
    "digest" TEXT COLLATE "C" NOT NULL,
    "publieeLe" TIMESTAMP(3) NOT NULL,
    "demonstration" BOOLEAN NOT NULL,
    "origine" TEXT COLLATE "C" NOT NULL,
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
    "constantes" JSON,
    "constantesLe" TIMESTAMP(3),
    "fiabilite" JSON,
    "fiabiliteLe" TIMESTAMP(3),

    CONSTRAINT "release_calculs_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "sources" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "nature" TEXT COLLATE "C" NOT NULL,
    "fichier" TEXT COLLATE "C" NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "octets" BIGINT NOT NULL,
    "editeur" TEXT COLLATE "C" NOT NULL,
    "licence" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER,
    "dateDonnees" TEXT COLLATE "C",
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
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "gravite" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "message" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "numero"),
    CONSTRAINT "constats_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "constats_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "diplomes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "intitule" TEXT COLLATE "C" NOT NULL,
    "sigle" TEXT COLLATE "C",
    "generique" TEXT COLLATE "C",
    "option" TEXT COLLATE "C",
    "type" TEXT COLLATE "C" NOT NULL,
    "duree" TEXT COLLATE "C",
    "niveauCertification" TEXT COLLATE "C",
    "lienRncp" TEXT COLLATE "C",
    "description" JSON NOT NULL,
    "acces" JSON NOT NULL,
    "bacsNommes" JSON NOT NULL,
    "miseANiveau" BOOLEAN NOT NULL,
    "miseANiveauPour" JSON NOT NULL,
    "attendus" JSON NOT NULL,
    "poursuites" JSON NOT NULL,
    "metiers" JSON NOT NULL,
    "domaines" JSON NOT NULL,
    "dateModification" TEXT COLLATE "C",
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",
    "autresOrigines" JSON NOT NULL,

    PRIMARY KEY ("releaseId", "code"),
    CONSTRAINT "diplomes_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "diplomes_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "familles" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "intitule" TEXT COLLATE "C" NOT NULL,
    "sigle" TEXT COLLATE "C",
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "code"),
    CONSTRAINT "familles_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "familles_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "famille_options" (
    "releaseId" INTEGER NOT NULL,
    "familleCode" TEXT COLLATE "C" NOT NULL,
    "ordre" INTEGER NOT NULL,
    "diplomeCode" TEXT COLLATE "C" NOT NULL,

    PRIMARY KEY ("releaseId", "familleCode", "ordre"),
    CONSTRAINT "famille_options_releaseId_familleCode_fkey" FOREIGN KEY ("releaseId", "familleCode") REFERENCES "familles" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "famille_options_releaseId_diplomeCode_fkey" FOREIGN KEY ("releaseId", "diplomeCode") REFERENCES "diplomes" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "etablissements" (
    "releaseId" INTEGER NOT NULL,
    "numero" INTEGER NOT NULL,
    "uai" TEXT COLLATE "C",
    "nom" TEXT COLLATE "C" NOT NULL,
    "commune" TEXT COLLATE "C",
    "departementCode" TEXT COLLATE "C",
    "departement" TEXT COLLATE "C",
    "academie" TEXT COLLATE "C",
    "region" TEXT COLLATE "C",
    "statut" TEXT COLLATE "C",
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "numero"),
    CONSTRAINT "etablissements_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "etablissements_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "formations" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "nature" TEXT COLLATE "C" NOT NULL,
    "intitule" TEXT COLLATE "C" NOT NULL,
    "libelleSpecialite" TEXT COLLATE "C" NOT NULL,
    "specialite" TEXT COLLATE "C" NOT NULL,
    "miseANiveauVers" JSON NOT NULL,
    "parcours" TEXT COLLATE "C",
    "famille" TEXT COLLATE "C",
    "apprentissage" TEXT COLLATE "C",
    "etablissementNumero" INTEGER NOT NULL,
    "lien" TEXT COLLATE "C",
    "jonction" TEXT COLLATE "C" NOT NULL,
    "diplomeCode" TEXT COLLATE "C",
    "familleCode" TEXT COLLATE "C",
    "jonctionOptions" JSON,
    "jonctionRaison" TEXT COLLATE "C",
    "jonctionNote" TEXT COLLATE "C",
    "fictive" BOOLEAN NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

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
    "code" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER NOT NULL,
    "etablissementNumero" INTEGER NOT NULL,
    "nature" TEXT COLLATE "C" NOT NULL,
    "libelle" TEXT COLLATE "C" NOT NULL,
    "libelleSpecialite" TEXT COLLATE "C" NOT NULL,
    "parcours" TEXT COLLATE "C",
    "famille" TEXT COLLATE "C",
    "selective" BOOLEAN,
    "apprentissage" TEXT COLLATE "C",
    "lien" TEXT COLLATE "C",
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
    "tauxAcces" DOUBLE PRECISION,
    "compositionGeneral" DOUBLE PRECISION,
    "compositionTechnologique" DOUBLE PRECISION,
    "compositionProfessionnel" DOUBLE PRECISION,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "code", "session"),
    CONSTRAINT "sessions_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "sessions_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "sessions_releaseId_code_fkey" FOREIGN KEY ("releaseId", "code") REFERENCES "formations" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "sessions_releaseId_etablissementNumero_fkey" FOREIGN KEY ("releaseId", "etablissementNumero") REFERENCES "etablissements" ("releaseId", "numero") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "groupes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "libelle" TEXT COLLATE "C" NOT NULL,
    "rang" INTEGER,

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "groupes_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "sessions" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapports" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER NOT NULL,
    "dateDonnees" TEXT COLLATE "C",
    "libelleFormation" TEXT COLLATE "C" NOT NULL,
    "nomEtablissement" TEXT COLLATE "C" NOT NULL,
    "libelleVoeu" TEXT COLLATE "C" NOT NULL,
    "edsPresents" BOOLEAN NOT NULL,
    "edsPrisEnCompte" BOOLEAN,
    "edsPoids" TEXT COLLATE "C",
    "edsLigne" INTEGER,
    "edsPage" INTEGER,
    "edsRubrique" TEXT COLLATE "C",
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "code", "session"),
    CONSTRAINT "rapports_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "rapports_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "rapports_releaseId_code_fkey" FOREIGN KEY ("releaseId", "code") REFERENCES "formations" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
);

-- CreateTable
CREATE TABLE "rapport_lignes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "tableau" TEXT COLLATE "C" NOT NULL,
    "jury" TEXT COLLATE "C" NOT NULL,
    "groupe" TEXT COLLATE "C",
    "sexe" TEXT COLLATE "C",
    "typeBac" TEXT COLLATE "C",
    "libelleBac" TEXT COLLATE "C",
    "mention" TEXT COLLATE "C",
    "profil" TEXT COLLATE "C",
    "libelle" TEXT COLLATE "C",
    "specialites" JSON,
    "tableSpecialite" INTEGER,
    "places" INTEGER,
    "confirmes" INTEGER,
    "classes" INTEGER,
    "appeles" INTEGER,
    "acceptes" INTEGER,
    "pourcentage" DOUBLE PRECISION,
    "total" BOOLEAN NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_lignes_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_tables_specialite" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "typeBac" TEXT COLLATE "C" NOT NULL,
    "publie" BOOLEAN NOT NULL,
    "note" TEXT COLLATE "C",
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_tables_specialite_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_notes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "tableau" TEXT COLLATE "C" NOT NULL,
    "texte" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_notes_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_criteres" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "champ" TEXT COLLATE "C" NOT NULL,
    "criteres" TEXT COLLATE "C" NOT NULL,
    "elements" TEXT COLLATE "C",
    "separation" TEXT COLLATE "C" NOT NULL,
    "importance" TEXT COLLATE "C",
    "libelleImportance" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_criteres_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_eds" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER NOT NULL,
    "ordre" INTEGER NOT NULL,
    "serie" TEXT COLLATE "C" NOT NULL,
    "eds" JSON NOT NULL,

    PRIMARY KEY ("releaseId", "code", "session", "ordre"),
    CONSTRAINT "rapport_eds_releaseId_code_session_fkey" FOREIGN KEY ("releaseId", "code", "session") REFERENCES "rapports" ("releaseId", "code", "session") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rapport_textes" (
    "releaseId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "session" INTEGER NOT NULL,
    "section" TEXT COLLATE "C" NOT NULL,
    "blocs" JSON NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

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
