ALTER TABLE parcel
  ADD CONSTRAINT parcel_country_check CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT parcel_coordinates_check CHECK ((latitude IS NULL) = (longitude IS NULL) AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
  ADD CONSTRAINT parcel_location_precision_check CHECK (location_precision IN ('exact', 'approximate', 'unknown')),
  ADD CONSTRAINT parcel_location_known_check CHECK (location_precision = 'unknown' OR latitude IS NOT NULL),
  ADD CONSTRAINT parcel_relatives_check CHECK (parent_id <> id AND merged_into_id <> id),
  ADD CONSTRAINT parcel_version_check CHECK (version > 0);
-- Duplicates whose addresses were written a little differently, and parcels near a point. Expressions and operator classes Prisma does not see.
CREATE INDEX parcel_address_trgm_idx ON parcel USING gin ((normalised_address || '') gin_trgm_ops);
CREATE INDEX parcel_location_idx ON parcel USING gist (point(longitude, latitude)) WHERE latitude IS NOT NULL;

ALTER TABLE property
  ADD CONSTRAINT property_type_check CHECK (property_type IN ('Residential', 'ResidentialLease', 'ResidentialIncome', 'Land', 'CommercialSale',
    'CommercialLease', 'Farm', 'ManufacturedInPark', 'BusinessOpportunity')),
  ADD CONSTRAINT property_units_check CHECK (living_area_units IN ('SquareFeet', 'SquareMeters', 'Acres', 'Hectares', 'SquareYards')
    AND lot_size_units IN ('SquareFeet', 'SquareMeters', 'Acres', 'Hectares', 'SquareYards')),
  ADD CONSTRAINT property_counts_check CHECK (bedrooms_total >= 0 AND bathrooms_total >= 0 AND stories >= 0),
  ADD CONSTRAINT property_areas_check CHECK (living_area > 0 AND living_area_m2 > 0 AND lot_size_area > 0
    AND (living_area IS NULL) = (living_area_m2 IS NULL)),
  ADD CONSTRAINT property_years_check CHECK (year_built BETWEEN 1000 AND 2100 AND year_renovated BETWEEN 1000 AND 2100),
  ADD CONSTRAINT property_version_check CHECK (version > 0);

ALTER TABLE listing
  ADD CONSTRAINT listing_review_status_check CHECK (review_status IN ('draft', 'submitted', 'changes_requested', 'approved', 'deleted')),
  ADD CONSTRAINT listing_standard_status_check CHECK (standard_status IN ('Incomplete', 'ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Closed',
    'Hold', 'Withdrawn', 'Canceled', 'Expired', 'Removed')),
  ADD CONSTRAINT listing_money_check CHECK (list_price >= 0 AND original_list_price >= 0 AND close_price >= 0),
  ADD CONSTRAINT listing_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
  -- The market begins where the review ends.
  ADD CONSTRAINT listing_reviewed_check CHECK (standard_status = 'Incomplete' OR review_status = 'approved'),
  ADD CONSTRAINT listing_submitted_check CHECK (review_status <> 'submitted' OR submitted_at IS NOT NULL),
  ADD CONSTRAINT listing_changes_requested_check CHECK (review_status <> 'changes_requested' OR (reviewed_at IS NOT NULL AND coalesce(review_note, '') <> '')),
  ADD CONSTRAINT listing_offered_check CHECK (standard_status NOT IN ('ComingSoon', 'Active') OR published_at IS NOT NULL),
  ADD CONSTRAINT listing_published_check CHECK (published_at IS NULL OR (list_price IS NOT NULL AND review_status = 'approved')),
  ADD CONSTRAINT listing_priced_check CHECK (standard_status NOT IN ('ComingSoon', 'Active', 'ActiveUnderContract', 'Pending') OR list_price IS NOT NULL),
  -- Also for a feed's: a sale without its day or price is an error of that row, which the import reports.
  ADD CONSTRAINT listing_closed_check CHECK (standard_status <> 'Closed' OR (close_date IS NOT NULL AND close_price IS NOT NULL)),
  ADD CONSTRAINT listing_feed_check CHECK ((feed_source_id IS NULL) = (source_key IS NULL)),
  ADD CONSTRAINT listing_removed_check CHECK (standard_status <> 'Removed' OR feed_source_id IS NOT NULL),
  ADD CONSTRAINT listing_days_on_market_check CHECK (days_on_market_seconds >= 0
    AND (market_counted_from IS NULL OR standard_status IN ('Active', 'ActiveUnderContract'))),
  ADD CONSTRAINT listing_counts_check CHECK (view_count >= 0 AND save_count >= 0 AND inquiry_count >= 0),
  ADD CONSTRAINT listing_json_check CHECK (jsonb_typeof(review_findings) = 'array' AND jsonb_typeof(extra_fields) = 'object'),
  ADD CONSTRAINT listing_version_check CHECK (version > 0);
-- The moderators' queue, oldest first.
CREATE INDEX listing_review_queue_idx ON listing (submitted_at, id) WHERE review_status = 'submitted';

ALTER TABLE price_change
  ADD CONSTRAINT price_change_money_check CHECK (old_price >= 0 AND new_price >= 0 AND new_price IS DISTINCT FROM old_price),
  ADD CONSTRAINT price_change_currency_check CHECK (currency ~ '^[A-Z]{3}$');

ALTER TABLE listing_status_change
  ADD CONSTRAINT listing_status_change_status_check CHECK (
    CASE lifecycle
      WHEN 'review' THEN from_status IN ('draft', 'submitted', 'changes_requested', 'approved', 'deleted')
        AND to_status IN ('draft', 'submitted', 'changes_requested', 'approved', 'deleted')
      WHEN 'market' THEN from_status IN ('Incomplete', 'ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Closed', 'Hold', 'Withdrawn', 'Canceled', 'Expired', 'Removed')
        AND to_status IN ('Incomplete', 'ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Closed', 'Hold', 'Withdrawn', 'Canceled', 'Expired', 'Removed')
      ELSE false
    END),
  ADD CONSTRAINT listing_status_change_moves_check CHECK (from_status <> to_status);

ALTER TABLE open_house
  ADD CONSTRAINT open_house_status_check CHECK (status IN ('Active', 'Canceled', 'Ended')),
  ADD CONSTRAINT open_house_time_check CHECK (ends_at > starts_at),
  ADD CONSTRAINT open_house_version_check CHECK (version > 0),
  -- Nobody can be at two open houses of one home at once; one may begin when the other ends.
  ADD CONSTRAINT open_house_no_overlap EXCLUDE USING gist (listing_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'Active');

ALTER TABLE saved_search
  ADD CONSTRAINT saved_search_frequency_check CHECK (frequency IN ('instant', 'daily', 'weekly', 'never')),
  ADD CONSTRAINT saved_search_status_check CHECK (status IN ('active', 'paused', 'deleted')),
  ADD CONSTRAINT saved_search_alerted_through_check CHECK (alerted_through >= 0),
  ADD CONSTRAINT saved_search_version_check CHECK (version > 0);

ALTER TABLE saved_search_match ADD CONSTRAINT saved_search_match_kind_check CHECK (kind IN ('new', 'price', 'back'));
CREATE INDEX saved_search_match_waiting_idx ON saved_search_match (saved_search_id, matched_at) WHERE NOT alerted;

ALTER TABLE feed_source
  ADD CONSTRAINT feed_source_kind_check CHECK (kind IN ('csv', 'reso_file', 'reso_web_api')),
  ADD CONSTRAINT feed_source_status_check CHECK (status IN ('active', 'paused', 'deleted')),
  ADD CONSTRAINT feed_source_cursor_check CHECK (cursor_key IS NULL OR cursor_at IS NOT NULL),
  ADD CONSTRAINT feed_source_version_check CHECK (version > 0);

ALTER TABLE feed_run
  ADD CONSTRAINT feed_run_state_check CHECK (state IN ('running', 'done', 'failed', 'interrupted')),
  ADD CONSTRAINT feed_run_finished_check CHECK (CASE state WHEN 'running' THEN finished_at IS NULL WHEN 'interrupted' THEN true ELSE finished_at IS NOT NULL END),
  ADD CONSTRAINT feed_run_counts_check CHECK (rows_total >= 0 AND rows_done >= 0 AND created >= 0 AND updated >= 0 AND unchanged >= 0 AND removed >= 0 AND rejected >= 0),
  ADD CONSTRAINT feed_run_version_check CHECK (version > 0);
-- Two imports of one source at once would undo each other's rows.
CREATE UNIQUE INDEX feed_run_running_key ON feed_run (feed_source_id) WHERE state = 'running' AND NOT dry_run;

ALTER TABLE feed_row_error ADD CONSTRAINT feed_row_error_line_check CHECK (line >= 0);

-- Counters and statuses change in place; room on the page keeps the change out of the indexes it does not touch.
ALTER TABLE listing SET (fillfactor = 85);
ALTER TABLE feed_run SET (fillfactor = 50);
