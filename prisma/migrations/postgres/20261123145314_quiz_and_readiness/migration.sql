-- AlterTable
ALTER TABLE "Learner" ADD COLUMN     "balanceLoad" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "easyDays" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "examTime" DOUBLE PRECISION NOT NULL DEFAULT 1,
ADD COLUMN     "interviewDay" INTEGER,
ADD COLUMN     "minutesPerDay" INTEGER;

-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "placedDays" INTEGER;

-- CreateTable
CREATE TABLE "QuestionText" (
    "hash" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "QuestionText_pkey" PRIMARY KEY ("questionId","hash")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "plan" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3),
    "handedInAt" TIMESTAMP(3),
    "result" JSONB,
    "takenBackAt" TIMESTAMP(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttemptItem" (
    "attemptId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "cardId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "novelty" TEXT NOT NULL,
    "outcome" JSONB,

    CONSTRAINT "AttemptItem_pkey" PRIMARY KEY ("attemptId","place")
);

-- CreateTable
CREATE TABLE "AttemptEvent" (
    "id" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "AttemptEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Training" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),
    "reviews" INTEGER,
    "parameterSetId" TEXT,
    "body" JSONB,

    CONSTRAINT "Training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Adoption" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "parameterSetId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "afterCardId" TEXT NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "Adoption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanDay" (
    "learnerId" TEXT NOT NULL,
    "studyDay" INTEGER NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "PlanDay_pkey" PRIMARY KEY ("learnerId","studyDay")
);

-- CreateTable
CREATE TABLE "PlannedCard" (
    "learnerId" TEXT NOT NULL,
    "studyDay" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "cardId" TEXT NOT NULL,

    CONSTRAINT "PlannedCard_pkey" PRIMARY KEY ("learnerId","studyDay","place")
);

-- CreateIndex
CREATE INDEX "Attempt_learnerId_startedAt_idx" ON "Attempt"("learnerId", "startedAt");

-- CreateIndex
CREATE INDEX "AttemptEvent_attemptId_at_idx" ON "AttemptEvent"("attemptId", "at");

-- CreateIndex
CREATE INDEX "Training_learnerId_at_idx" ON "Training"("learnerId", "at");

-- CreateIndex
CREATE INDEX "Adoption_learnerId_at_idx" ON "Adoption"("learnerId", "at");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptEvent" ADD CONSTRAINT "AttemptEvent_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Training" ADD CONSTRAINT "Training_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Training" ADD CONSTRAINT "Training_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adoption" ADD CONSTRAINT "Adoption_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adoption" ADD CONSTRAINT "Adoption_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanDay" ADD CONSTRAINT "PlanDay_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlannedCard" ADD CONSTRAINT "PlannedCard_learnerId_studyDay_fkey" FOREIGN KEY ("learnerId", "studyDay") REFERENCES "PlanDay"("learnerId", "studyDay") ON DELETE RESTRICT ON UPDATE CASCADE;
