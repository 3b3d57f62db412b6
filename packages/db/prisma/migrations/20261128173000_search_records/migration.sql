-- What is found beside listings. A projection of its own, so that those who were here before are read from the log.
CREATE TABLE "search_record" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "organisation_id" UUID,
    "building_id" UUID,
    "person_id" UUID,
    "is_open" BOOLEAN NOT NULL,
    "status" TEXT,
    "review_status" TEXT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "document" tsvector NOT NULL,
    "slips" TEXT[],

    CONSTRAINT "search_record_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "search_record_building_id_kind_idx" ON "search_record"("building_id", "kind");
CREATE INDEX "search_record_document_idx" ON "search_record" USING GIN ("document" tsvector_ops);
CREATE INDEX "search_record_slips_idx" ON "search_record" USING GIN ("slips");

CREATE TABLE "search_record_shadow" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "organisation_id" UUID,
    "building_id" UUID,
    "person_id" UUID,
    "is_open" BOOLEAN NOT NULL,
    "status" TEXT,
    "review_status" TEXT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "document" tsvector NOT NULL,
    "slips" TEXT[],

    CONSTRAINT "search_record_shadow_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "search_record_shadow_building_id_kind_idx" ON "search_record_shadow"("building_id", "kind");
CREATE INDEX "search_record_shadow_document_idx" ON "search_record_shadow" USING GIN ("document" tsvector_ops);
CREATE INDEX "search_record_shadow_slips_idx" ON "search_record_shadow" USING GIN ("slips");

CREATE FUNCTION search_record_prepare_shadow() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
  TRUNCATE search_record_shadow;
END;
$$;

-- The new table gets its statistics before anybody is kept waiting; then readers wait for a moment, and read the new one.
CREATE FUNCTION search_record_swap_shadow() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
  ANALYZE search_record_shadow;
  ALTER TABLE search_record RENAME TO search_record_old;
  ALTER TABLE search_record_shadow RENAME TO search_record;
  ALTER TABLE search_record_old RENAME TO search_record_shadow;
  TRUNCATE search_record_shadow;
END;
$$;

REVOKE EXECUTE ON FUNCTION search_record_prepare_shadow(), search_record_swap_shadow() FROM PUBLIC;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'lintel_app') THEN
    GRANT EXECUTE ON FUNCTION search_record_prepare_shadow(), search_record_swap_shadow() TO lintel_app;
  END IF;
END;
$$;
