-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "connection_id" UUID;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "connection_id" UUID;

-- AlterTable
ALTER TABLE "sign_in_challenge" ADD COLUMN     "connection_id" UUID;

-- CreateTable
CREATE TABLE "identity" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "connection_id" UUID,
    "organisation_id" UUID,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "email" CITEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(6),

    CONSTRAINT "identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_flow" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "connection_id" UUID,
    "organisation_id" UUID,
    "handle_hash" BYTEA NOT NULL,
    "user_id" UUID,
    "session_id" UUID,
    "return_to" TEXT,
    "found" BYTEA,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "sign_in_flow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sso_connection" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "name" TEXT NOT NULL,
    "issuer" TEXT,
    "client_id" TEXT,
    "client_secret" BYTEA,
    "metadata_url" TEXT,
    "idp_entity_id" TEXT,
    "idp_sign_in_url" TEXT,
    "idp_certificates" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "allows_idp_start" BOOLEAN NOT NULL DEFAULT false,
    "group_claim" TEXT NOT NULL DEFAULT 'groups',
    "default_role" TEXT,
    "is_required" BOOLEAN NOT NULL DEFAULT false,
    "tested_at" TIMESTAMPTZ(6),
    "test_result" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sso_connection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sso_domain" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "connection_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "problem" TEXT,
    "checked_at" TIMESTAMPTZ(6),
    "verified_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sso_domain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sso_role" (
    "connection_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "group_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "building_id" UUID,
    "place" INTEGER NOT NULL,

    CONSTRAINT "sso_role_pkey" PRIMARY KEY ("connection_id","group_name")
);

-- CreateTable
CREATE TABLE "saml_assertion" (
    "connection_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "saml_assertion_pkey" PRIMARY KEY ("connection_id","hash")
);

-- CreateIndex
CREATE INDEX "identity_user_id_idx" ON "identity"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_flow_handle_hash_key" ON "sign_in_flow"("handle_hash");

-- CreateIndex
CREATE INDEX "sign_in_flow_expires_at_idx" ON "sign_in_flow"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_flow_user_id_idx" ON "sign_in_flow"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_flow_session_id_idx" ON "sign_in_flow"("session_id");

-- CreateIndex
CREATE INDEX "sso_connection_organisation_id_idx" ON "sso_connection"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "sso_connection_id_organisation_id_key" ON "sso_connection"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "sso_domain_connection_id_idx" ON "sso_domain"("connection_id");

-- CreateIndex
CREATE INDEX "saml_assertion_expires_at_idx" ON "saml_assertion"("expires_at");

