-- AlterTable
ALTER TABLE "releases" ADD COLUMN "empreinteLignes" TEXT;

-- CreateTable
CREATE TABLE "documents_ecartes" (
    "releaseId" INTEGER NOT NULL,
    "numero" INTEGER NOT NULL,
    "fichier" TEXT NOT NULL,
    "nature" TEXT,
    "session" INTEGER,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT,

    PRIMARY KEY ("releaseId", "numero"),
    CONSTRAINT "documents_ecartes_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
