-- AlterTable
ALTER TABLE "api_key" ADD COLUMN     "old_hash" BYTEA,
ADD COLUMN     "old_until" TIMESTAMPTZ(6),
ADD COLUMN     "rotated_at" TIMESTAMPTZ(6),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "webhook_endpoint" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "event_types" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'active',
    "disabled_because" TEXT,
    "secret" BYTEA NOT NULL,
    "old_secret" BYTEA,
    "old_until" TIMESTAMPTZ(6),
    "failing_since" TIMESTAMPTZ(6),
    "is_draining" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "event_type" TEXT NOT NULL,
    "position" BIGINT,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "replays" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_until" TIMESTAMPTZ(6),
    "delivered_at" TIMESTAMPTZ(6),
    "error" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_attempt" (
    "id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "request_headers" JSONB NOT NULL,
    "request_body" TEXT NOT NULL,
    "response_status" INTEGER,
    "response_body" TEXT,
    "error" TEXT,
    "duration_ms" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_bucket" (
    "bucket" TEXT NOT NULL,
    "tokens" DOUBLE PRECISION NOT NULL,
    "refilled_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rate_bucket_pkey" PRIMARY KEY ("bucket")
);

-- CreateIndex
CREATE INDEX "webhook_endpoint_organisation_id_idx" ON "webhook_endpoint"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_endpoint_id_organisation_id_key" ON "webhook_endpoint"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "webhook_delivery_endpoint_id_status_next_attempt_at_idx" ON "webhook_delivery"("endpoint_id", "status", "next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_endpoint_id_event_id_key" ON "webhook_delivery"("endpoint_id", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_id_organisation_id_key" ON "webhook_delivery"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "webhook_attempt_delivery_id_idx" ON "webhook_attempt"("delivery_id");

-- CreateIndex
CREATE INDEX "webhook_attempt_created_at_idx" ON "webhook_attempt"("created_at");

-- CreateIndex
CREATE INDEX "rate_bucket_refilled_at_idx" ON "rate_bucket"("refilled_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_old_hash_key" ON "api_key"("old_hash");

-- AddForeignKey
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_organisation_id_fkey" FOREIGN KEY ("endpoint_id", "organisation_id") REFERENCES "webhook_endpoint"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "webhook_attempt" ADD CONSTRAINT "webhook_attempt_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "webhook_attempt" ADD CONSTRAINT "webhook_attempt_delivery_id_organisation_id_fkey" FOREIGN KEY ("delivery_id", "organisation_id") REFERENCES "webhook_delivery"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Rules
ALTER TABLE api_key
  ADD CONSTRAINT api_key_rotation_check CHECK ((old_hash IS NULL) = (old_until IS NULL) AND octet_length(old_hash) = 32 AND old_hash <> secret_hash),
  ADD CONSTRAINT api_key_version_check CHECK (version > 0);

ALTER TABLE webhook_endpoint
  ADD CONSTRAINT webhook_endpoint_status_check CHECK (status IN ('active', 'disabled')),
  ADD CONSTRAINT webhook_endpoint_disabled_check CHECK ((status = 'disabled') = (disabled_because IS NOT NULL) AND disabled_because IN ('owner', 'failures', 'gone')),
  ADD CONSTRAINT webhook_endpoint_types_check CHECK (cardinality(event_types) > 0),
  ADD CONSTRAINT webhook_endpoint_rotation_check CHECK ((old_secret IS NULL) = (old_until IS NULL)),
  ADD CONSTRAINT webhook_endpoint_deleted_check CHECK (deleted_at IS NULL OR status = 'disabled'),
  ADD CONSTRAINT webhook_endpoint_version_check CHECK (version > 0);

ALTER TABLE webhook_delivery
  ADD CONSTRAINT webhook_delivery_status_check CHECK (status IN ('queued', 'sending', 'delivered', 'failed')),
  ADD CONSTRAINT webhook_delivery_claim_check CHECK ((status = 'sending') = (claimed_until IS NOT NULL)),
  ADD CONSTRAINT webhook_delivery_delivered_check CHECK ((status = 'delivered') = (delivered_at IS NOT NULL)),
  ADD CONSTRAINT webhook_delivery_failed_check CHECK (status <> 'failed' OR error IS NOT NULL),
  ADD CONSTRAINT webhook_delivery_counts_check CHECK (attempts >= 0 AND replays >= 0),
  ADD CONSTRAINT webhook_delivery_version_check CHECK (version > 0);
-- What waits is looked for again and again; what is done only grows.
CREATE INDEX webhook_delivery_waiting_idx ON webhook_delivery (endpoint_id, next_attempt_at) WHERE status IN ('queued', 'sending');

ALTER TABLE webhook_attempt
  ADD CONSTRAINT webhook_attempt_answer_check CHECK ((response_status IS NULL) <> (error IS NULL)),
  ADD CONSTRAINT webhook_attempt_number_check CHECK (number > 0),
  ADD CONSTRAINT webhook_attempt_duration_check CHECK (duration_ms >= 0);

ALTER TABLE rate_bucket SET UNLOGGED;
ALTER TABLE rate_bucket SET (fillfactor = 70);
