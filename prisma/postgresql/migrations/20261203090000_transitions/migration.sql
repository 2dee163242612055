-- Made by scripts/postgresql.mjs: change the schema or the migrations of SQLite, then run it again.
-- CreateTable
CREATE TABLE "release_transitions" (
    "id" SERIAL PRIMARY KEY,
    "digestAvant" TEXT COLLATE "C" NOT NULL,
    "digest" TEXT COLLATE "C" NOT NULL,
    "publieeLe" TIMESTAMP(3) NOT NULL,
    "sessionAvant" INTEGER,
    "session" INTEGER,
    "changements" JSON NOT NULL
);
