-- AlterTable
ALTER TABLE "search_listing" DROP COLUMN "address",
DROP COLUMN "cover",
DROP COLUMN "remarks",
DROP COLUMN "title";

-- AlterTable
ALTER TABLE "search_listing_shadow" DROP COLUMN "address",
DROP COLUMN "cover",
DROP COLUMN "remarks",
DROP COLUMN "title";

-- CreateTable
CREATE TABLE "search_listing_card" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,
    "cover" JSONB,

    CONSTRAINT "search_listing_card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_listing_card_shadow" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,
    "cover" JSONB,

    CONSTRAINT "search_listing_card_shadow_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "search_listing_bedrooms_idx" ON "search_listing"("bedrooms");

-- CreateIndex
CREATE INDEX "search_listing_counted_idx" ON "search_listing"("sample", "id", "review_status", "standard_status", "organisation_id", "list_agent_id", "property_type", "property_sub_type", "city_key", "city", "currency", "list_price", "price_band", "bedrooms", "bathrooms", "living_area_m2", "year_built", "latitude", "longitude", "features", "listed_at");

-- CreateIndex
CREATE INDEX "search_listing_shadow_bedrooms_idx" ON "search_listing_shadow"("bedrooms");

-- CreateIndex
CREATE INDEX "search_listing_shadow_counted_idx" ON "search_listing_shadow"("sample", "id", "review_status", "standard_status", "organisation_id", "list_agent_id", "property_type", "property_sub_type", "city_key", "city", "currency", "list_price", "price_band", "bedrooms", "bathrooms", "living_area_m2", "year_built", "latitude", "longitude", "features", "listed_at");

-- Emptying and renaming tables is their owner's to do; the programs, which own nothing, do these two things through functions of the owner's.
CREATE FUNCTION search_prepare_shadow() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
  TRUNCATE search_listing_shadow, search_listing_card_shadow, search_term_shadow, search_place_shadow;
END;
$$;

-- The new tables get their statistics before anybody is kept waiting; then readers wait for a moment, and read the new ones.
CREATE FUNCTION search_swap_shadow() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '3s' AS $$
BEGIN
  ANALYZE search_listing_shadow, search_listing_card_shadow, search_term_shadow, search_place_shadow;
  ALTER TABLE search_listing RENAME TO search_listing_old;
  ALTER TABLE search_listing_shadow RENAME TO search_listing;
  ALTER TABLE search_listing_old RENAME TO search_listing_shadow;
  ALTER TABLE search_listing_card RENAME TO search_listing_card_old;
  ALTER TABLE search_listing_card_shadow RENAME TO search_listing_card;
  ALTER TABLE search_listing_card_old RENAME TO search_listing_card_shadow;
  ALTER TABLE search_term RENAME TO search_term_old;
  ALTER TABLE search_term_shadow RENAME TO search_term;
  ALTER TABLE search_term_old RENAME TO search_term_shadow;
  ALTER TABLE search_place RENAME TO search_place_old;
  ALTER TABLE search_place_shadow RENAME TO search_place;
  ALTER TABLE search_place_old RENAME TO search_place_shadow;
  TRUNCATE search_listing_shadow, search_listing_card_shadow, search_term_shadow, search_place_shadow;
END;
$$;

REVOKE EXECUTE ON FUNCTION search_prepare_shadow(), search_swap_shadow() FROM PUBLIC;
