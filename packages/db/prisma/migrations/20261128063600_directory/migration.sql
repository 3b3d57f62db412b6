-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "currency" CHAR(3),
ADD COLUMN     "units" TEXT NOT NULL DEFAULT 'record';

-- AlterTable
ALTER TABLE "media" ALTER COLUMN "organisation_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "media_album" ALTER COLUMN "organisation_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "media_upload" ALTER COLUMN "organisation_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "profile" (
    "user_id" UUID NOT NULL,
    "pronounced" TEXT NOT NULL DEFAULT '',
    "about" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "phone" TEXT,
    "contact_choices" TEXT[] DEFAULT ARRAY['message']::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "profile_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "agent_profile" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "areas" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "specialities" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "practising_since" INTEGER,
    "is_listed" BOOLEAN NOT NULL DEFAULT true,
    "verified_until" TIMESTAMPTZ(6),
    "rating_sum" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "rating_count" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agent_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "organisation_id" UUID NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "areas" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "specialities" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "founded_in" INTEGER,
    "is_listed" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "licence" (
    "id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "expires_on" DATE NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'submitted',
    "verified_until" TIMESTAMPTZ(6),
    "submitted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reviewer_id" UUID,
    "review_started_at" TIMESTAMPTZ(6),
    "reviewed_at" TIMESTAMPTZ(6),
    "review_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "licence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_review" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "agent_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'published',
    "editable_until" TIMESTAMPTZ(6) NOT NULL,
    "edited_at" TIMESTAMPTZ(6),
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(6),
    "moderated_by" UUID,
    "moderated_at" TIMESTAMPTZ(6),
    "moderation_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agent_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_review_flag" (
    "review_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(6),

    CONSTRAINT "agent_review_flag_pkey" PRIMARY KEY ("review_id","user_id")
);

-- CreateTable
CREATE TABLE "agent_fact" (
    "position" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "type" TEXT NOT NULL,
    "organisation_id" UUID,
    "user_id" UUID,
    "listing_id" UUID NOT NULL,
    "currency" CHAR(3),
    "price" BIGINT,
    "list_price" BIGINT,
    "days_on_market" INTEGER,
    "seconds" BIGINT,

    CONSTRAINT "agent_fact_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "agent_fact_shadow" (
    "position" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "type" TEXT NOT NULL,
    "organisation_id" UUID,
    "user_id" UUID,
    "listing_id" UUID NOT NULL,
    "currency" CHAR(3),
    "price" BIGINT,
    "list_price" BIGINT,
    "days_on_market" INTEGER,
    "seconds" BIGINT,

    CONSTRAINT "agent_fact_shadow_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE UNIQUE INDEX "agent_profile_user_id_key" ON "agent_profile"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "agent_profile_slug_key" ON "agent_profile"("slug");

-- CreateIndex
CREATE INDEX "agent_profile_agency_id_idx" ON "agent_profile"("agency_id");

-- CreateIndex
CREATE INDEX "licence_agent_id_idx" ON "licence"("agent_id");

-- CreateIndex
CREATE INDEX "licence_status_submitted_at_idx" ON "licence"("status", "submitted_at");

-- CreateIndex
CREATE INDEX "agent_review_agent_id_status_created_at_idx" ON "agent_review"("agent_id", "status", "created_at");

-- CreateIndex
CREATE INDEX "agent_review_author_id_idx" ON "agent_review"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "agent_review_agent_id_author_id_listing_id_key" ON "agent_review"("agent_id", "author_id", "listing_id");

-- CreateIndex
CREATE INDEX "agent_fact_user_id_type_at_idx" ON "agent_fact"("user_id", "type", "at");

-- CreateIndex
CREATE INDEX "agent_fact_organisation_id_type_at_idx" ON "agent_fact"("organisation_id", "type", "at");

-- CreateIndex
CREATE INDEX "agent_fact_shadow_user_id_type_at_idx" ON "agent_fact_shadow"("user_id", "type", "at");

-- CreateIndex
CREATE INDEX "agent_fact_shadow_organisation_id_type_at_idx" ON "agent_fact_shadow"("organisation_id", "type", "at");

-- AddForeignKey
ALTER TABLE "profile" ADD CONSTRAINT "profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_profile" ADD CONSTRAINT "agent_profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_profile" ADD CONSTRAINT "agent_profile_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "licence" ADD CONSTRAINT "licence_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent_profile"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "licence" ADD CONSTRAINT "licence_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_review" ADD CONSTRAINT "agent_review_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_review" ADD CONSTRAINT "agent_review_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent_profile"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_review" ADD CONSTRAINT "agent_review_listing_id_organisation_id_fkey" FOREIGN KEY ("listing_id", "organisation_id") REFERENCES "listing"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_review" ADD CONSTRAINT "agent_review_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_review" ADD CONSTRAINT "agent_review_moderated_by_fkey" FOREIGN KEY ("moderated_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_review_flag" ADD CONSTRAINT "agent_review_flag_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "agent_review"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agent_review_flag" ADD CONSTRAINT "agent_review_flag_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE app_user
  ADD CONSTRAINT app_user_units_check CHECK (units IN ('record', 'metric', 'imperial')),
  ADD CONSTRAINT app_user_currency_check CHECK (currency ~ '^[A-Z]{3}$');

-- A home's pictures belong to its agency; a person's belong to nobody but the person.
ALTER TABLE media
  ADD CONSTRAINT media_organisation_check CHECK (record_type <> 'listing' OR organisation_id IS NOT NULL);

ALTER TABLE profile
  ADD CONSTRAINT profile_languages_check CHECK (array_to_string(languages, ',', '?') ~ '^([a-z]{2,3}(,[a-z]{2,3})*)?$'),
  ADD CONSTRAINT profile_contact_check CHECK (contact_choices <@ ARRAY['message', 'email', 'phone']),
  ADD CONSTRAINT profile_phone_check CHECK (phone IS NOT NULL OR NOT 'phone' = ANY (contact_choices)),
  ADD CONSTRAINT profile_version_check CHECK (version > 0);

ALTER TABLE agent_profile
  ADD CONSTRAINT agent_profile_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT agent_profile_since_check CHECK (practising_since BETWEEN 1900 AND 2200),
  ADD CONSTRAINT agent_profile_rating_check CHECK (rating_count >= 0 AND rating_sum >= rating_count AND rating_sum <= 5 * rating_count),
  ADD CONSTRAINT agent_profile_version_check CHECK (version > 0);

ALTER TABLE agency
  ADD CONSTRAINT agency_founded_check CHECK (founded_in BETWEEN 1700 AND 2200),
  ADD CONSTRAINT agency_version_check CHECK (version > 0);

ALTER TABLE licence
  ADD CONSTRAINT licence_kind_check CHECK (kind IN ('salesperson', 'broker')),
  ADD CONSTRAINT licence_status_check CHECK (status IN ('submitted', 'under_review', 'verified', 'rejected', 'expiring', 'expired', 'revoked')),
  ADD CONSTRAINT licence_jurisdiction_check CHECK (jurisdiction ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  ADD CONSTRAINT licence_number_check CHECK (number <> '' AND holder_name <> ''),
  -- Nobody stands by a licence that was not verified.
  ADD CONSTRAINT licence_verified_check CHECK (CASE
    WHEN status IN ('verified', 'expiring') THEN verified_until IS NOT NULL
    WHEN status = 'under_review' THEN true
    ELSE verified_until IS NULL END),
  ADD CONSTRAINT licence_review_check CHECK (status NOT IN ('rejected', 'revoked') OR coalesce(review_note, '') <> '' AND reviewed_at IS NOT NULL),
  ADD CONSTRAINT licence_version_check CHECK (version > 0);

-- One and the same number is verified for one person, whoever asks first; nobody hands it in twice.
CREATE UNIQUE INDEX licence_one_holder_idx ON licence (jurisdiction, upper(number)) WHERE status IN ('verified', 'expiring');
CREATE UNIQUE INDEX licence_once_idx ON licence (agent_id, jurisdiction, upper(number)) WHERE status <> 'revoked';

ALTER TABLE agent_review
  ADD CONSTRAINT agent_review_kind_check CHECK (kind IN ('inquiry', 'closing')),
  ADD CONSTRAINT agent_review_rating_check CHECK (rating BETWEEN 1 AND 5),
  ADD CONSTRAINT agent_review_status_check CHECK (status IN ('published', 'hidden')),
  ADD CONSTRAINT agent_review_answer_check CHECK ((answer IS NULL) = (answered_at IS NULL) AND answer <> ''),
  ADD CONSTRAINT agent_review_hidden_check CHECK (status <> 'hidden' OR coalesce(moderation_note, '') <> '' AND moderated_at IS NOT NULL),
  ADD CONSTRAINT agent_review_version_check CHECK (version > 0);

ALTER TABLE agent_review_flag
  ADD CONSTRAINT agent_review_flag_kind_check CHECK (kind IN ('untrue', 'abusive', 'private', 'advertising', 'other'));
CREATE INDEX agent_review_flag_open_idx ON agent_review_flag (created_at) WHERE settled_at IS NULL;


-- Those who were here before: reactors that join later do not hear of what happened before them.
INSERT INTO profile (user_id) SELECT id FROM app_user;
INSERT INTO agency (organisation_id) SELECT id FROM organisation WHERE kind = 'agency';
INSERT INTO agent_profile (id, user_id, agency_id, slug)
  SELECT DISTINCT ON (u.id) gen_random_uuid(), u.id, m.organisation_id,
    concat_ws('-', nullif(trim(both '-' from regexp_replace(lower(u.name), '[^a-z0-9]+', '-', 'g')), ''), right(u.id::text, 12))
  FROM membership m JOIN app_user u ON u.id = m.user_id JOIN agency a ON a.organisation_id = m.organisation_id
  WHERE m.role IN ('agent', 'agency_owner') AND m.revoked_at IS NULL ORDER BY u.id, m.granted_at;

CREATE FUNCTION agent_fact_prepare_shadow() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
  TRUNCATE agent_fact_shadow;
END;
$$;

CREATE FUNCTION agent_fact_swap_shadow() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
  ANALYZE agent_fact_shadow;
  ALTER TABLE agent_fact RENAME TO agent_fact_old;
  ALTER TABLE agent_fact_shadow RENAME TO agent_fact;
  ALTER TABLE agent_fact_old RENAME TO agent_fact_shadow;
  TRUNCATE agent_fact_shadow;
END;
$$;

REVOKE EXECUTE ON FUNCTION agent_fact_prepare_shadow(), agent_fact_swap_shadow() FROM PUBLIC;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'lintel_app') THEN
    GRANT EXECUTE ON FUNCTION agent_fact_prepare_shadow(), agent_fact_swap_shadow() TO lintel_app;
  END IF;
END;
$$;
