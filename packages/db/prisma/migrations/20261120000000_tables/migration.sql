-- Addresses of people without case, search by letter triples, exclusion of overlapping times.
CREATE EXTENSION IF NOT EXISTS "citext";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "btree_gist";

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "country" CHAR(2) NOT NULL,
    "calendar" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en-US',
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "theme" TEXT NOT NULL DEFAULT 'system',
    "status" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "seen_position" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "user_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "user_agent" TEXT,
    "address" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "bucket" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "window_start" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "locked_until" TIMESTAMPTZ(6),

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("bucket")
);

-- CreateTable
CREATE TABLE "building" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "parcel_id" UUID,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "building_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "scope_id" UUID,
    "organisation_id" UUID,
    "granted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(6),
    "building_id" UUID GENERATED ALWAYS AS (CASE WHEN "scope" = 'building' THEN "scope_id" END) STORED,
    "unit_id" UUID GENERATED ALWAYS AS (CASE WHEN "scope" = 'unit' THEN "scope_id" END) STORED,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_grant" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "right" TEXT NOT NULL,
    "until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(6),
    "subject_user_id" UUID GENERATED ALWAYS AS (CASE WHEN "subject_type" = 'user' THEN "subject_id" END) STORED,
    "subject_organisation_id" UUID GENERATED ALWAYS AS (CASE WHEN "subject_type" = 'organisation' THEN "subject_id" END) STORED,

    CONSTRAINT "record_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),
    "last_used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "organisation_id" UUID,
    "created_by" UUID,
    "state" TEXT NOT NULL,
    "total" BIGINT,
    "done" BIGINT NOT NULL DEFAULT 0,
    "detail" JSONB NOT NULL,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "contact_user_id" UUID,
    "name" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "phone" TEXT,
    "status" TEXT NOT NULL DEFAULT 'new',
    "assigned_to" UUID,
    "assigned_at" TIMESTAMPTZ(6),
    "claimed_at" TIMESTAMPTZ(6),
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "asker_user_id" UUID,
    "status" TEXT NOT NULL DEFAULT 'received',
    "question" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "first_response_due_at" TIMESTAMPTZ(6),
    "answered_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry_message" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "author_id" UUID,
    "side" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inquiry_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parcel" (
    "id" UUID NOT NULL,
    "unparsed_address" TEXT NOT NULL,
    "normalised_address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state_or_province" TEXT,
    "postal_code" TEXT,
    "country" CHAR(2) NOT NULL,
    "zone" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "location_precision" TEXT NOT NULL,
    "source_key" TEXT,
    "parent_id" UUID,
    "merged_into_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "parcel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "property" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "parcel_id" UUID NOT NULL,
    "property_type" TEXT NOT NULL,
    "property_sub_type" TEXT,
    "bedrooms_total" INTEGER,
    "bathrooms_total" DOUBLE PRECISION,
    "living_area" DOUBLE PRECISION,
    "living_area_units" TEXT NOT NULL DEFAULT 'SquareFeet',
    "living_area_m2" DOUBLE PRECISION,
    "lot_size_area" DOUBLE PRECISION,
    "lot_size_units" TEXT NOT NULL DEFAULT 'SquareFeet',
    "year_built" INTEGER,
    "year_renovated" INTEGER,
    "stories" DOUBLE PRECISION,
    "features" TEXT[],
    "amenities" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "property_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "property_id" UUID NOT NULL,
    "list_agent_id" UUID,
    "listing_key" TEXT NOT NULL,
    "review_status" TEXT NOT NULL DEFAULT 'draft',
    "standard_status" TEXT NOT NULL DEFAULT 'Incomplete',
    "title" TEXT NOT NULL,
    "public_remarks" TEXT NOT NULL DEFAULT '',
    "private_remarks" TEXT NOT NULL DEFAULT '',
    "list_price" BIGINT,
    "original_list_price" BIGINT,
    "close_price" BIGINT,
    "currency" CHAR(3) NOT NULL,
    "listing_contract_date" DATE,
    "expiration_at" TIMESTAMPTZ(6),
    "go_live_at" TIMESTAMPTZ(6),
    "published_at" TIMESTAMPTZ(6),
    "on_market_at" TIMESTAMPTZ(6),
    "purchase_contract_date" TIMESTAMPTZ(6),
    "close_date" TIMESTAMPTZ(6),
    "status_changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "days_on_market_seconds" BIGINT NOT NULL DEFAULT 0,
    "market_counted_from" TIMESTAMPTZ(6),
    "submitted_at" TIMESTAMPTZ(6),
    "reviewed_at" TIMESTAMPTZ(6),
    "reviewer_id" UUID,
    "review_note" TEXT,
    "review_findings" JSONB NOT NULL DEFAULT '[]',
    "feed_source_id" UUID,
    "source_key" TEXT,
    "source_modified_at" TIMESTAMPTZ(6),
    "extra_fields" JSONB NOT NULL DEFAULT '{}',
    "cover_media_id" UUID,
    "view_count" INTEGER NOT NULL DEFAULT 0,
    "save_count" INTEGER NOT NULL DEFAULT 0,
    "inquiry_count" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_change" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "old_price" BIGINT,
    "new_price" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by" UUID,
    "reason" TEXT,

    CONSTRAINT "price_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_status_change" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "lifecycle" TEXT NOT NULL,
    "from_status" TEXT NOT NULL,
    "to_status" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by" UUID,
    "reason" TEXT,

    CONSTRAINT "listing_status_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "open_house" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'Active',
    "remarks" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "open_house_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_listing" (
    "user_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_listing_pkey" PRIMARY KEY ("user_id","listing_id")
);

