-- CreateTable
CREATE TABLE "FactChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "packId" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL
);

-- CreateIndex
CREATE INDEX "FactChange_packId_factId_idx" ON "FactChange"("packId", "factId");
