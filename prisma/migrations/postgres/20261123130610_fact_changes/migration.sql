-- CreateTable
CREATE TABLE "FactChange" (
    "id" TEXT NOT NULL,
    "packId" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "FactChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FactChange_packId_factId_idx" ON "FactChange"("packId", "factId");
