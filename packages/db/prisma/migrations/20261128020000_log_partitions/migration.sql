-- The log in parts, by the time inside its events' ids (docs/decisions/log-partitions.md). What is there becomes the first part as it lies: nothing
-- is copied; its ids are read once, while nobody writes.

-- The smallest UUIDv7 of a moment.
CREATE FUNCTION lintel_first_id(moment timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT (lpad(to_hex(floor(extract(epoch FROM moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;
CREATE FUNCTION lintel_time_of_id(id uuid) RETURNS timestamptz LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT to_timestamp(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0)
$$;

DROP TRIGGER event_is_append_only ON event;
ALTER TABLE event RENAME TO event_first;
ALTER INDEX event_pkey RENAME TO event_first_pkey;
ALTER INDEX event_actor_id_occurred_at_idx RENAME TO event_first_actor_id_occurred_at_idx;
ALTER INDEX event_organisation_id_occurred_at_idx RENAME TO event_first_organisation_id_occurred_at_idx;
ALTER INDEX event_correlation_id_idx RENAME TO event_first_correlation_id_idx;

CREATE TABLE event (LIKE event_first INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE INCLUDING COMPRESSION) PARTITION BY RANGE (id);
ALTER TABLE event ADD CONSTRAINT event_pkey PRIMARY KEY (id);
CREATE INDEX event_actor_id_occurred_at_idx ON event (actor_id, occurred_at);
CREATE INDEX event_organisation_id_occurred_at_idx ON event (organisation_id, occurred_at);
CREATE INDEX event_correlation_id_idx ON event (correlation_id);
-- Rows of every part; a part's own TRUNCATE is refused by the trigger each gets below.
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION lintel_refuse_log_change();
CREATE TRIGGER event_is_not_truncated BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION lintel_refuse_log_change();
ALTER TABLE event ENABLE ALWAYS TRIGGER event_is_append_only;
ALTER TABLE event ENABLE ALWAYS TRIGGER event_is_not_truncated;

-- Makes an empty table that can become a part: what LIKE does not carry is given here.
CREATE FUNCTION lintel_make_log_part(name text) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE format('CREATE TABLE %I (LIKE event INCLUDING ALL)', name);
  -- Two events of one kind never tell of the same version. An index over all parts would have to contain the id and say nothing; writers that
  -- race do so within one part.
  EXECUTE format('CREATE UNIQUE INDEX %I ON %I (aggregate_type, aggregate_id, aggregate_version, type)', name || '_version_key', name);
  EXECUTE format('CREATE TRIGGER event_is_not_truncated BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION lintel_refuse_log_change()', name);
  EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER event_is_not_truncated', name);
  EXECUTE format('ALTER TABLE %I SET (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02)', name);
  -- Parts are reached through the whole alone.
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'lintel_app') THEN
    EXECUTE format('REVOKE ALL ON %I FROM lintel_app', name);
  END IF;
END;
$$;

-- Makes the next part when the last one ends before `ahead` is over; a year long, or a month where a day brings more than 150,000 events.
-- Returns its name, or null when there was nothing to do. Owned by whoever migrates, because programs may not make tables.
CREATE FUNCTION lintel_extend_log(ahead interval DEFAULT '60 days') RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' SET lock_timeout = '1s' AS $$
DECLARE
  last_id uuid;
  begins timestamptz;
  ends timestamptz;
  step text;
  name text;
BEGIN
  -- One at a time, and the second sees what the first made.
  PERFORM pg_advisory_xact_lock(7310220452);
  SELECT max(substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \(''([0-9a-f-]{36})''\)'))::uuid INTO last_id
    FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'event'::regclass;
  begins := lintel_time_of_id(last_id);
  -- Null: the first part has no end, because an id lay beyond every time.
  IF begins IS NULL OR begins > now() + ahead THEN
    RETURN NULL;
  END IF;
  SELECT CASE WHEN count(*) > 150000 THEN 'month' ELSE 'year' END INTO step
    FROM (SELECT FROM event WHERE id >= lintel_first_id(now() - interval '1 day') LIMIT 150001) recent;
  ends := date_trunc(step, begins) + ('1 ' || step)::interval;
  name := 'event_' || to_char(begins, CASE step WHEN 'year' THEN 'YYYY' ELSE 'YYYY_MM' END);
  PERFORM lintel_make_log_part(name);
  -- What was written while there was no such part moves in.
  LOCK TABLE event_rest IN ACCESS EXCLUSIVE MODE;
  IF EXISTS (SELECT FROM event_rest WHERE id >= last_id AND id < lintel_first_id(ends)) THEN
    PERFORM set_config('lintel.restore', 'on', true);
    EXECUTE format('WITH moved AS (DELETE FROM event_rest WHERE id >= $1 AND id < $2 RETURNING *) INSERT INTO %I SELECT * FROM moved', name) USING last_id, lintel_first_id(ends);
    PERFORM set_config('lintel.restore', '', true);
  END IF;
  EXECUTE format('ALTER TABLE event ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, last_id, lintel_first_id(ends));
  RETURN name;
END;
$$;
REVOKE EXECUTE ON FUNCTION lintel_make_log_part(text), lintel_extend_log(interval) FROM PUBLIC;

-- Takes what belongs to no part: nothing is ever refused for want of one.
SELECT lintel_make_log_part('event_rest');
ALTER TABLE event ATTACH PARTITION event_rest DEFAULT;

-- The first part ends with the year, or never where an id is in the way.
DO $$
DECLARE
  until uuid := lintel_first_id(date_trunc('year', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + interval '1 year');
  newest uuid := (SELECT id FROM event_first ORDER BY id DESC LIMIT 1);
BEGIN
  EXECUTE format('ALTER TABLE event ATTACH PARTITION event_first FOR VALUES FROM (MINVALUE) TO (%s)', CASE WHEN newest >= until THEN 'MAXVALUE' ELSE quote_literal(until) END);
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'lintel_app') THEN
    GRANT SELECT, INSERT ON event TO lintel_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON event FROM lintel_app;
    REVOKE ALL ON event_first FROM lintel_app;
    GRANT EXECUTE ON FUNCTION lintel_extend_log(interval) TO lintel_app;
  END IF;
END;
$$;
SELECT lintel_extend_log();
