-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "email_verified_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "methods" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "stepped_up_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "totp" (
    "user_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ(6),
    "last_step" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "totp_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "user_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("user_id","hash")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "credential_id" BYTEA NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "is_synced" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(6),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_challenge" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "handle_hash" BYTEA NOT NULL,
    "user_id" UUID,
    "session_id" UUID,
    "webauthn" TEXT,
    "checked_hash" TEXT,
    "methods" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "sign_in_challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailed_secret" (
    "hash" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "mailed_secret_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "email" CITEXT,
    "name" TEXT,
    "hash" TEXT,
    "locale" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "user_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "id" UUID NOT NULL,
    "email" CITEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_change" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "old_email" CITEXT,
    "new_email" CITEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "email_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_user_id_idx" ON "passkey"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_challenge_handle_hash_key" ON "sign_in_challenge"("handle_hash");

-- CreateIndex
CREATE INDEX "sign_in_challenge_expires_at_idx" ON "sign_in_challenge"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_challenge_user_id_idx" ON "sign_in_challenge"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_challenge_session_id_idx" ON "sign_in_challenge"("session_id");

-- CreateIndex
CREATE INDEX "mailed_secret_record_id_idx" ON "mailed_secret"("record_id");

-- CreateIndex
CREATE INDEX "mailed_secret_expires_at_idx" ON "mailed_secret"("expires_at");

-- CreateIndex
CREATE INDEX "registration_email_idx" ON "registration"("email");

-- CreateIndex
CREATE INDEX "registration_user_id_idx" ON "registration"("user_id");

-- CreateIndex
CREATE INDEX "registration_status_expires_at_idx" ON "registration"("status", "expires_at");

-- CreateIndex
CREATE INDEX "password_reset_email_idx" ON "password_reset"("email");

-- CreateIndex
CREATE INDEX "password_reset_status_expires_at_idx" ON "password_reset"("status", "expires_at");

-- CreateIndex
CREATE INDEX "email_change_user_id_idx" ON "email_change"("user_id");

-- CreateIndex
CREATE INDEX "email_change_status_expires_at_idx" ON "email_change"("status", "expires_at");

-- AddForeignKey
ALTER TABLE "totp" ADD CONSTRAINT "totp_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_in_challenge" ADD CONSTRAINT "sign_in_challenge_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_in_challenge" ADD CONSTRAINT "sign_in_challenge_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "email_change" ADD CONSTRAINT "email_change_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Sessions from before were proved when they began.
UPDATE session SET stepped_up_at = created_at;

ALTER TABLE recovery_code ADD CONSTRAINT recovery_code_hash_check CHECK (octet_length(hash) = 32);

ALTER TABLE passkey ADD CONSTRAINT passkey_counter_check CHECK (counter >= 0);

ALTER TABLE sign_in_challenge
  ADD CONSTRAINT sign_in_challenge_purpose_check CHECK (purpose IN ('second_factor', 'passkey_sign_in', 'passkey_registration', 'passkey_step_up')),
  ADD CONSTRAINT sign_in_challenge_handle_check CHECK (octet_length(handle_hash) = 32),
  ADD CONSTRAINT sign_in_challenge_expiry_check CHECK (expires_at > created_at);

-- Which purposes there are is for whoever mails the secret to say.
ALTER TABLE mailed_secret ADD CONSTRAINT mailed_secret_hash_check CHECK (octet_length(hash) = 32);

-- What was typed is kept no longer than it can be used.
ALTER TABLE registration
  ADD CONSTRAINT registration_status_check CHECK (status IN ('pending', 'confirmed', 'expired')),
  ADD CONSTRAINT registration_person_check CHECK ((status = 'pending') = (email IS NOT NULL AND name IS NOT NULL AND hash IS NOT NULL)),
  ADD CONSTRAINT registration_user_check CHECK ((status = 'confirmed') = (user_id IS NOT NULL));

ALTER TABLE password_reset
  ADD CONSTRAINT password_reset_status_check CHECK (status IN ('pending', 'used', 'expired')),
  ADD CONSTRAINT password_reset_email_check CHECK ((status = 'pending') = (email IS NOT NULL));

ALTER TABLE email_change
  ADD CONSTRAINT email_change_status_check CHECK (status IN ('pending', 'confirmed', 'settled', 'undone', 'expired')),
  ADD CONSTRAINT email_change_email_check CHECK ((status IN ('pending', 'confirmed')) = (old_email IS NOT NULL AND new_email IS NOT NULL));
CREATE UNIQUE INDEX email_change_pending_key ON email_change (user_id) WHERE status = 'pending';

ALTER TABLE totp SET (fillfactor = 80);
ALTER TABLE sign_in_challenge SET (fillfactor = 80);
