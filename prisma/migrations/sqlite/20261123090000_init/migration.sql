-- CreateTable
CREATE TABLE "Pack" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "packId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "axis" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "searchText" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "retiredAt" DATETIME,
    CONSTRAINT "Question_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fact" (
    "packId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    PRIMARY KEY ("packId", "id"),
    CONSTRAINT "Fact_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ContentLoad" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "timeZone" TEXT NOT NULL,
    "cutoffHour" INTEGER NOT NULL,
    "newPerDay" INTEGER NOT NULL,
    "reviewsPerDay" INTEGER NOT NULL,
    "desiredRetention" REAL NOT NULL,
    "shortcuts" BOOLEAN NOT NULL,
    "parameterSetId" TEXT NOT NULL,
    CONSTRAINT "Learner_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ParameterSet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "algorithm" TEXT NOT NULL,
    "weights" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Card" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "axis" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL,
    "suspendedAt" DATETIME,
    "revision" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "memory" JSONB NOT NULL,
    "phase" TEXT NOT NULL,
    "due" DATETIME,
    "dueDay" INTEGER,
    "band" INTEGER,
    CONSTRAINT "Card_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Card_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "studyDay" INTEGER NOT NULL,
    "zoneOffsetMinutes" INTEGER NOT NULL,
    "cutoffHour" INTEGER NOT NULL,
    "grade" TEXT,
    "derivedGrade" TEXT,
    "answer" JSONB NOT NULL,
    "durationMs" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "parameterSetId" TEXT NOT NULL,
    "desiredRetention" REAL NOT NULL,
    "elapsedDays" REAL NOT NULL,
    "retrievability" REAL,
    "phaseBefore" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "folded" JSONB,
    "version" INTEGER NOT NULL,
    CONSTRAINT "Review_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Review_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Undo" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Undo_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Flag_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Flag_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Question_place_idx" ON "Question"("place");

-- CreateIndex
CREATE INDEX "ContentLoad_at_idx" ON "ContentLoad"("at");

-- CreateIndex
CREATE INDEX "Card_learnerId_active_phase_axis_position_questionId_idx" ON "Card"("learnerId", "active", "phase", "axis", "position", "questionId");

-- CreateIndex
CREATE INDEX "Card_learnerId_active_phase_band_dueDay_questionId_idx" ON "Card"("learnerId", "active", "phase", "band", "dueDay", "questionId");

-- CreateIndex
CREATE INDEX "Card_learnerId_active_phase_due_idx" ON "Card"("learnerId", "active", "phase", "due");

-- CreateIndex
CREATE INDEX "Card_questionId_idx" ON "Card"("questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Card_learnerId_questionId_part_key" ON "Card"("learnerId", "questionId", "part");

-- CreateIndex
CREATE INDEX "Review_cardId_at_idx" ON "Review"("cardId", "at");

-- CreateIndex
CREATE INDEX "Review_learnerId_studyDay_idx" ON "Review"("learnerId", "studyDay");

-- CreateIndex
CREATE UNIQUE INDEX "Undo_reviewId_key" ON "Undo"("reviewId");

-- CreateIndex
CREATE INDEX "Flag_learnerId_questionId_idx" ON "Flag"("learnerId", "questionId");
