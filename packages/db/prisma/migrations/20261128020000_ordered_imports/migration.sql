-- AlterTable
ALTER TABLE "feed_run" ADD COLUMN     "claimed_by" TEXT,
ADD COLUMN     "claimed_until" TIMESTAMPTZ(6),
ADD COLUMN     "file_key" TEXT,
ADD COLUMN     "plan" JSONB;

ALTER TABLE feed_run
  ADD CONSTRAINT feed_run_plan_check CHECK ((file_key IS NULL) = (plan IS NULL)),
  ADD CONSTRAINT feed_run_claim_check CHECK ((claimed_by IS NULL) = (claimed_until IS NULL));

-- What a worker may take, oldest first.
CREATE INDEX feed_run_ordered_idx ON feed_run (started_at) WHERE state = 'running' AND file_key IS NOT NULL;