-- CreateIndex
CREATE INDEX "session_connection_id_idx" ON "session"("connection_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_connection_id_fkey" FOREIGN KEY ("connection_id") REFERENCES "sso_connection"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_in_challenge" ADD CONSTRAINT "sign_in_challenge_connection_id_fkey" FOREIGN KEY ("connection_id") REFERENCES "sso_connection"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_connection_id_organisation_id_fkey" FOREIGN KEY ("connection_id", "organisation_id") REFERENCES "sso_connection"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_connection_id_organisation_id_fkey" FOREIGN KEY ("connection_id", "organisation_id") REFERENCES "sso_connection"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_in_flow" ADD CONSTRAINT "sign_in_flow_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_in_flow" ADD CONSTRAINT "sign_in_flow_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sign_in_flow" ADD CONSTRAINT "sign_in_flow_connection_id_organisation_id_fkey" FOREIGN KEY ("connection_id", "organisation_id") REFERENCES "sso_connection"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sso_connection" ADD CONSTRAINT "sso_connection_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sso_domain" ADD CONSTRAINT "sso_domain_connection_id_organisation_id_fkey" FOREIGN KEY ("connection_id", "organisation_id") REFERENCES "sso_connection"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sso_role" ADD CONSTRAINT "sso_role_connection_id_organisation_id_fkey" FOREIGN KEY ("connection_id", "organisation_id") REFERENCES "sso_connection"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sso_role" ADD CONSTRAINT "sso_role_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "saml_assertion" ADD CONSTRAINT "saml_assertion_connection_id_fkey" FOREIGN KEY ("connection_id") REFERENCES "sso_connection"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- One account for each of a provider's people, however many sign in at once.
CREATE UNIQUE INDEX identity_social_key ON identity (issuer, subject) WHERE connection_id IS NULL;
CREATE UNIQUE INDEX identity_connection_key ON identity (connection_id, issuer, subject) WHERE connection_id IS NOT NULL;
ALTER TABLE identity
  ADD CONSTRAINT identity_provider_check CHECK (provider IN ('google', 'apple', 'facebook', 'oidc', 'connection')),
  ADD CONSTRAINT identity_connection_check CHECK ((provider = 'connection') = (connection_id IS NOT NULL) AND (connection_id IS NULL) = (organisation_id IS NULL)),
  ADD CONSTRAINT identity_subject_check CHECK (length(issuer) BETWEEN 1 AND 1000 AND length(subject) BETWEEN 1 AND 1000);

ALTER TABLE sign_in_flow
  ADD CONSTRAINT sign_in_flow_purpose_check CHECK (purpose IN ('sign_in', 'link', 'step_up', 'test')),
  ADD CONSTRAINT sign_in_flow_provider_check CHECK (provider IN ('google', 'apple', 'facebook', 'oidc', 'connection')),
  ADD CONSTRAINT sign_in_flow_connection_check CHECK ((provider = 'connection') = (connection_id IS NOT NULL) AND (connection_id IS NULL) = (organisation_id IS NULL)),
  ADD CONSTRAINT sign_in_flow_handle_check CHECK (octet_length(handle_hash) = 32),
  ADD CONSTRAINT sign_in_flow_expiry_check CHECK (expires_at > created_at),
  ADD CONSTRAINT sign_in_flow_person_check CHECK ((purpose = 'sign_in') = (user_id IS NULL) AND (user_id IS NULL) = (session_id IS NULL));

ALTER TABLE sso_connection
  ADD CONSTRAINT sso_connection_kind_check CHECK (kind IN ('oidc', 'saml')),
  ADD CONSTRAINT sso_connection_status_check CHECK (status IN ('draft', 'active', 'disabled', 'removed')),
  ADD CONSTRAINT sso_connection_oidc_check CHECK (kind <> 'oidc' OR (issuer IS NOT NULL AND client_id IS NOT NULL)),
  ADD CONSTRAINT sso_connection_tested_check CHECK (status <> 'active' OR tested_at IS NOT NULL),
  ADD CONSTRAINT sso_connection_saml_check CHECK (status <> 'active' OR kind <> 'saml' OR (idp_entity_id IS NOT NULL AND idp_sign_in_url IS NOT NULL AND coalesce(cardinality(idp_certificates), 0) > 0)),
  ADD CONSTRAINT sso_connection_default_role_check CHECK (default_role IN ('agent', 'assistant', 'analyst', 'viewer', 'provider', 'contractor')),
  ADD CONSTRAINT sso_connection_version_check CHECK (version > 0);
CREATE UNIQUE INDEX sso_connection_one_key ON sso_connection (organisation_id) WHERE status <> 'removed';

ALTER TABLE sso_domain
  ADD CONSTRAINT sso_domain_domain_check CHECK (domain = lower(domain) AND domain ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$'),
  ADD CONSTRAINT sso_domain_status_check CHECK (status IN ('pending', 'verified', 'removed')),
  ADD CONSTRAINT sso_domain_problem_check CHECK (problem IN ('not_found', 'unanswered', 'taken')),
  ADD CONSTRAINT sso_domain_verified_check CHECK (status <> 'verified' OR verified_at IS NOT NULL),
  ADD CONSTRAINT sso_domain_version_check CHECK (version > 0);
-- A domain's people are sent to one place.
CREATE UNIQUE INDEX sso_domain_verified_key ON sso_domain (domain) WHERE status = 'verified';
CREATE UNIQUE INDEX sso_domain_once_key ON sso_domain (connection_id, domain) WHERE status <> 'removed';

-- Owners are made by owners: no provider makes one.
ALTER TABLE sso_role
  ADD CONSTRAINT sso_role_role_check CHECK (role IN ('agent', 'assistant', 'analyst', 'viewer', 'provider', 'contractor', 'building_manager', 'building_staff')),
  ADD CONSTRAINT sso_role_building_check CHECK ((role IN ('building_manager', 'building_staff')) = (building_id IS NOT NULL));

ALTER TABLE saml_assertion ADD CONSTRAINT saml_assertion_hash_check CHECK (octet_length(hash) = 32);

ALTER TABLE membership ADD CONSTRAINT membership_connection_check CHECK (connection_id IS NULL OR organisation_id IS NOT NULL);
ALTER TABLE sign_in_flow SET (fillfactor = 80);
