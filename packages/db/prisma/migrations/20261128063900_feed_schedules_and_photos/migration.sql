-- AlterTable
ALTER TABLE "feed_source" ADD COLUMN     "alarmed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "failing_since" TIMESTAMPTZ(6),
ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "interval_minutes" INTEGER,
ADD COLUMN     "token" BYTEA;

-- CreateTable
CREATE TABLE "feed_photo" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "modified_at" TEXT,
    "position" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "media_id" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_until" TIMESTAMPTZ(6),
    "problem" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_photo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feed_photo_listing_id_url_key" ON "feed_photo"("listing_id", "url");

-- AddForeignKey
ALTER TABLE "feed_photo" ADD CONSTRAINT "feed_photo_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "feed_photo" ADD CONSTRAINT "feed_photo_listing_id_organisation_id_fkey" FOREIGN KEY ("listing_id", "organisation_id") REFERENCES "listing"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "feed_photo" ADD CONSTRAINT "feed_photo_media_id_organisation_id_fkey" FOREIGN KEY ("media_id", "organisation_id") REFERENCES "media"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE feed_source
  DROP CONSTRAINT feed_source_kind_check,
  ADD CONSTRAINT feed_source_kind_check CHECK (kind IN ('csv', 'reso_file', 'reso_xml', 'reso_web_api')),
  -- Only what answers by itself can be asked by itself.
  ADD CONSTRAINT feed_source_interval_check CHECK (interval_minutes IS NULL OR (kind = 'reso_web_api' AND interval_minutes BETWEEN 5 AND 10080)),
  ADD CONSTRAINT feed_source_token_check CHECK (token IS NULL OR kind = 'reso_web_api'),
  ADD CONSTRAINT feed_source_failures_check CHECK (failures >= 0 AND (failures = 0) = (failing_since IS NULL) AND (failures > 0 OR NOT alarmed));

-- What a worker does by itself has a plan; a file that lies in the store has one too.
ALTER TABLE feed_run
  DROP CONSTRAINT feed_run_plan_check,
  ADD CONSTRAINT feed_run_plan_check CHECK (file_key IS NULL OR plan IS NOT NULL);
DROP INDEX feed_run_ordered_idx;
CREATE INDEX feed_run_ordered_idx ON feed_run (started_at) WHERE state = 'running' AND plan IS NOT NULL;

ALTER TABLE feed_photo
  ADD CONSTRAINT feed_photo_state_check CHECK (state IN ('waiting', 'ready', 'moved', 'leaving', 'failed')),
  ADD CONSTRAINT feed_photo_media_check CHECK (state NOT IN ('ready', 'moved') OR media_id IS NOT NULL),
  ADD CONSTRAINT feed_photo_problem_check CHECK (state <> 'failed' OR problem IS NOT NULL),
  ADD CONSTRAINT feed_photo_position_check CHECK (position >= 0),
  ADD CONSTRAINT feed_photo_attempts_check CHECK (attempts >= 0),
  ADD CONSTRAINT feed_photo_version_check CHECK (version > 0);

-- What the worker has to do, oldest first.
CREATE INDEX feed_photo_due_idx ON feed_photo (due_at) WHERE state IN ('waiting', 'moved', 'leaving');
