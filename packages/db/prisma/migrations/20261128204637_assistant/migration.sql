-- CreateTable
CREATE TABLE "assistant_setting" (
    "organisation_id" UUID NOT NULL,
    "is_on" BOOLEAN NOT NULL DEFAULT true,
    "uses_model" BOOLEAN NOT NULL DEFAULT true,
    "daily_tokens" INTEGER NOT NULL DEFAULT 50000,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assistant_setting_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "assistant_house" (
    "building_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "acts" BOOLEAN NOT NULL DEFAULT false,
    "sums_up" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assistant_house_pkey" PRIMARY KEY ("building_id")
);

-- CreateTable
CREATE TABLE "assistant_job" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "slot" TEXT NOT NULL DEFAULT '',
    "asked_by" UUID,
    "question" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimed_until" TIMESTAMPTZ(6),
    "method" TEXT,
    "because" TEXT,
    "result" JSONB,
    "tokens" INTEGER NOT NULL DEFAULT 0,
    "decision" TEXT,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "done_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assistant_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistant_budget" (
    "organisation_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "claimed" INTEGER NOT NULL DEFAULT 0,
    "spent" INTEGER NOT NULL DEFAULT 0,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "assistant_budget_pkey" PRIMARY KEY ("organisation_id","day")
);

-- CreateTable
CREATE TABLE "assistant_model" (
    "organisation_id" UUID NOT NULL,
    "learnt" JSONB NOT NULL,
    "measured" JSONB NOT NULL,
    "is_used" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "trained_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assistant_model_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "assistant_evaluation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "measured" JSONB NOT NULL,
    "measured_by" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assistant_evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "assistant_house_building_id_organisation_id_key" ON "assistant_house"("building_id", "organisation_id");

-- CreateIndex
CREATE INDEX "assistant_job_building_id_kind_created_at_idx" ON "assistant_job"("building_id", "kind", "created_at");

-- CreateIndex
CREATE INDEX "assistant_job_asked_by_idx" ON "assistant_job"("asked_by");

-- CreateIndex
CREATE INDEX "assistant_job_organisation_id_kind_idx" ON "assistant_job"("organisation_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "assistant_job_kind_record_id_slot_key" ON "assistant_job"("kind", "record_id", "slot");

-- AddForeignKey
ALTER TABLE "assistant_setting" ADD CONSTRAINT "assistant_setting_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assistant_house" ADD CONSTRAINT "assistant_house_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assistant_house" ADD CONSTRAINT "assistant_house_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assistant_job" ADD CONSTRAINT "assistant_job_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assistant_job" ADD CONSTRAINT "assistant_job_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assistant_job" ADD CONSTRAINT "assistant_job_asked_by_fkey" FOREIGN KEY ("asked_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assistant_job" ADD CONSTRAINT "assistant_job_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assistant_budget" ADD CONSTRAINT "assistant_budget_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assistant_model" ADD CONSTRAINT "assistant_model_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assistant_evaluation" ADD CONSTRAINT "assistant_evaluation_measured_by_fkey" FOREIGN KEY ("measured_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma does not know.
ALTER TABLE assistant_setting
  ADD CONSTRAINT assistant_setting_tokens_check CHECK (daily_tokens >= 0),
  ADD CONSTRAINT assistant_setting_version_check CHECK (version > 0);
ALTER TABLE assistant_house
  ADD CONSTRAINT assistant_house_version_check CHECK (version > 0);
ALTER TABLE assistant_job
  ADD CONSTRAINT assistant_job_kind_check CHECK (kind IN ('triage', 'moderation', 'summary', 'question')),
  ADD CONSTRAINT assistant_job_status_check CHECK (status IN ('waiting', 'working', 'done', 'failed')),
  ADD CONSTRAINT assistant_job_question_check CHECK ((kind = 'question') = (asked_by IS NOT NULL AND question <> '')),
  ADD CONSTRAINT assistant_job_done_check CHECK ((status = 'done') = (result IS NOT NULL AND method IS NOT NULL AND done_at IS NOT NULL)),
  ADD CONSTRAINT assistant_job_claim_check CHECK ((status = 'working') = (claimed_until IS NOT NULL)),
  ADD CONSTRAINT assistant_job_decision_check CHECK ((decision IS NULL AND decided_at IS NULL) OR (decision IN ('used', 'kept', 'corrected', 'dismissed', 'applied') AND decided_at IS NOT NULL)),
  ADD CONSTRAINT assistant_job_counts_check CHECK (attempts >= 0 AND tokens >= 0),
  ADD CONSTRAINT assistant_job_version_check CHECK (version > 0);
CREATE INDEX assistant_job_open_idx ON assistant_job (organisation_id, created_at) WHERE status IN ('waiting', 'working');
ALTER TABLE assistant_budget
  ADD CONSTRAINT assistant_budget_counts_check CHECK (claimed >= 0 AND spent >= 0 AND calls >= 0 AND refused >= 0);
ALTER TABLE assistant_model
  ADD CONSTRAINT assistant_model_version_check CHECK (version > 0);

-- The houses there are have their weeks summed up from the next Monday on.
INSERT INTO assistant_house (building_id, organisation_id) SELECT id, organisation_id FROM building;
INSERT INTO deadline (id, aggregate_type, aggregate_id, organisation_id, kind, slot, due_at, rule)
  SELECT gen_random_uuid(), 'assistant_house', id, organisation_id, 'week_end', '', (date_trunc('week', now() AT TIME ZONE zone) + interval '7 days 7 hours') AT TIME ZONE zone, '{"name": "week_end"}'
  FROM building;
