-- AlterTable
ALTER TABLE "Fact" ADD COLUMN     "place" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Topic" (
    "packId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("packId","id")
);

-- CreateTable
CREATE TABLE "QuestionFact" (
    "factId" TEXT NOT NULL,
    "packId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,

    CONSTRAINT "QuestionFact_pkey" PRIMARY KEY ("factId","packId","questionId")
);

-- CreateTable
CREATE TABLE "QuestionTopic" (
    "topicId" TEXT NOT NULL,
    "packId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,

    CONSTRAINT "QuestionTopic_pkey" PRIMARY KEY ("topicId","packId","questionId")
);

-- CreateIndex
CREATE INDEX "QuestionFact_questionId_idx" ON "QuestionFact"("questionId");

-- CreateIndex
CREATE INDEX "QuestionTopic_questionId_idx" ON "QuestionTopic"("questionId");

-- CreateIndex
CREATE INDEX "Question_retiredAt_packId_axis_level_kind_place_id_idx" ON "Question"("retiredAt", "packId", "axis", "level", "kind", "place", "id");

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionFact" ADD CONSTRAINT "QuestionFact_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTopic" ADD CONSTRAINT "QuestionTopic_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
