-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "unit_id" UUID,
    "number" INTEGER NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "is_common" BOOLEAN NOT NULL GENERATED ALWAYS AS ("unit_id" IS NULL) STORED,
    "category" TEXT NOT NULL,
    "priority" TEXT NOT NULL DEFAULT 'normal',
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'open',
    "source" TEXT NOT NULL DEFAULT 'resident',
    "reporter_id" UUID,
    "client_id" UUID,
    "plan_id" UUID,
    "assignee_id" UUID,
    "waiting_note" TEXT,
    "deferred_until" TIMESTAMPTZ(6),
    "resolution_note" TEXT,
    "outcome" TEXT,
    "merged_into_id" UUID,
    "split_from_id" UUID,
    "first_response_at" TIMESTAMPTZ(6),
    "completed_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "reopen_count" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(6),
    "breached_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_assignment" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "assignee_id" UUID NOT NULL,
    "assigned_by" UUID,
    "way" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "ticket_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_comment" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "author_id" UUID,
    "is_internal" BOOLEAN NOT NULL DEFAULT false,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ticket_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_follower" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ticket_follower_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_log" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "parts" JSONB NOT NULL DEFAULT '[]',
    "parts_cost" BIGINT NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "work_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_check" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(6),
    "done_by" UUID,

    CONSTRAINT "ticket_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_survey" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "stars" INTEGER NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ticket_survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_policy" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "category" TEXT,
    "priority" TEXT NOT NULL,
    "first_response_minutes" INTEGER NOT NULL,
    "next_response_minutes" INTEGER NOT NULL,
    "resolution_minutes" INTEGER NOT NULL,
    "ladder" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sla_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_clock" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "target_minutes" INTEGER NOT NULL,
    "used_minutes" INTEGER NOT NULL DEFAULT 0,
    "running_since" TIMESTAMPTZ(6),
    "due_at" TIMESTAMPTZ(6),
    "ladder" JSONB NOT NULL DEFAULT '[]',
    "warned_at" TIMESTAMPTZ(6),
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "sla_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_staff" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "shift" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ticket_staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "maintenance_plan" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "unit_id" UUID,
    "place" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL,
    "priority" TEXT NOT NULL DEFAULT 'normal',
    "checklist" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "assignee_id" UUID,
    "every" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "next_on" DATE NOT NULL,
    "anchor_day" INTEGER NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "made_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "maintenance_plan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ticket_building_id_status_id_idx" ON "ticket"("building_id", "status", "id");

-- CreateIndex
CREATE INDEX "ticket_building_id_created_at_idx" ON "ticket"("building_id", "created_at");

-- CreateIndex
CREATE INDEX "ticket_assignee_id_status_idx" ON "ticket"("assignee_id", "status");

