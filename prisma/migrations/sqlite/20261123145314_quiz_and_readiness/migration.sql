-- AlterTable
ALTER TABLE "Review" ADD COLUMN "placedDays" INTEGER;

-- CreateTable
CREATE TABLE "QuestionText" (
    "hash" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    PRIMARY KEY ("questionId", "hash")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "plan" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endsAt" DATETIME,
    "handedInAt" DATETIME,
    "result" JSONB,
    "takenBackAt" DATETIME,
    CONSTRAINT "Attempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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

    PRIMARY KEY ("attemptId", "place"),
    CONSTRAINT "AttemptItem_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttemptEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "body" JSONB NOT NULL,
    CONSTRAINT "AttemptEvent_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Training" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "reviews" INTEGER,
    "parameterSetId" TEXT,
    "body" JSONB,
    CONSTRAINT "Training_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Training_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Adoption" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "parameterSetId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "afterCardId" TEXT NOT NULL,
    "finishedAt" DATETIME,
    CONSTRAINT "Adoption_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Adoption_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlanDay" (
    "learnerId" TEXT NOT NULL,
    "studyDay" INTEGER NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "body" JSONB NOT NULL,

    PRIMARY KEY ("learnerId", "studyDay"),
    CONSTRAINT "PlanDay_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlannedCard" (
    "learnerId" TEXT NOT NULL,
    "studyDay" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "cardId" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "studyDay", "place"),
    CONSTRAINT "PlannedCard_learnerId_studyDay_fkey" FOREIGN KEY ("learnerId", "studyDay") REFERENCES "PlanDay" ("learnerId", "studyDay") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Learner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "timeZone" TEXT NOT NULL,
    "cutoffHour" INTEGER NOT NULL,
    "newPerDay" INTEGER NOT NULL,
    "reviewsPerDay" INTEGER NOT NULL,
    "desiredRetention" REAL NOT NULL,
    "shortcuts" BOOLEAN NOT NULL,
    "examTime" REAL NOT NULL DEFAULT 1,
    "balanceLoad" BOOLEAN NOT NULL DEFAULT true,
    "easyDays" TEXT NOT NULL DEFAULT '',
    "interviewDay" INTEGER,
    "minutesPerDay" INTEGER,
    "parameterSetId" TEXT NOT NULL,
    CONSTRAINT "Learner_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Learner" ("createdAt", "cutoffHour", "desiredRetention", "id", "newPerDay", "parameterSetId", "reviewsPerDay", "shortcuts", "timeZone") SELECT "createdAt", "cutoffHour", "desiredRetention", "id", "newPerDay", "parameterSetId", "reviewsPerDay", "shortcuts", "timeZone" FROM "Learner";
DROP TABLE "Learner";
ALTER TABLE "new_Learner" RENAME TO "Learner";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Attempt_learnerId_startedAt_idx" ON "Attempt"("learnerId", "startedAt");

-- CreateIndex
CREATE INDEX "AttemptEvent_attemptId_at_idx" ON "AttemptEvent"("attemptId", "at");

-- CreateIndex
CREATE INDEX "Training_learnerId_at_idx" ON "Training"("learnerId", "at");

-- CreateIndex
CREATE INDEX "Adoption_learnerId_at_idx" ON "Adoption"("learnerId", "at");
