-- AlterTable
ALTER TABLE "rate_bucket" ADD COLUMN     "granted" DOUBLE PRECISION NOT NULL DEFAULT 0;
