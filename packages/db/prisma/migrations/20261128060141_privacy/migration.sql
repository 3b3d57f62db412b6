-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "consents" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "person_key" (
    "user_id" UUID NOT NULL,
    "wrapped" BYTEA,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "destroyed_at" TIMESTAMPTZ(6),

    CONSTRAINT "person_key_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "is_given" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_change" (
    "consent_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "is_given" BOOLEAN NOT NULL,
    "wording" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_change_pkey" PRIMARY KEY ("consent_id","version")
);

-- CreateTable
CREATE TABLE "personal_export" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT,
    "sha256" TEXT,
    "error" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "fetched_at" TIMESTAMPTZ(6),

    CONSTRAINT "personal_export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_deletion" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "ordered_by" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "step" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "account_deletion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "consent_user_id_purpose_key" ON "consent"("user_id", "purpose");

-- CreateIndex
CREATE INDEX "personal_export_user_id_created_at_idx" ON "personal_export"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "account_deletion_user_id_idx" ON "account_deletion"("user_id");

-- CreateIndex
CREATE INDEX "account_deletion_ordered_by_idx" ON "account_deletion"("ordered_by");

-- AddForeignKey
ALTER TABLE "person_key" ADD CONSTRAINT "person_key_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consent_change" ADD CONSTRAINT "consent_change_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "consent"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "personal_export" ADD CONSTRAINT "personal_export_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "account_deletion" ADD CONSTRAINT "account_deletion_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "account_deletion" ADD CONSTRAINT "account_deletion_ordered_by_fkey" FOREIGN KEY ("ordered_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma cannot say.
ALTER TABLE person_key
  ADD CONSTRAINT person_key_destroyed_check CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL));

-- A destroyed key stays destroyed, whatever a program believes.
CREATE FUNCTION lintel_key_stays_destroyed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.wrapped IS NULL AND NEW.wrapped IS NOT NULL AND current_setting('lintel.restore', true) IS DISTINCT FROM 'on' THEN
    RAISE EXCEPTION 'person_key: a destroyed key stays destroyed' USING ERRCODE = 'check_violation', CONSTRAINT = 'person_key_stays_destroyed', TABLE = 'person_key';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER person_key_stays_destroyed BEFORE UPDATE ON person_key FOR EACH ROW EXECUTE FUNCTION lintel_key_stays_destroyed();

ALTER TABLE consent
  ADD CONSTRAINT consent_version_check CHECK (version > 0);
ALTER TABLE consent_change
  ADD CONSTRAINT consent_change_place_check CHECK (place IN ('registration', 'account', 'unsubscribe')),
  ADD CONSTRAINT consent_change_wording_check CHECK (wording > 0);

ALTER TABLE personal_export
  ADD CONSTRAINT personal_export_status_check CHECK (status IN ('queued', 'building', 'ready', 'failed', 'expired')),
  ADD CONSTRAINT personal_export_done_check CHECK (done >= 0 AND done <= total OR total = 0),
  ADD CONSTRAINT personal_export_ready_check CHECK ((status IN ('ready', 'expired')) = (ready_at IS NOT NULL AND expires_at IS NOT NULL AND sha256 IS NOT NULL));
CREATE UNIQUE INDEX personal_export_open_key ON personal_export (user_id) WHERE status IN ('queued', 'building');

ALTER TABLE account_deletion
  ADD CONSTRAINT account_deletion_status_check CHECK (status IN ('pending', 'erasing', 'done', 'cancelled')),
  ADD CONSTRAINT account_deletion_step_check CHECK (step >= 0),
  ADD CONSTRAINT account_deletion_ended_check CHECK ((status IN ('done', 'cancelled')) = (ended_at IS NOT NULL));
CREATE UNIQUE INDEX account_deletion_open_key ON account_deletion (user_id) WHERE status IN ('pending', 'erasing');
