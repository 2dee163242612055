-- CreateTable
CREATE TABLE "release_transitions" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "digestAvant" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "publieeLe" DATETIME NOT NULL,
    "sessionAvant" INTEGER,
    "session" INTEGER,
    "changements" JSONB NOT NULL
);
