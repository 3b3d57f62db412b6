-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "suspended_at" TIMESTAMPTZ(6),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "about" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "website" TEXT;

-- AlterTable
ALTER TABLE "record_grant" ADD COLUMN     "is_offer" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "given_by" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "role" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "scope_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "invited_by" UUID,
    "accepted_by" UUID,
    "sends" INTEGER NOT NULL DEFAULT 1,
    "sent_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "settled_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "building_id" UUID GENERATED ALWAYS AS (CASE WHEN "scope" = 'building' THEN "scope_id" END) STORED,
    "unit_id" UUID GENERATED ALWAYS AS (CASE WHEN "scope" = 'unit' THEN "scope_id" END) STORED,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "principal_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "given_by" UUID NOT NULL,
    "until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acting" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "organisation_id" UUID,
    "delegation_id" UUID,
    "reason" TEXT,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "acting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "invitation_organisation_id_status_idx" ON "invitation"("organisation_id", "status");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "invitation"("email");

-- CreateIndex
CREATE INDEX "delegation_delegate_id_idx" ON "delegation"("delegate_id");

-- CreateIndex
CREATE INDEX "delegation_principal_id_idx" ON "delegation"("principal_id");

-- CreateIndex
CREATE UNIQUE INDEX "delegation_id_organisation_id_key" ON "delegation"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "acting_user_id_idx" ON "acting"("user_id");

-- CreateIndex
CREATE INDEX "acting_subject_id_started_at_idx" ON "acting"("subject_id", "started_at");

-- AddForeignKey
ALTER TABLE "record_grant" ADD CONSTRAINT "record_grant_given_by_fkey" FOREIGN KEY ("given_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_fkey" FOREIGN KEY ("invited_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_fkey" FOREIGN KEY ("accepted_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_unit_id_organisation_id_fkey" FOREIGN KEY ("unit_id", "organisation_id") REFERENCES "unit"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_principal_id_fkey" FOREIGN KEY ("principal_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_delegate_id_fkey" FOREIGN KEY ("delegate_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_given_by_fkey" FOREIGN KEY ("given_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "acting" ADD CONSTRAINT "acting_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "acting" ADD CONSTRAINT "acting_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "acting" ADD CONSTRAINT "acting_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "acting" ADD CONSTRAINT "acting_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "acting" ADD CONSTRAINT "acting_delegation_id_organisation_id_fkey" FOREIGN KEY ("delegation_id", "organisation_id") REFERENCES "delegation"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Companies that are neither agencies nor firms have owners too.
ALTER TABLE membership
  DROP CONSTRAINT membership_role_check,
  ADD CONSTRAINT membership_role_check CHECK (
    CASE scope
      WHEN 'platform' THEN role IN ('platform_admin', 'moderator', 'platform_operator')
      WHEN 'organisation' THEN role IN ('agency_owner', 'agent', 'assistant', 'firm_owner', 'analyst', 'viewer', 'company_owner', 'provider', 'contractor')
      WHEN 'building' THEN role IN ('building_manager', 'building_staff')
      WHEN 'unit' THEN role IN ('resident', 'unit_owner')
      ELSE false
    END),
  ADD CONSTRAINT membership_suspended_check CHECK (suspended_at >= granted_at),
  ADD CONSTRAINT membership_version_check CHECK (version > 0);

-- An organisation that has an owner keeps one, whoever leaves at the same moment: those who take an owner's place away wait for each other
-- at the organisation's row, as the last thing before they commit.
CREATE FUNCTION membership_keep_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM organisation WHERE id = OLD.organisation_id FOR NO KEY UPDATE;
  IF NOT EXISTS (
    SELECT FROM membership WHERE organisation_id = OLD.organisation_id AND role IN ('agency_owner', 'firm_owner', 'company_owner')
      AND revoked_at IS NULL AND suspended_at IS NULL
  ) THEN
    RAISE EXCEPTION 'organisation % would have no owner', OLD.organisation_id USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'membership_last_owner', TABLE = 'membership';
  END IF;
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER membership_keep_owner AFTER UPDATE OR DELETE ON membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.role IN ('agency_owner', 'firm_owner', 'company_owner') AND OLD.revoked_at IS NULL AND OLD.suspended_at IS NULL)
  EXECUTE FUNCTION membership_keep_owner();

ALTER TABLE record_grant
  ADD CONSTRAINT record_grant_offer_check CHECK (subject_type = 'organisation' OR NOT is_offer),
  ADD CONSTRAINT record_grant_version_check CHECK (version > 0);

ALTER TABLE invitation
  ADD CONSTRAINT invitation_status_check CHECK (status IN ('pending', 'accepted', 'declined', 'revoked', 'expired')),
  ADD CONSTRAINT invitation_settled_check CHECK ((status = 'pending') = (settled_at IS NULL)),
  ADD CONSTRAINT invitation_accepted_check CHECK ((status = 'accepted') = (accepted_by IS NOT NULL)),
  ADD CONSTRAINT invitation_email_check CHECK (email ~ '^[^@\s]+@[^@\s]+$'),
  ADD CONSTRAINT invitation_role_check CHECK (
    CASE scope
      WHEN 'organisation' THEN scope_id = organisation_id AND role IN ('agency_owner', 'agent', 'assistant', 'firm_owner', 'analyst', 'viewer', 'company_owner', 'provider', 'contractor')
      WHEN 'building' THEN role IN ('building_manager', 'building_staff')
      WHEN 'unit' THEN role IN ('resident', 'unit_owner')
      ELSE false
    END),
  ADD CONSTRAINT invitation_period_check CHECK (expires_at > sent_at AND sends > 0),
  ADD CONSTRAINT invitation_version_check CHECK (version > 0);
CREATE UNIQUE INDEX invitation_pending_key ON invitation (email, role, scope_id) WHERE status = 'pending';

ALTER TABLE delegation
  ADD CONSTRAINT delegation_people_check CHECK (principal_id <> delegate_id),
  ADD CONSTRAINT delegation_period_check CHECK (until > created_at AND revoked_at >= created_at);
CREATE UNIQUE INDEX delegation_active_key ON delegation (organisation_id, principal_id, delegate_id) WHERE revoked_at IS NULL;

ALTER TABLE acting
  ADD CONSTRAINT acting_kind_check CHECK (
    CASE kind
      WHEN 'delegation' THEN delegation_id IS NOT NULL AND organisation_id IS NOT NULL
      WHEN 'impersonation' THEN delegation_id IS NULL AND organisation_id IS NULL AND reason <> ''
      ELSE false
    END),
  ADD CONSTRAINT acting_people_check CHECK (user_id <> subject_id),
  ADD CONSTRAINT acting_period_check CHECK (expires_at > started_at AND ended_at >= started_at);
-- A session acts for one person at a time.
CREATE UNIQUE INDEX acting_session_key ON acting (session_id) WHERE ended_at IS NULL;
