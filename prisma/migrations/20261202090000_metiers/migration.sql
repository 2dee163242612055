-- AlterTable
ALTER TABLE "diplomes" ADD COLUMN "identifiant" TEXT;

-- CreateTable
CREATE TABLE "metiers" (
    "releaseId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "feminin" TEXT NOT NULL,
    "masculin" TEXT NOT NULL,
    "synonymes" JSONB NOT NULL,
    "accroche" JSONB NOT NULL,
    "nature" JSONB NOT NULL,
    "competences" JSONB NOT NULL,
    "conditions" JSONB NOT NULL,
    "acces" JSONB NOT NULL,
    "niveauAcces" TEXT,
    "interets" JSONB NOT NULL,
    "secteurs" JSONB NOT NULL,
    "associes" JSONB NOT NULL,
    "romes" JSONB NOT NULL,
    "formations" JSONB NOT NULL,
    "sourceId" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "id"),
    CONSTRAINT "metiers_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "metiers_releaseId_sourceId_fkey" FOREIGN KEY ("releaseId", "sourceId") REFERENCES "sources" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "metier_diplomes" (
    "releaseId" INTEGER NOT NULL,
    "metierId" TEXT NOT NULL,
    "ordre" INTEGER NOT NULL,
    "diplomeCode" TEXT NOT NULL,

    PRIMARY KEY ("releaseId", "metierId", "ordre"),
    CONSTRAINT "metier_diplomes_releaseId_metierId_fkey" FOREIGN KEY ("releaseId", "metierId") REFERENCES "metiers" ("releaseId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "metier_diplomes_releaseId_diplomeCode_fkey" FOREIGN KEY ("releaseId", "diplomeCode") REFERENCES "diplomes" ("releaseId", "code") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "metier_diplomes_releaseId_diplomeCode_idx" ON "metier_diplomes"("releaseId", "diplomeCode");

-- The digest of stored rows covers every table: that of an older release no longer holds.
UPDATE "releases" SET "empreinteLignes" = NULL;
