-- CreateTable
CREATE TABLE "insertions" (
    "releaseId" INTEGER NOT NULL,
    "numero" INTEGER NOT NULL,
    "diplomeCode" TEXT NOT NULL,
    "voie" TEXT NOT NULL,
    "duree" INTEGER,
    "periode" TEXT NOT NULL,
    "lieu" TEXT NOT NULL,
    "lieuCode" TEXT NOT NULL,
    "lieuNom" TEXT NOT NULL,
    "region" TEXT,
    "derniereAnnee" INTEGER,
    "sortants" INTEGER,
    "poursuite" INTEGER,
    "poursuiteTaux" REAL,
    "emploi6" INTEGER,
    "emploi6Taux" REAL,
    "emploi12" INTEGER,
    "emploi12Taux" REAL,
    "emploi18" INTEGER,
    "emploi18Taux" REAL,
    "emploi24" INTEGER,
    "emploi24Taux" REAL,
    "partPoursuite" REAL,
    "partEmploi" REAL,
    "partAutres" REAL,
    "sourceId" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "numero"),
    CONSTRAINT "insertions_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "insertions_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- The digest of stored rows covers every table: that of an older release no longer holds.
UPDATE "releases" SET "empreinteLignes" = NULL;
