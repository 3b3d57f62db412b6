-- AlterTable
ALTER TABLE "building" ADD COLUMN     "accepts_requests" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "address" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "calendar" JSONB,
ADD COLUMN     "contact_email" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contact_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contact_phone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "move_in_checklist" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "move_out_checklist" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "requires_evidence" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "review_hours" INTEGER NOT NULL DEFAULT 16;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "ends_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "area" DOUBLE PRECISION,
ADD COLUMN     "bedrooms" INTEGER,
ADD COLUMN     "entrance_id" UUID,
ADD COLUMN     "floor_id" UUID,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'home',
ADD COLUMN     "parcel_id" UUID,
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "entrance" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "entrance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "floor" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "floor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'requested',
    "source" TEXT NOT NULL DEFAULT 'request',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "evidence_note" TEXT,
    "review_due_at" TIMESTAMPTZ(6),
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "decision_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_evidence" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "verification_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "sent_by" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "verification_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "residency" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "verification_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "lease_id" UUID,
    "kind" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "ends_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "end_reason" TEXT,
    "is_listed" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "residency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "ended_on" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "made_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "house_rule" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "published_by" UUID,
    "published_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "house_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "house_rule_receipt" (
    "id" UUID NOT NULL,
    "house_rule_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "house_rule_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checklist_item" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "residency_id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(6),
    "done_by" UUID,

    CONSTRAINT "checklist_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_code" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "uses_left" INTEGER NOT NULL,
    "made_by" UUID,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_code_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "entrance_building_id_name_key" ON "entrance"("building_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "entrance_id_building_id_organisation_id_key" ON "entrance"("id", "building_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "floor_building_id_level_key" ON "floor"("building_id", "level");

-- CreateIndex
CREATE UNIQUE INDEX "floor_id_building_id_organisation_id_key" ON "floor"("id", "building_id", "organisation_id");

-- CreateIndex
CREATE INDEX "verification_building_id_status_idx" ON "verification"("building_id", "status");

-- CreateIndex
CREATE INDEX "verification_user_id_idx" ON "verification"("user_id");

-- CreateIndex
CREATE INDEX "verification_unit_id_idx" ON "verification"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_id_organisation_id_key" ON "verification"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_id_unit_id_user_id_organisation_id_key" ON "verification"("id", "unit_id", "user_id", "organisation_id");

-- CreateIndex
CREATE INDEX "verification_evidence_verification_id_idx" ON "verification_evidence"("verification_id");

-- CreateIndex
CREATE INDEX "residency_building_id_ended_at_idx" ON "residency"("building_id", "ended_at");

-- CreateIndex
CREATE INDEX "residency_unit_id_idx" ON "residency"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "residency_id_organisation_id_key" ON "residency"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "residency_verification_id_unit_id_user_id_organisation_id_key" ON "residency"("verification_id", "unit_id", "user_id", "organisation_id");

-- CreateIndex
CREATE INDEX "lease_building_id_idx" ON "lease"("building_id");

-- CreateIndex
CREATE UNIQUE INDEX "lease_id_unit_id_organisation_id_key" ON "lease"("id", "unit_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "house_rule_building_id_number_key" ON "house_rule"("building_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "house_rule_id_organisation_id_key" ON "house_rule"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "house_rule_receipt_house_rule_id_user_id_key" ON "house_rule_receipt"("house_rule_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "checklist_item_residency_id_occasion_position_key" ON "checklist_item"("residency_id", "occasion", "position");

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_secret_hash_key" ON "unit_code"("secret_hash");

-- CreateIndex
CREATE INDEX "unit_code_building_id_idx" ON "unit_code"("building_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_id_organisation_id_key" ON "membership"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "unit_parcel_id_idx" ON "unit"("parcel_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_id_building_id_organisation_id_key" ON "unit"("id", "building_id", "organisation_id");

-- AddForeignKey
ALTER TABLE "entrance" ADD CONSTRAINT "entrance_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "entrance" ADD CONSTRAINT "entrance_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "floor" ADD CONSTRAINT "floor_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "floor" ADD CONSTRAINT "floor_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_entrance_id_building_id_organisation_id_fkey" FOREIGN KEY ("entrance_id", "building_id", "organisation_id") REFERENCES "entrance"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_floor_id_building_id_organisation_id_fkey" FOREIGN KEY ("floor_id", "building_id", "organisation_id") REFERENCES "floor"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_unit_id_building_id_organisation_id_fkey" FOREIGN KEY ("unit_id", "building_id", "organisation_id") REFERENCES "unit"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "verification_evidence" ADD CONSTRAINT "verification_evidence_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "verification_evidence" ADD CONSTRAINT "verification_evidence_verification_id_organisation_id_fkey" FOREIGN KEY ("verification_id", "organisation_id") REFERENCES "verification"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "verification_evidence" ADD CONSTRAINT "verification_evidence_sent_by_fkey" FOREIGN KEY ("sent_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "residency" ADD CONSTRAINT "residency_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "residency" ADD CONSTRAINT "residency_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "residency" ADD CONSTRAINT "residency_unit_id_building_id_organisation_id_fkey" FOREIGN KEY ("unit_id", "building_id", "organisation_id") REFERENCES "unit"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "residency" ADD CONSTRAINT "residency_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "residency" ADD CONSTRAINT "residency_verification_id_unit_id_user_id_organisation_id_fkey" FOREIGN KEY ("verification_id", "unit_id", "user_id", "organisation_id") REFERENCES "verification"("id", "unit_id", "user_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "residency" ADD CONSTRAINT "residency_membership_id_organisation_id_fkey" FOREIGN KEY ("membership_id", "organisation_id") REFERENCES "membership"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "residency" ADD CONSTRAINT "residency_lease_id_unit_id_organisation_id_fkey" FOREIGN KEY ("lease_id", "unit_id", "organisation_id") REFERENCES "lease"("id", "unit_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lease" ADD CONSTRAINT "lease_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lease" ADD CONSTRAINT "lease_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lease" ADD CONSTRAINT "lease_unit_id_building_id_organisation_id_fkey" FOREIGN KEY ("unit_id", "building_id", "organisation_id") REFERENCES "unit"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lease" ADD CONSTRAINT "lease_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "house_rule" ADD CONSTRAINT "house_rule_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "house_rule" ADD CONSTRAINT "house_rule_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "house_rule" ADD CONSTRAINT "house_rule_published_by_fkey" FOREIGN KEY ("published_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "house_rule_receipt" ADD CONSTRAINT "house_rule_receipt_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "house_rule_receipt" ADD CONSTRAINT "house_rule_receipt_house_rule_id_organisation_id_fkey" FOREIGN KEY ("house_rule_id", "organisation_id") REFERENCES "house_rule"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "house_rule_receipt" ADD CONSTRAINT "house_rule_receipt_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_residency_id_organisation_id_fkey" FOREIGN KEY ("residency_id", "organisation_id") REFERENCES "residency"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item_done_by_fkey" FOREIGN KEY ("done_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_code" ADD CONSTRAINT "unit_code_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_code" ADD CONSTRAINT "unit_code_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_code" ADD CONSTRAINT "unit_code_unit_id_building_id_organisation_id_fkey" FOREIGN KEY ("unit_id", "building_id", "organisation_id") REFERENCES "unit"("id", "building_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit_code" ADD CONSTRAINT "unit_code_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE membership ADD CONSTRAINT membership_ends_check CHECK (ends_at > granted_at AND (ends_at IS NULL OR scope = 'unit'));

ALTER TABLE building
  ADD CONSTRAINT building_review_hours_check CHECK (review_hours BETWEEN 1 AND 200),
  ADD CONSTRAINT building_calendar_check CHECK (jsonb_typeof(calendar) = 'object');
ALTER TABLE floor ADD CONSTRAINT floor_level_check CHECK (level BETWEEN -20 AND 200);
ALTER TABLE unit
  ADD CONSTRAINT unit_kind_check CHECK (kind IN ('home', 'commercial', 'parking', 'storage')),
  ADD CONSTRAINT unit_size_check CHECK (area > 0 AND bedrooms >= 0),
  ADD CONSTRAINT unit_version_check CHECK (version > 0);

ALTER TABLE verification
  ADD CONSTRAINT verification_kind_check CHECK (kind IN ('owner', 'tenant', 'family', 'staff')),
  ADD CONSTRAINT verification_status_check CHECK (status IN ('requested', 'evidence_needed', 'under_review', 'verified', 'rejected', 'withdrawn', 'moved_out', 'revoked')),
  ADD CONSTRAINT verification_source_check CHECK (source IN ('request', 'code', 'manager', 'closing')),
  ADD CONSTRAINT verification_period_check CHECK (ends_on >= starts_on),
  ADD CONSTRAINT verification_decided_check CHECK ((status IN ('requested', 'evidence_needed', 'under_review')) = (decided_at IS NULL)),
  ADD CONSTRAINT verification_version_check CHECK (version > 0);
-- A person has one claim to a unit at a time, whether it is being looked at or stands.
CREATE UNIQUE INDEX verification_open_key ON verification (unit_id, user_id) WHERE status IN ('requested', 'evidence_needed', 'under_review', 'verified');

ALTER TABLE verification_evidence
  ADD CONSTRAINT verification_evidence_file_check CHECK (byte_size > 0 AND octet_length(sha256) = 32);

ALTER TABLE residency
  ADD CONSTRAINT residency_kind_check CHECK (kind IN ('owner', 'tenant', 'family', 'staff')),
  ADD CONSTRAINT residency_period_check CHECK (ends_on >= starts_on AND (ends_on IS NULL) = (ends_at IS NULL)),
  ADD CONSTRAINT residency_ended_check CHECK ((ended_at IS NULL) = (end_reason IS NULL) AND end_reason IN ('moved_out', 'lease_ended', 'revoked', 'account_deleted'));
CREATE UNIQUE INDEX residency_current_key ON residency (unit_id, user_id) WHERE ended_at IS NULL;

ALTER TABLE lease
  ADD CONSTRAINT lease_period_check CHECK (ends_on >= starts_on AND ended_on BETWEEN starts_on - 1 AND ends_on),
  ADD CONSTRAINT lease_version_check CHECK (version > 0),
  -- One that ended the day before it began leaves an empty range, which overlaps nothing.
  ADD CONSTRAINT lease_overlap_excl EXCLUDE USING gist (unit_id WITH =, daterange(starts_on, coalesce(ended_on, ends_on) + 1) WITH &&);

ALTER TABLE house_rule ADD CONSTRAINT house_rule_number_check CHECK (number > 0 AND version > 0);
ALTER TABLE checklist_item
  ADD CONSTRAINT checklist_item_occasion_check CHECK (occasion IN ('move_in', 'move_out')),
  ADD CONSTRAINT checklist_item_done_check CHECK (done_at IS NOT NULL OR done_by IS NULL);
ALTER TABLE unit_code
  ADD CONSTRAINT unit_code_kind_check CHECK (kind IN ('owner', 'tenant', 'family')),
  ADD CONSTRAINT unit_code_secret_check CHECK (octet_length(secret_hash) = 32),
  ADD CONSTRAINT unit_code_uses_check CHECK (uses_left >= 0),
  ADD CONSTRAINT unit_code_period_check CHECK (expires_at > created_at);
