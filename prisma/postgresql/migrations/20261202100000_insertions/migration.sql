-- Made by scripts/postgresql.mjs: change the schema or the migrations of SQLite, then run it again.
-- CreateTable
CREATE TABLE "insertions" (
    "releaseId" INTEGER NOT NULL,
    "numero" INTEGER NOT NULL,
    "diplomeCode" TEXT COLLATE "C" NOT NULL,
    "voie" TEXT COLLATE "C" NOT NULL,
    "duree" INTEGER,
    "periode" TEXT COLLATE "C" NOT NULL,
    "lieu" TEXT COLLATE "C" NOT NULL,
    "lieuCode" TEXT COLLATE "C" NOT NULL,
    "lieuNom" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C",
    "derniereAnnee" INTEGER,
    "sortants" INTEGER,
    "poursuite" INTEGER,
    "poursuiteTaux" DOUBLE PRECISION,
    "emploi6" INTEGER,
    "emploi6Taux" DOUBLE PRECISION,
    "emploi12" INTEGER,
    "emploi12Taux" DOUBLE PRECISION,
    "emploi18" INTEGER,
    "emploi18Taux" DOUBLE PRECISION,
    "emploi24" INTEGER,
    "emploi24Taux" DOUBLE PRECISION,
    "partPoursuite" DOUBLE PRECISION,
    "partEmploi" DOUBLE PRECISION,
    "partAutres" DOUBLE PRECISION,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "numero"),
    CONSTRAINT "insertions_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "insertions_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- The digest of stored rows covers every table: that of an older release no longer holds.
UPDATE "releases" SET "empreinteLignes" = NULL;
