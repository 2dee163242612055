-- Made by scripts/postgresql.mjs: change the schema or the migrations of SQLite, then run it again.
-- AlterTable
ALTER TABLE "releases" ADD COLUMN "empreinteLignes" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "documents_ecartes" (
    "releaseId" INTEGER NOT NULL,
    "numero" INTEGER NOT NULL,
    "fichier" TEXT COLLATE "C" NOT NULL,
    "nature" TEXT COLLATE "C",
    "session" INTEGER,
    "code" TEXT COLLATE "C" NOT NULL,
    "message" TEXT COLLATE "C" NOT NULL,
    "ligne" INTEGER,
    "page" INTEGER,
    "rubrique" TEXT COLLATE "C",

    PRIMARY KEY ("releaseId", "numero"),
    CONSTRAINT "documents_ecartes_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "releases" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
