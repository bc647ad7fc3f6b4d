-- CreateTable
CREATE TABLE "Interview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "roomId" TEXT,
    "candidateSeat" TEXT NOT NULL,
    "plan" JSONB NOT NULL,
    "choices" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "endedAt" DATETIME,
    "appliedAt" DATETIME,
    "takenBackAt" DATETIME,
    CONSTRAINT "Interview_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Interview_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InterviewRound" (
    "interviewId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "boxMs" INTEGER NOT NULL,
    "questionId" TEXT,
    "hash" TEXT,
    "body" JSONB NOT NULL,

    PRIMARY KEY ("interviewId", "place"),
    CONSTRAINT "InterviewRound_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InterviewEvent" (
    "id" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    PRIMARY KEY ("interviewId", "seq"),
    CONSTRAINT "InterviewEvent_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Room" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Room_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pass" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "roomId" TEXT,
    "interviewId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "holderHash" TEXT,
    "seenAt" DATETIME,
    CONSTRAINT "Pass_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Pass_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rating" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "interviewId" TEXT NOT NULL,
    "passId" TEXT NOT NULL,
    "rater" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "scores" JSONB NOT NULL,
    CONSTRAINT "Rating_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Rating_passId_fkey" FOREIGN KEY ("passId") REFERENCES "Pass" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Recording" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "interviewId" TEXT NOT NULL,
    "ask" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Recording_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecordingPart" (
    "recordingId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "sound" BLOB NOT NULL,

    PRIMARY KEY ("recordingId", "place"),
    CONSTRAINT "RecordingPart_recordingId_fkey" FOREIGN KEY ("recordingId") REFERENCES "Recording" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Interview_learnerId_createdAt_idx" ON "Interview"("learnerId", "createdAt");

-- CreateIndex
CREATE INDEX "Interview_roomId_createdAt_idx" ON "Interview"("roomId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "InterviewEvent_id_key" ON "InterviewEvent"("id");

-- CreateIndex
CREATE UNIQUE INDEX "Pass_tokenHash_key" ON "Pass"("tokenHash");

-- CreateIndex
CREATE INDEX "Pass_roomId_idx" ON "Pass"("roomId");

-- CreateIndex
CREATE INDEX "Pass_interviewId_idx" ON "Pass"("interviewId");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_passId_key" ON "Rating"("passId");

-- CreateIndex
CREATE INDEX "Rating_interviewId_idx" ON "Rating"("interviewId");

-- CreateIndex
CREATE INDEX "Recording_interviewId_idx" ON "Recording"("interviewId");
