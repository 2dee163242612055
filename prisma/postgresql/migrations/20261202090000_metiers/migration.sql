-- Made by scripts/postgresql.mjs: change the schema or the migrations of SQLite, then run it again.
-- AlterTable
ALTER TABLE "diplomes" ADD COLUMN "identifiant" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "metiers" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "nom" TEXT COLLATE "C" NOT NULL,
    "feminin" TEXT COLLATE "C" NOT NULL,
    "masculin" TEXT COLLATE "C" NOT NULL,
    "synonymes" JSON NOT NULL,
    "accroche" JSON NOT NULL,
    "nature" JSON NOT NULL,
    "competences" JSON NOT NULL,
    "conditions" JSON NOT NULL,
    "acces" JSON NOT NULL,
    "niveauAcces" TEXT COLLATE "C",
    "interets" JSON NOT NULL,
    "secteurs" JSON NOT NULL,
    "associes" JSON NOT NULL,
    "romes" JSON NOT NULL,
    "formations" JSON NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "id"),
    CONSTRAINT "metiers_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "metiers_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "metier_diplomes" (
    "releaseId" INTEGER NOT NULL,
    "metierId" TEXT COLLATE "C" NOT NULL,
    "ordre" INTEGER NOT NULL,
    "diplomeCode" TEXT COLLATE "C" NOT NULL,

    PRIMARY KEY ("releaseId", "metierId", "ordre"),
    CONSTRAINT "metier_diplomes_releaseId_metierId_fkey" FOREIGN KEY ("releaseId", "metierId") REFERENCES "metiers" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "metier_diplomes_releaseId_diplomeCode_fkey" FOREIGN KEY ("releaseId", "diplomeCode") REFERENCES "diplomes" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "metier_diplomes_releaseId_diplomeCode_idx" ON "metier_diplomes"("releaseId", "diplomeCode");

-- The digest of stored rows covers every table: that of an older release no longer holds.
UPDATE "releases" SET "empreinteLignes" = NULL;