-- CreateIndex
CREATE INDEX "ticket_unit_id_idx" ON "ticket"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_building_id_number_key" ON "ticket"("building_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_id_organisation_id_key" ON "ticket"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_id_building_id_organisation_id_key" ON "ticket"("id", "building_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_reporter_id_client_id_key" ON "ticket"("reporter_id", "client_id");

-- CreateIndex
CREATE INDEX "ticket_assignment_ticket_id_idx" ON "ticket_assignment"("ticket_id");

-- CreateIndex
CREATE INDEX "ticket_comment_ticket_id_created_at_idx" ON "ticket_comment"("ticket_id", "created_at");

-- CreateIndex
CREATE INDEX "ticket_follower_user_id_idx" ON "ticket_follower"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_follower_ticket_id_user_id_key" ON "ticket_follower"("ticket_id", "user_id");

-- CreateIndex
CREATE INDEX "work_log_ticket_id_idx" ON "work_log"("ticket_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_check_ticket_id_position_key" ON "ticket_check"("ticket_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_survey_ticket_id_user_id_key" ON "ticket_survey"("ticket_id", "user_id");

-- CreateIndex
CREATE INDEX "sla_policy_building_id_idx" ON "sla_policy"("building_id");

-- CreateIndex
CREATE INDEX "sla_clock_ticket_id_idx" ON "sla_clock"("ticket_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_staff_building_id_user_id_key" ON "ticket_staff"("building_id", "user_id");

-- CreateIndex
CREATE INDEX "maintenance_plan_building_id_idx" ON "maintenance_plan"("building_id");

-- CreateIndex
CREATE UNIQUE INDEX "maintenance_plan_id_building_id_organisation_id_key" ON "maintenance_plan"("id", "building_id", "organisation_id");

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_unit_id_building_id_organisation_id_fkey" FOREIGN KEY ("unit_id", "building_id", "organisation_id") REFERENCES "unit"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_plan_id_building_id_organisation_id_fkey" FOREIGN KEY ("plan_id", "building_id", "organisation_id") REFERENCES "maintenance_plan"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_merged_into_id_building_id_organisation_id_fkey" FOREIGN KEY ("merged_into_id", "building_id", "organisation_id") REFERENCES "ticket"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_split_from_id_building_id_organisation_id_fkey" FOREIGN KEY ("split_from_id", "building_id", "organisation_id") REFERENCES "ticket"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_assignment" ADD CONSTRAINT "ticket_assignment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_assignment" ADD CONSTRAINT "ticket_assignment_ticket_id_organisation_id_fkey" FOREIGN KEY ("ticket_id", "organisation_id") REFERENCES "ticket"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_assignment" ADD CONSTRAINT "ticket_assignment_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_assignment" ADD CONSTRAINT "ticket_assignment_assigned_by_fkey" FOREIGN KEY ("assigned_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_comment" ADD CONSTRAINT "ticket_comment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_comment" ADD CONSTRAINT "ticket_comment_ticket_id_organisation_id_fkey" FOREIGN KEY ("ticket_id", "organisation_id") REFERENCES "ticket"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_comment" ADD CONSTRAINT "ticket_comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_follower" ADD CONSTRAINT "ticket_follower_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_follower" ADD CONSTRAINT "ticket_follower_ticket_id_organisation_id_fkey" FOREIGN KEY ("ticket_id", "organisation_id") REFERENCES "ticket"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_follower" ADD CONSTRAINT "ticket_follower_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "work_log" ADD CONSTRAINT "work_log_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "work_log" ADD CONSTRAINT "work_log_ticket_id_organisation_id_fkey" FOREIGN KEY ("ticket_id", "organisation_id") REFERENCES "ticket"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "work_log" ADD CONSTRAINT "work_log_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_check" ADD CONSTRAINT "ticket_check_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_check" ADD CONSTRAINT "ticket_check_ticket_id_organisation_id_fkey" FOREIGN KEY ("ticket_id", "organisation_id") REFERENCES "ticket"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_check" ADD CONSTRAINT "ticket_check_done_by_fkey" FOREIGN KEY ("done_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_survey" ADD CONSTRAINT "ticket_survey_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_survey" ADD CONSTRAINT "ticket_survey_ticket_id_organisation_id_fkey" FOREIGN KEY ("ticket_id", "organisation_id") REFERENCES "ticket"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_survey" ADD CONSTRAINT "ticket_survey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sla_policy" ADD CONSTRAINT "sla_policy_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sla_policy" ADD CONSTRAINT "sla_policy_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sla_clock" ADD CONSTRAINT "sla_clock_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sla_clock" ADD CONSTRAINT "sla_clock_ticket_id_organisation_id_fkey" FOREIGN KEY ("ticket_id", "organisation_id") REFERENCES "ticket"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_staff" ADD CONSTRAINT "ticket_staff_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_staff" ADD CONSTRAINT "ticket_staff_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ticket_staff" ADD CONSTRAINT "ticket_staff_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "maintenance_plan" ADD CONSTRAINT "maintenance_plan_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "maintenance_plan" ADD CONSTRAINT "maintenance_plan_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "maintenance_plan" ADD CONSTRAINT "maintenance_plan_unit_id_building_id_organisation_id_fkey" FOREIGN KEY ("unit_id", "building_id", "organisation_id") REFERENCES "unit"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "maintenance_plan" ADD CONSTRAINT "maintenance_plan_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "maintenance_plan" ADD CONSTRAINT "maintenance_plan_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma cannot say.
ALTER TABLE ticket
  ADD CONSTRAINT ticket_priority_check CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  ADD CONSTRAINT ticket_status_check CHECK (status IN ('open', 'in_progress', 'waiting_on_resident', 'deferred', 'completed', 'closed', 'declined', 'withdrawn', 'merged')),
  ADD CONSTRAINT ticket_source_check CHECK (source IN ('resident', 'desk', 'plan', 'split')),
  ADD CONSTRAINT ticket_outcome_check CHECK (outcome IN ('confirmed', 'lapsed', 'no_answer')),
  ADD CONSTRAINT ticket_number_check CHECK (number > 0),
  ADD CONSTRAINT ticket_deferred_check CHECK ((status = 'deferred') = (deferred_until IS NOT NULL)),
  ADD CONSTRAINT ticket_merged_check CHECK ((status = 'merged') = (merged_into_id IS NOT NULL) AND merged_into_id IS DISTINCT FROM id),
  ADD CONSTRAINT ticket_completed_check CHECK (status NOT IN ('completed', 'closed') OR completed_at IS NOT NULL),
  ADD CONSTRAINT ticket_ended_check CHECK ((status IN ('closed', 'declined', 'withdrawn', 'merged')) = (ended_at IS NOT NULL)),
  ADD CONSTRAINT ticket_version_check CHECK (version > 0);
ALTER TABLE ticket_assignment
  ADD CONSTRAINT ticket_assignment_way_check CHECK (way IN ('assigned', 'claimed', 'suggested', 'plan')),
  ADD CONSTRAINT ticket_assignment_period_check CHECK (ended_at >= started_at);
-- One person has a ticket in hand at a time, whatever the race.
CREATE UNIQUE INDEX ticket_assignment_current_key ON ticket_assignment (ticket_id) WHERE ended_at IS NULL;
ALTER TABLE ticket_comment ADD CONSTRAINT ticket_comment_body_check CHECK (body <> '');
ALTER TABLE work_log
  ADD CONSTRAINT work_log_minutes_check CHECK (minutes BETWEEN 0 AND 1440),
  ADD CONSTRAINT work_log_parts_check CHECK (jsonb_typeof(parts) = 'array' AND parts_cost >= 0);
ALTER TABLE ticket_check
  ADD CONSTRAINT ticket_check_done_check CHECK (done_at IS NOT NULL OR done_by IS NULL);
ALTER TABLE ticket_survey ADD CONSTRAINT ticket_survey_stars_check CHECK (stars BETWEEN 1 AND 5);
ALTER TABLE sla_policy
  ADD CONSTRAINT sla_policy_priority_check CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  ADD CONSTRAINT sla_policy_minutes_check CHECK (first_response_minutes > 0 AND next_response_minutes > 0 AND resolution_minutes > 0),
  ADD CONSTRAINT sla_policy_ladder_check CHECK (jsonb_typeof(ladder) = 'array'),
  ADD CONSTRAINT sla_policy_version_check CHECK (version > 0);
CREATE UNIQUE INDEX sla_policy_key ON sla_policy (building_id, priority, (coalesce(category, '')));
ALTER TABLE sla_clock
  ADD CONSTRAINT sla_clock_kind_check CHECK (kind IN ('first_response', 'next_response', 'resolution')),
  ADD CONSTRAINT sla_clock_state_check CHECK (state IN ('active', 'paused', 'hit', 'missed', 'cancelled')),
  ADD CONSTRAINT sla_clock_minutes_check CHECK (target_minutes > 0 AND used_minutes >= 0),
  ADD CONSTRAINT sla_clock_running_check CHECK ((state = 'active') = (running_since IS NOT NULL) AND (state <> 'active' OR due_at IS NOT NULL)),
  ADD CONSTRAINT sla_clock_ended_check CHECK ((state IN ('hit', 'missed', 'cancelled')) = (ended_at IS NOT NULL)),
  ADD CONSTRAINT sla_clock_ladder_check CHECK (jsonb_typeof(ladder) = 'array');
-- A ticket has one promise of a kind at a time.
CREATE UNIQUE INDEX sla_clock_open_key ON sla_clock (ticket_id, kind) WHERE state IN ('active', 'paused');
ALTER TABLE ticket_staff
  ADD CONSTRAINT ticket_staff_shift_check CHECK (jsonb_typeof(shift) = 'object'),
  ADD CONSTRAINT ticket_staff_version_check CHECK (version > 0);
ALTER TABLE maintenance_plan
  ADD CONSTRAINT maintenance_plan_priority_check CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  ADD CONSTRAINT maintenance_plan_period_check CHECK (period IN ('day', 'week', 'month') AND every BETWEEN 1 AND 365 AND anchor_day BETWEEN 1 AND 31),
  ADD CONSTRAINT maintenance_plan_version_check CHECK (version > 0);
CREATE INDEX ticket_title_trgm_idx ON ticket USING gin ((title || '') gin_trgm_ops) WHERE status IN ('open', 'in_progress', 'waiting_on_resident', 'deferred');
CREATE INDEX ticket_due_idx ON ticket (building_id, due_at, id) WHERE due_at IS NOT NULL;
