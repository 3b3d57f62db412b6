-- AlterTable
ALTER TABLE "listing" ADD COLUMN     "source_hash" BYTEA;
