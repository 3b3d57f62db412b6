-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "batch_id" UUID,
ADD COLUMN     "bounced_at" TIMESTAMPTZ(6),
ADD COLUMN     "delivered_at" TIMESTAMPTZ(6),
ADD COLUMN     "held" TEXT,
ADD COLUMN     "instead_of" TEXT,
ADD COLUMN     "provider_ref" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "sent_as" UUID;

-- What was told before is the batch of its event.
UPDATE "delivery" SET "batch_id" = "event_id";
ALTER TABLE "delivery" ALTER COLUMN "batch_id" SET NOT NULL;

-- CreateTable
CREATE TABLE "delivery_window" (
    "id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_window_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_throttle" (
    "recipient" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "begins_at" TIMESTAMPTZ(6) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "delivery_throttle_pkey" PRIMARY KEY ("recipient","kind","channel","begins_at")
);

-- CreateTable
CREATE TABLE "notification_setting" (
    "user_id" UUID NOT NULL,
    "quiet_from" INTEGER,
    "quiet_to" INTEGER,
    "digest_hour" INTEGER NOT NULL DEFAULT 8,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notification_setting_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "notification_preference" (
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "channels" TEXT[] NOT NULL,
    "pace" TEXT NOT NULL DEFAULT 'at_once',
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notification_preference_pkey" PRIMARY KEY ("user_id","kind")
);

-- CreateTable
CREATE TABLE "phone" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "code_hash" BYTEA,
    "code_expires_at" TIMESTAMPTZ(6),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "codes" INTEGER NOT NULL DEFAULT 0,
    "codes_since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verified_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "phone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_subscription" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "push_subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppressed_address" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address" CITEXT NOT NULL,
    "only_kind" TEXT,
    "because" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_at" TIMESTAMPTZ(6),
    "lifted_by" UUID,
    "lift_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "suppressed_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_template" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "texts" JSONB,
    "note" TEXT NOT NULL,
    "edited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notification_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dev_sms" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "to_number" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dev_sms_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "delivery_window_due_at_key" ON "delivery_window"("due_at");

-- CreateIndex
CREATE INDEX "delivery_throttle_begins_at_idx" ON "delivery_throttle"("begins_at");

-- CreateIndex
CREATE UNIQUE INDEX "phone_user_id_key" ON "phone"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "push_subscription_endpoint_key" ON "push_subscription"("endpoint");

-- CreateIndex
CREATE INDEX "push_subscription_user_id_idx" ON "push_subscription"("user_id");

-- CreateIndex
CREATE INDEX "suppressed_address_channel_address_idx" ON "suppressed_address"("channel", "address");

-- CreateIndex
CREATE UNIQUE INDEX "notification_template_kind_language_version_key" ON "notification_template"("kind", "language", "version");

-- CreateIndex
CREATE UNIQUE INDEX "dev_sms_reference_key" ON "dev_sms"("reference");

-- CreateIndex
CREATE INDEX "delivery_batch_id_status_idx" ON "delivery"("batch_id", "status");

-- CreateIndex
CREATE INDEX "delivery_provider_ref_idx" ON "delivery"("provider_ref");

-- CreateIndex
CREATE INDEX "delivery_sent_as_idx" ON "delivery"("sent_as");

-- AddForeignKey
ALTER TABLE "notification_setting" ADD CONSTRAINT "notification_setting_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "suppressed_address" ADD CONSTRAINT "suppressed_address_lifted_by_fkey" FOREIGN KEY ("lifted_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notification_template" ADD CONSTRAINT "notification_template_edited_by_fkey" FOREIGN KEY ("edited_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma cannot say.
-- Until now nothing was suppressed; from now on the reason is always there.
ALTER TABLE delivery
  ADD CONSTRAINT delivery_held_check CHECK (held IN ('quiet', 'digest', 'throttle')),
  ADD CONSTRAINT delivery_reason_check CHECK ((status = 'suppressed') = (reason IS NOT NULL)),
  ADD CONSTRAINT delivery_instead_of_check CHECK (instead_of IN ('email', 'sms', 'push') AND instead_of <> channel),
  ADD CONSTRAINT delivery_delivered_check CHECK (status <> 'delivered' OR delivered_at IS NOT NULL),
  ADD CONSTRAINT delivery_bounced_check CHECK ((status = 'bounced') = (bounced_at IS NOT NULL));

ALTER TABLE delivery_throttle
  ADD CONSTRAINT delivery_throttle_count_check CHECK (count > 0);
ALTER TABLE delivery_throttle SET (fillfactor = 80);

ALTER TABLE notification_setting
  ADD CONSTRAINT notification_setting_quiet_check CHECK ((quiet_from IS NULL) = (quiet_to IS NULL) AND quiet_from BETWEEN 0 AND 1439 AND quiet_to BETWEEN 0 AND 1439 AND quiet_from <> quiet_to),
  ADD CONSTRAINT notification_setting_digest_hour_check CHECK (digest_hour BETWEEN 0 AND 23),
  ADD CONSTRAINT notification_setting_version_check CHECK (version > 0);

ALTER TABLE notification_preference
  ADD CONSTRAINT notification_preference_channels_check CHECK (channels <@ ARRAY['in_app', 'email', 'sms', 'push']),
  ADD CONSTRAINT notification_preference_pace_check CHECK (pace IN ('at_once', 'five_minutes', 'hourly', 'daily'));

ALTER TABLE phone
  ADD CONSTRAINT phone_number_check CHECK (number ~ '^\+[1-9][0-9]{6,14}$'),
  ADD CONSTRAINT phone_code_check CHECK ((code_hash IS NULL) = (code_expires_at IS NULL)),
  ADD CONSTRAINT phone_tries_check CHECK (tries BETWEEN 0 AND 5 AND codes >= 0),
  ADD CONSTRAINT phone_version_check CHECK (version > 0);
-- A number somebody verified is nobody else's.
CREATE UNIQUE INDEX phone_verified_number_key ON phone (number) WHERE verified_at IS NOT NULL;

ALTER TABLE push_subscription
  ADD CONSTRAINT push_subscription_endpoint_check CHECK (endpoint LIKE 'https://%' OR endpoint LIKE 'http://127.0.0.1:%');

ALTER TABLE suppressed_address
  ADD CONSTRAINT suppressed_address_channel_check CHECK (channel IN ('email', 'sms')),
  ADD CONSTRAINT suppressed_address_because_check CHECK (because IN ('bounced', 'complained', 'unsubscribed')),
  ADD CONSTRAINT suppressed_address_lift_check CHECK (lifted_at IS NOT NULL OR (lifted_by IS NULL AND lift_note IS NULL)),
  ADD CONSTRAINT suppressed_address_version_check CHECK (version > 0);
CREATE UNIQUE INDEX suppressed_address_in_force_key ON suppressed_address (channel, address, coalesce(only_kind, '')) WHERE lifted_at IS NULL;

ALTER TABLE notification_template
  ADD CONSTRAINT notification_template_language_check CHECK (language IN ('en', 'ar')),
  ADD CONSTRAINT notification_template_version_check CHECK (version > 0),
  ADD CONSTRAINT notification_template_texts_check CHECK (texts IS NULL OR jsonb_typeof(texts) = 'object');