-- CreateTable
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "criteria" JSONB NOT NULL,
    "frequency" TEXT NOT NULL,
    "alerted_through" BIGINT NOT NULL DEFAULT 0,
    "last_alert_at" TIMESTAMPTZ(6),
    "status" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search_match" (
    "saved_search_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "alerted" BOOLEAN NOT NULL DEFAULT false,
    "matched_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_search_match_pkey" PRIMARY KEY ("saved_search_id","listing_id","event_id")
);

-- CreateTable
CREATE TABLE "listing_view" (
    "listing_id" UUID NOT NULL,
    "visitor" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "viewed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "listing_view_pkey" PRIMARY KEY ("listing_id","day","visitor")
);

-- CreateTable
CREATE TABLE "feed_source" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "config" JSONB NOT NULL,
    "cursor_at" TIMESTAMPTZ(6),
    "cursor_key" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_run" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "feed_source_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "dry_run" BOOLEAN NOT NULL DEFAULT false,
    "file_sha256" BYTEA,
    "file_name" TEXT,
    "rows_total" BIGINT,
    "rows_done" BIGINT NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "checkpoint" JSONB NOT NULL DEFAULT '{}',
    "error" TEXT,
    "started_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_row_error" (
    "id" BIGSERIAL NOT NULL,
    "feed_run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "source_key" TEXT,
    "field" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "value" TEXT,

    CONSTRAINT "feed_row_error_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "aggregate_type" TEXT NOT NULL,
    "aggregate_id" UUID NOT NULL,
    "aggregate_version" INTEGER NOT NULL,
    "organisation_id" UUID,
    "actor_id" UUID,
    "on_behalf_of" UUID,
    "session_id" UUID,
    "origin" TEXT NOT NULL,
    "reason" TEXT,
    "correlation_id" TEXT NOT NULL,
    "causation_id" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_pending" (
    "seq" BIGSERIAL NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "event_pending_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "event_order" (
    "position" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "shard" SMALLINT NOT NULL,

    CONSTRAINT "event_order_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "event_sequence" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "last_position" BIGINT NOT NULL DEFAULT 0,
    "restore_epoch" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "event_sequence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consumer" (
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "lanes" INTEGER NOT NULL,
    "types" TEXT[],
    "declared_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consumer_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "relay_instance" (
    "id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "relay_instance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consumer_lane" (
    "consumer" TEXT NOT NULL,
    "lane" INTEGER NOT NULL,
    "lanes" INTEGER NOT NULL DEFAULT 1,
    "cursor" BIGINT NOT NULL DEFAULT 0,
    "stop_at" BIGINT,
    "lease_owner" TEXT,
    "lease_expires_at" TIMESTAMPTZ(6),
    "epoch" BIGINT NOT NULL DEFAULT 0,
    "paused_since" TIMESTAMPTZ(6),
    "paused_reason" TEXT,
    "retry_at" TIMESTAMPTZ(6),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consumer_lane_pkey" PRIMARY KEY ("consumer","lane")
);

-- CreateTable
CREATE TABLE "parked_event" (
    "consumer" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,
    "aggregate_type" TEXT NOT NULL,
    "aggregate_id" UUID NOT NULL,
    "shard" SMALLINT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "reason" TEXT,
    "decided_by" UUID,
    "parked_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(6),

    CONSTRAINT "parked_event_pkey" PRIMARY KEY ("consumer","position")
);

-- CreateTable
CREATE TABLE "event_redrive" (
    "id" UUID NOT NULL,
    "consumer" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,
    "shard" SMALLINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'requested',
    "requested_by" UUID,
    "reason" TEXT NOT NULL,
    "error" TEXT,
    "requested_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "event_redrive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "projection_build" (
    "projection" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "cursor" BIGINT NOT NULL DEFAULT 0,
    "target" BIGINT NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),
    "error" TEXT,

    CONSTRAINT "projection_build_pkey" PRIMARY KEY ("projection")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" UUID NOT NULL,
    "aggregate_type" TEXT NOT NULL,
    "aggregate_id" UUID NOT NULL,
    "organisation_id" UUID,
    "kind" TEXT NOT NULL,
    "slot" TEXT NOT NULL DEFAULT '',
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "rule" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "version" INTEGER NOT NULL DEFAULT 1,
    "settled_at" TIMESTAMPTZ(6),
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "response" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "service_health" (
    "service" TEXT NOT NULL,
    "instance" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_health_pkey" PRIMARY KEY ("service")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "upload_id" UUID NOT NULL,
    "original_name" TEXT NOT NULL,
    "content_type" TEXT,
    "byte_size" BIGINT,
    "sha256" BYTEA,
    "original_key" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "blurhash" TEXT,
    "url" TEXT,
    "caption" TEXT NOT NULL DEFAULT '',
    "alt_text" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "rejected_reason" TEXT,
    "claimed_by" TEXT,
    "claimed_until" TIMESTAMPTZ(6),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_rendition" (
    "media_id" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "height" INTEGER NOT NULL,
    "byte_size" BIGINT NOT NULL,
    "file_key" TEXT NOT NULL,

    CONSTRAINT "media_rendition_pkey" PRIMARY KEY ("media_id","width","format")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "user_id" UUID,
    "address" TEXT,
    "organisation_id" UUID,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "params" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "message_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "ambiguous" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_until" TIMESTAMPTZ(6),
    "error" TEXT,
    "sent_at" TIMESTAMPTZ(6),
    "read_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recipient" TEXT NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dev_mail" (
    "id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "from_address" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dev_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_listing" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "list_agent_id" UUID,
    "review_status" TEXT NOT NULL,
    "standard_status" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL,
    "title" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "city_key" TEXT NOT NULL,
    "state_or_province" TEXT,
    "postal_code" TEXT,
    "country" CHAR(2) NOT NULL,
    "property_type" TEXT NOT NULL,
    "property_sub_type" TEXT,
    "list_price" BIGINT,
    "price_band" SMALLINT,
    "currency" CHAR(3) NOT NULL,
    "bedrooms" INTEGER,
    "bathrooms" DOUBLE PRECISION,
    "living_area_m2" DOUBLE PRECISION,
    "year_built" INTEGER,
    "features" TEXT[],
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "cover" JSONB,
    "listed_at" TIMESTAMPTZ(6) NOT NULL,
    "version" INTEGER NOT NULL,
    "sample" SMALLINT NOT NULL,
    "head" tsvector NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "search_listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_listing_shadow" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "list_agent_id" UUID,
    "review_status" TEXT NOT NULL,
    "standard_status" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL,
    "title" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "city_key" TEXT NOT NULL,
    "state_or_province" TEXT,
    "postal_code" TEXT,
    "country" CHAR(2) NOT NULL,
    "property_type" TEXT NOT NULL,
    "property_sub_type" TEXT,
    "list_price" BIGINT,
    "price_band" SMALLINT,
    "currency" CHAR(3) NOT NULL,
    "bedrooms" INTEGER,
    "bathrooms" DOUBLE PRECISION,
    "living_area_m2" DOUBLE PRECISION,
    "year_built" INTEGER,
    "features" TEXT[],
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "cover" JSONB,
    "listed_at" TIMESTAMPTZ(6) NOT NULL,
    "version" INTEGER NOT NULL,
    "sample" SMALLINT NOT NULL,
    "head" tsvector NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "search_listing_shadow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_term" (
    "term" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,
    "deletes" TEXT[],

    CONSTRAINT "search_term_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "search_term_shadow" (
    "term" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,
    "deletes" TEXT[],

    CONSTRAINT "search_term_shadow_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "search_place" (
    "key" TEXT NOT NULL,
    "state_or_province" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "label" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "search_place_pkey" PRIMARY KEY ("key","state_or_province","country")
);

-- CreateTable
CREATE TABLE "search_place_shadow" (
    "key" TEXT NOT NULL,
    "state_or_province" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "label" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "search_place_shadow_pkey" PRIMARY KEY ("key","state_or_province","country")
);

-- CreateTable
CREATE TABLE "search_history" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "criteria" JSONB NOT NULL,
    "result_count" INTEGER NOT NULL,
    "searched_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_tally" (
    "day" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "searches" INTEGER NOT NULL,
    "without_hits" INTEGER NOT NULL,

    CONSTRAINT "search_tally_pkey" PRIMARY KEY ("day","text")
);

-- CreateTable
CREATE TABLE "search_synonym" (
    "term" TEXT NOT NULL,
    "synonyms" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_synonym_pkey" PRIMARY KEY ("term")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "building_organisation_id_idx" ON "building"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "building_id_organisation_id_key" ON "building"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_building_id_label_key" ON "unit"("building_id", "label");

-- CreateIndex
CREATE UNIQUE INDEX "unit_id_organisation_id_key" ON "unit"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE INDEX "membership_scope_id_role_idx" ON "membership"("scope_id", "role");

-- CreateIndex
CREATE INDEX "record_grant_subject_id_idx" ON "record_grant"("subject_id");

-- CreateIndex
CREATE INDEX "record_grant_record_type_record_id_idx" ON "record_grant"("record_type", "record_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_secret_hash_key" ON "api_key"("secret_hash");

-- CreateIndex
CREATE INDEX "api_key_user_id_idx" ON "api_key"("user_id");

-- CreateIndex
CREATE INDEX "job_kind_created_at_idx" ON "job"("kind", "created_at");

-- CreateIndex
CREATE INDEX "lead_assigned_to_status_idx" ON "lead"("assigned_to", "status");

-- CreateIndex
CREATE UNIQUE INDEX "lead_organisation_id_email_key" ON "lead"("organisation_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "lead_id_organisation_id_key" ON "lead"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "inquiry_organisation_id_status_received_at_idx" ON "inquiry"("organisation_id", "status", "received_at");

-- CreateIndex
CREATE INDEX "inquiry_listing_id_idx" ON "inquiry"("listing_id");

-- CreateIndex
CREATE INDEX "inquiry_lead_id_idx" ON "inquiry"("lead_id");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_id_organisation_id_key" ON "inquiry"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "inquiry_message_inquiry_id_sent_at_idx" ON "inquiry_message"("inquiry_id", "sent_at");

-- CreateIndex
CREATE INDEX "parcel_normalised_address_idx" ON "parcel"("normalised_address");

-- CreateIndex
CREATE INDEX "parcel_source_key_idx" ON "parcel"("source_key");

-- CreateIndex
CREATE INDEX "property_organisation_id_parcel_id_idx" ON "property"("organisation_id", "parcel_id");

-- CreateIndex
CREATE UNIQUE INDEX "property_id_organisation_id_key" ON "property"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_listing_key_key" ON "listing"("listing_key");

-- CreateIndex
CREATE INDEX "listing_organisation_id_review_status_standard_status_idx" ON "listing"("organisation_id", "review_status", "standard_status");

-- CreateIndex
CREATE INDEX "listing_list_agent_id_idx" ON "listing"("list_agent_id");

-- CreateIndex
CREATE INDEX "listing_property_id_idx" ON "listing"("property_id");

-- CreateIndex
CREATE INDEX "listing_organisation_id_updated_at_id_idx" ON "listing"("organisation_id", "updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_feed_source_id_source_key_key" ON "listing"("feed_source_id", "source_key");

-- CreateIndex
CREATE UNIQUE INDEX "listing_id_organisation_id_key" ON "listing"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "price_change_listing_id_changed_at_idx" ON "price_change"("listing_id", "changed_at");

-- CreateIndex
CREATE INDEX "listing_status_change_listing_id_changed_at_idx" ON "listing_status_change"("listing_id", "changed_at");

-- CreateIndex
CREATE INDEX "open_house_listing_id_starts_at_idx" ON "open_house"("listing_id", "starts_at");

-- CreateIndex
CREATE INDEX "saved_listing_listing_id_idx" ON "saved_listing"("listing_id");

-- CreateIndex
CREATE INDEX "saved_search_user_id_idx" ON "saved_search"("user_id");

-- CreateIndex
CREATE INDEX "saved_search_frequency_status_idx" ON "saved_search"("frequency", "status");

-- CreateIndex
CREATE UNIQUE INDEX "feed_source_organisation_id_name_key" ON "feed_source"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "feed_source_id_organisation_id_key" ON "feed_source"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "feed_run_feed_source_id_started_at_idx" ON "feed_run"("feed_source_id", "started_at");

-- CreateIndex
CREATE INDEX "feed_row_error_feed_run_id_line_idx" ON "feed_row_error"("feed_run_id", "line");

-- CreateIndex
CREATE INDEX "event_actor_id_occurred_at_idx" ON "event"("actor_id", "occurred_at");

-- CreateIndex
CREATE INDEX "event_organisation_id_occurred_at_idx" ON "event"("organisation_id", "occurred_at");

-- CreateIndex
CREATE INDEX "event_correlation_id_idx" ON "event"("correlation_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_aggregate_type_aggregate_id_aggregate_version_type_key" ON "event"("aggregate_type", "aggregate_id", "aggregate_version", "type");

-- CreateIndex
CREATE UNIQUE INDEX "event_order_event_id_key" ON "event_order"("event_id");

-- CreateIndex
CREATE INDEX "parked_event_consumer_state_aggregate_type_aggregate_id_pos_idx" ON "parked_event"("consumer", "state", "aggregate_type", "aggregate_id", "position");

-- CreateIndex
CREATE INDEX "parked_event_state_idx" ON "parked_event"("state");

-- CreateIndex
CREATE INDEX "event_redrive_consumer_state_idx" ON "event_redrive"("consumer", "state");

-- CreateIndex
CREATE INDEX "deadline_state_due_at_idx" ON "deadline"("state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_aggregate_type_aggregate_id_kind_slot_key" ON "deadline"("aggregate_type", "aggregate_id", "kind", "slot");

-- CreateIndex
CREATE INDEX "idempotency_key_expires_at_idx" ON "idempotency_key"("expires_at");

-- CreateIndex
CREATE INDEX "media_record_type_record_id_position_idx" ON "media"("record_type", "record_id", "position");

-- CreateIndex
CREATE INDEX "media_upload_id_status_idx" ON "media"("upload_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "media_id_organisation_id_key" ON "media"("id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_message_id_key" ON "delivery"("message_id");

-- CreateIndex
CREATE INDEX "delivery_status_next_attempt_at_idx" ON "delivery"("status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "delivery_user_id_channel_created_at_idx" ON "delivery"("user_id", "channel", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_event_id_kind_channel_recipient_key" ON "delivery"("event_id", "kind", "channel", "recipient");

-- CreateIndex
CREATE UNIQUE INDEX "dev_mail_message_id_key" ON "dev_mail"("message_id");

-- CreateIndex
CREATE INDEX "search_listing_listed_at_id_idx" ON "search_listing"("listed_at", "id");

-- CreateIndex
CREATE INDEX "search_listing_list_price_id_idx" ON "search_listing"("list_price", "id");

-- CreateIndex
CREATE INDEX "search_listing_living_area_m2_id_idx" ON "search_listing"("living_area_m2", "id");

-- CreateIndex
CREATE INDEX "search_listing_latitude_longitude_idx" ON "search_listing"("latitude", "longitude");

-- CreateIndex
CREATE INDEX "search_listing_city_key_listed_at_idx" ON "search_listing"("city_key", "listed_at");

-- CreateIndex
CREATE INDEX "search_listing_organisation_id_listed_at_idx" ON "search_listing"("organisation_id", "listed_at");

-- CreateIndex
CREATE INDEX "search_listing_head_idx" ON "search_listing" USING GIN ("head" tsvector_ops);

-- CreateIndex
CREATE INDEX "search_listing_document_idx" ON "search_listing" USING GIN ("document" tsvector_ops);

-- CreateIndex
CREATE INDEX "search_listing_shadow_listed_at_id_idx" ON "search_listing_shadow"("listed_at", "id");

-- CreateIndex
CREATE INDEX "search_listing_shadow_list_price_id_idx" ON "search_listing_shadow"("list_price", "id");

-- CreateIndex
CREATE INDEX "search_listing_shadow_living_area_m2_id_idx" ON "search_listing_shadow"("living_area_m2", "id");

-- CreateIndex
CREATE INDEX "search_listing_shadow_latitude_longitude_idx" ON "search_listing_shadow"("latitude", "longitude");

-- CreateIndex
CREATE INDEX "search_listing_shadow_city_key_listed_at_idx" ON "search_listing_shadow"("city_key", "listed_at");

-- CreateIndex
CREATE INDEX "search_listing_shadow_organisation_id_listed_at_idx" ON "search_listing_shadow"("organisation_id", "listed_at");

-- CreateIndex
CREATE INDEX "search_listing_shadow_head_idx" ON "search_listing_shadow" USING GIN ("head" tsvector_ops);

-- CreateIndex
CREATE INDEX "search_listing_shadow_document_idx" ON "search_listing_shadow" USING GIN ("document" tsvector_ops);

-- CreateIndex
CREATE INDEX "search_term_term_idx" ON "search_term"("term" text_pattern_ops);

-- CreateIndex
CREATE INDEX "search_term_deletes_idx" ON "search_term" USING GIN ("deletes");

-- CreateIndex
CREATE INDEX "search_term_trgm_idx" ON "search_term" USING GIN ("term" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "search_term_shadow_term_idx" ON "search_term_shadow"("term" text_pattern_ops);

-- CreateIndex
CREATE INDEX "search_term_shadow_deletes_idx" ON "search_term_shadow" USING GIN ("deletes");

-- CreateIndex
CREATE INDEX "search_term_shadow_trgm_idx" ON "search_term_shadow" USING GIN ("term" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "search_place_key_idx" ON "search_place"("key" text_pattern_ops);

-- CreateIndex
CREATE INDEX "search_place_shadow_key_idx" ON "search_place_shadow"("key" text_pattern_ops);

-- CreateIndex
CREATE INDEX "search_history_user_id_searched_at_idx" ON "search_history"("user_id", "searched_at");

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "building" ADD CONSTRAINT "building_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "building" ADD CONSTRAINT "building_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_unit_id_organisation_id_fkey" FOREIGN KEY ("unit_id", "organisation_id") REFERENCES "unit"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_grant" ADD CONSTRAINT "record_grant_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_grant" ADD CONSTRAINT "record_grant_subject_user_id_fkey" FOREIGN KEY ("subject_user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "record_grant" ADD CONSTRAINT "record_grant_subject_organisation_id_fkey" FOREIGN KEY ("subject_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_contact_user_id_fkey" FOREIGN KEY ("contact_user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_assigned_to_fkey" FOREIGN KEY ("assigned_to") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_listing_id_organisation_id_fkey" FOREIGN KEY ("listing_id", "organisation_id") REFERENCES "listing"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_lead_id_organisation_id_fkey" FOREIGN KEY ("lead_id", "organisation_id") REFERENCES "lead"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_asker_user_id_fkey" FOREIGN KEY ("asker_user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiry_message" ADD CONSTRAINT "inquiry_message_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiry_message" ADD CONSTRAINT "inquiry_message_inquiry_id_organisation_id_fkey" FOREIGN KEY ("inquiry_id", "organisation_id") REFERENCES "inquiry"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiry_message" ADD CONSTRAINT "inquiry_message_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "property" ADD CONSTRAINT "property_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "property" ADD CONSTRAINT "property_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_property_id_organisation_id_fkey" FOREIGN KEY ("property_id", "organisation_id") REFERENCES "property"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_feed_source_id_organisation_id_fkey" FOREIGN KEY ("feed_source_id", "organisation_id") REFERENCES "feed_source"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_cover_media_id_organisation_id_fkey" FOREIGN KEY ("cover_media_id", "organisation_id") REFERENCES "media"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_list_agent_id_fkey" FOREIGN KEY ("list_agent_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "price_change" ADD CONSTRAINT "price_change_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "price_change" ADD CONSTRAINT "price_change_listing_id_organisation_id_fkey" FOREIGN KEY ("listing_id", "organisation_id") REFERENCES "listing"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "price_change" ADD CONSTRAINT "price_change_changed_by_fkey" FOREIGN KEY ("changed_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing_status_change" ADD CONSTRAINT "listing_status_change_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing_status_change" ADD CONSTRAINT "listing_status_change_listing_id_organisation_id_fkey" FOREIGN KEY ("listing_id", "organisation_id") REFERENCES "listing"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing_status_change" ADD CONSTRAINT "listing_status_change_changed_by_fkey" FOREIGN KEY ("changed_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "open_house" ADD CONSTRAINT "open_house_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "open_house" ADD CONSTRAINT "open_house_listing_id_organisation_id_fkey" FOREIGN KEY ("listing_id", "organisation_id") REFERENCES "listing"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "saved_listing" ADD CONSTRAINT "saved_listing_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "saved_listing" ADD CONSTRAINT "saved_listing_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "saved_search_match" ADD CONSTRAINT "saved_search_match_saved_search_id_fkey" FOREIGN KEY ("saved_search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "saved_search_match" ADD CONSTRAINT "saved_search_match_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "listing_view" ADD CONSTRAINT "listing_view_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "feed_source" ADD CONSTRAINT "feed_source_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "feed_run" ADD CONSTRAINT "feed_run_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "feed_run" ADD CONSTRAINT "feed_run_feed_source_id_organisation_id_fkey" FOREIGN KEY ("feed_source_id", "organisation_id") REFERENCES "feed_source"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "feed_run" ADD CONSTRAINT "feed_run_started_by_fkey" FOREIGN KEY ("started_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "feed_row_error" ADD CONSTRAINT "feed_row_error_feed_run_id_fkey" FOREIGN KEY ("feed_run_id") REFERENCES "feed_run"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "parked_event" ADD CONSTRAINT "parked_event_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "event_redrive" ADD CONSTRAINT "event_redrive_requested_by_fkey" FOREIGN KEY ("requested_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "media_rendition" ADD CONSTRAINT "media_rendition_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "search_history" ADD CONSTRAINT "search_history_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
