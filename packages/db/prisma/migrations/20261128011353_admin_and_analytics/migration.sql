-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "setting_change" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" JSONB,
    "reason" TEXT NOT NULL,
    "changed_by" UUID,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_change_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "backup_run" (
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "folder" TEXT,
    "requested_by" UUID,
    "is_encrypted" BOOLEAN NOT NULL DEFAULT false,
    "parts_total" INTEGER,
    "parts_done" INTEGER NOT NULL DEFAULT 0,
    "rows" BIGINT NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "files" INTEGER NOT NULL DEFAULT 0,
    "position" BIGINT,
    "restore_epoch" INTEGER,
    "error" TEXT,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),
    "verified_at" TIMESTAMPTZ(6),
    "verify_error" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "backup_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "analytics_fact" (
    "position" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "type" TEXT NOT NULL,
    "organisation_id" UUID,
    "actor_id" UUID,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "amount" BIGINT,

    CONSTRAINT "analytics_fact_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "analytics_fact_shadow" (
    "position" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "type" TEXT NOT NULL,
    "organisation_id" UUID,
    "actor_id" UUID,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "amount" BIGINT,

    CONSTRAINT "analytics_fact_shadow_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "service_sample" (
    "quarter" TIMESTAMPTZ(6) NOT NULL,
    "metric" TEXT NOT NULL,
    "instance" TEXT NOT NULL,
    "readings" BIGINT NOT NULL,
    "amount" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "service_sample_pkey" PRIMARY KEY ("metric","quarter","instance")
);

-- CreateIndex
CREATE INDEX "backup_run_started_at_idx" ON "backup_run"("started_at");

-- CreateIndex
CREATE INDEX "analytics_fact_type_at_organisation_id_amount_idx" ON "analytics_fact"("type", "at", "organisation_id", "amount");

-- CreateIndex
CREATE INDEX "analytics_fact_organisation_id_type_at_idx" ON "analytics_fact"("organisation_id", "type", "at");

-- CreateIndex
CREATE INDEX "analytics_fact_at_actor_id_idx" ON "analytics_fact"("at", "actor_id");

-- CreateIndex
CREATE INDEX "analytics_fact_shadow_type_at_organisation_id_amount_idx" ON "analytics_fact_shadow"("type", "at", "organisation_id", "amount");

-- CreateIndex
CREATE INDEX "analytics_fact_shadow_organisation_id_type_at_idx" ON "analytics_fact_shadow"("organisation_id", "type", "at");

-- CreateIndex
CREATE INDEX "analytics_fact_shadow_at_actor_id_idx" ON "analytics_fact_shadow"("at", "actor_id");

-- AddForeignKey
ALTER TABLE "backup_run" ADD CONSTRAINT "backup_run_requested_by_fkey" FOREIGN KEY ("requested_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "setting" ADD CONSTRAINT "setting_updated_by_fkey" FOREIGN KEY ("updated_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "setting_change" ADD CONSTRAINT "setting_change_changed_by_fkey" FOREIGN KEY ("changed_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE setting
  ADD CONSTRAINT setting_key_check CHECK (key ~ '^[a-z][a-z0-9_.]*$'),
  ADD CONSTRAINT setting_version_check CHECK (version > 0);

ALTER TABLE setting_change
  ADD CONSTRAINT setting_change_version_check CHECK (version > 0),
  ADD CONSTRAINT setting_change_reason_check CHECK (reason <> '');

ALTER TABLE backup_run
  ADD CONSTRAINT backup_run_state_check CHECK (state IN ('requested', 'running', 'done', 'failed', 'removed')),
  ADD CONSTRAINT backup_run_trigger_check CHECK (trigger IN ('command', 'schedule')),
  ADD CONSTRAINT backup_run_parts_check CHECK (parts_done >= 0 AND parts_done <= parts_total AND rows >= 0 AND bytes >= 0 AND files >= 0),
  ADD CONSTRAINT backup_run_done_check CHECK (state NOT IN ('done', 'removed') OR position IS NOT NULL AND restore_epoch IS NOT NULL AND finished_at IS NOT NULL),
  ADD CONSTRAINT backup_run_folder_check CHECK (state NOT IN ('running', 'done', 'removed') OR folder IS NOT NULL),
  ADD CONSTRAINT backup_run_failed_check CHECK (state <> 'failed' OR error IS NOT NULL AND finished_at IS NOT NULL),
  ADD CONSTRAINT backup_run_version_check CHECK (version > 0);

-- One backup at a time, however many workers look at the clock.
CREATE UNIQUE INDEX backup_run_one_open_idx ON backup_run ((true)) WHERE state IN ('requested', 'running');

ALTER TABLE service_sample
  ADD CONSTRAINT service_sample_metric_check CHECK (metric IN ('relay_lag', 'requests')),
  ADD CONSTRAINT service_sample_values_check CHECK (readings >= 0 AND amount >= 0);

-- Emptying and renaming tables is their owner's to do; the programs, which own nothing, do these two things through functions of the owner's.
CREATE FUNCTION analytics_prepare_shadow() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
  TRUNCATE analytics_fact_shadow;
END;
$$;

-- The new table gets its statistics before anybody is kept waiting; then readers wait for a moment, and read the new one.
CREATE FUNCTION analytics_swap_shadow() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
  ANALYZE analytics_fact_shadow;
  ALTER TABLE analytics_fact RENAME TO analytics_fact_old;
  ALTER TABLE analytics_fact_shadow RENAME TO analytics_fact;
  ALTER TABLE analytics_fact_old RENAME TO analytics_fact_shadow;
  TRUNCATE analytics_fact_shadow;
END;
$$;

REVOKE EXECUTE ON FUNCTION analytics_prepare_shadow(), analytics_swap_shadow() FROM PUBLIC;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'lintel_app') THEN
    GRANT EXECUTE ON FUNCTION analytics_prepare_shadow(), analytics_swap_shadow() TO lintel_app;
  END IF;
END;
$$;
