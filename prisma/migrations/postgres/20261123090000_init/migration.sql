-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Pack" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "Pack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL,
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
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "packId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("packId","id")
);

-- CreateTable
CREATE TABLE "ContentLoad" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ContentLoad_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "timeZone" TEXT NOT NULL,
    "cutoffHour" INTEGER NOT NULL,
    "newPerDay" INTEGER NOT NULL,
    "reviewsPerDay" INTEGER NOT NULL,
    "desiredRetention" DOUBLE PRECISION NOT NULL,
    "shortcuts" BOOLEAN NOT NULL,
    "parameterSetId" TEXT NOT NULL,

    CONSTRAINT "Learner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParameterSet" (
    "id" TEXT NOT NULL,
    "algorithm" TEXT NOT NULL,
    "weights" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ParameterSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Card" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "axis" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL,
    "suspendedAt" TIMESTAMP(3),
    "revision" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "memory" JSONB NOT NULL,
    "phase" TEXT NOT NULL,
    "due" TIMESTAMP(3),
    "dueDay" INTEGER,
    "band" INTEGER,

    CONSTRAINT "Card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "studyDay" INTEGER NOT NULL,
    "zoneOffsetMinutes" INTEGER NOT NULL,
    "cutoffHour" INTEGER NOT NULL,
    "grade" TEXT,
    "derivedGrade" TEXT,
    "answer" JSONB NOT NULL,
    "durationMs" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "parameterSetId" TEXT NOT NULL,
    "desiredRetention" DOUBLE PRECISION NOT NULL,
    "elapsedDays" DOUBLE PRECISION NOT NULL,
    "retrievability" DOUBLE PRECISION,
    "phaseBefore" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "folded" JSONB,
    "version" INTEGER NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Undo" (
    "id" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Undo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Flag" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Flag_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_packId_fkey" FOREIGN KEY ("packId") REFERENCES "Pack"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Learner" ADD CONSTRAINT "Learner_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Card" ADD CONSTRAINT "Card_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_parameterSetId_fkey" FOREIGN KEY ("parameterSetId") REFERENCES "ParameterSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Undo" ADD CONSTRAINT "Undo_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Flag" ADD CONSTRAINT "Flag_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
