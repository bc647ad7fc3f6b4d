-- CreateTable
CREATE TABLE "Topic" (
    "packId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "body" JSONB NOT NULL,

    PRIMARY KEY ("packId", "id"),
    CONSTRAINT "Topic_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuestionFact" (
    "factId" TEXT NOT NULL,
    "packId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,

    PRIMARY KEY ("factId", "packId", "questionId"),
    CONSTRAINT "QuestionFact_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuestionTopic" (
    "topicId" TEXT NOT NULL,
    "packId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,

    PRIMARY KEY ("topicId", "packId", "questionId"),
    CONSTRAINT "QuestionTopic_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Fact" (
    "packId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "place" INTEGER NOT NULL DEFAULT 0,
    "body" JSONB NOT NULL,

    PRIMARY KEY ("packId", "id"),
    CONSTRAINT "Fact_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Fact" ("body", "id", "packId") SELECT "body", "id", "packId" FROM "Fact";
DROP TABLE "Fact";
ALTER TABLE "new_Fact" RENAME TO "Fact";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "QuestionFact_questionId_idx" ON "QuestionFact"("questionId");

-- CreateIndex
CREATE INDEX "QuestionTopic_questionId_idx" ON "QuestionTopic"("questionId");

-- CreateIndex
CREATE INDEX "Question_retiredAt_packId_axis_level_kind_place_id_idx" ON "Question"("retiredAt", "packId", "axis", "level", "kind", "place", "id");
