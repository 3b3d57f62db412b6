-- The log is what happened: written once, never changed. This guards against mistakes of any program, also the database's owner's; the
-- role lintel_app (a later migration) is what an operator gives a program that must not be able to try. ALWAYS: replication mode, which
-- restores of other tools use, skips ordinary triggers.
CREATE FUNCTION lintel_refuse_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('lintel.restore', true) = 'on' THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'The event log is append-only: % of event is refused.', TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION lintel_refuse_log_change();
CREATE TRIGGER event_is_not_truncated BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION lintel_refuse_log_change();
ALTER TABLE event ENABLE ALWAYS TRIGGER event_is_append_only;
ALTER TABLE event ENABLE ALWAYS TRIGGER event_is_not_truncated;

ALTER TABLE event
  ADD CONSTRAINT event_version_check CHECK (version > 0 AND aggregate_version > 0),
  ADD CONSTRAINT event_type_check CHECK (type ~ '^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$'),
  ADD CONSTRAINT event_origin_check CHECK (origin IN ('screen', 'api', 'cli', 'workflow', 'rule')),
  ADD CONSTRAINT event_data_check CHECK (jsonb_typeof(data) = 'object');

ALTER TABLE event_order
  ADD CONSTRAINT event_order_position_check CHECK (position > 0),
  ADD CONSTRAINT event_order_shard_check CHECK (shard BETWEEN 0 AND 63);

-- The one row the sequencer counts in; no second can be made.
ALTER TABLE event_sequence
  ADD CONSTRAINT event_sequence_single_check CHECK (id),
  ADD CONSTRAINT event_sequence_last_position_check CHECK (last_position >= 0),
  ADD CONSTRAINT event_sequence_restore_epoch_check CHECK (restore_epoch >= 0);
INSERT INTO event_sequence DEFAULT VALUES;

ALTER TABLE consumer
  ADD CONSTRAINT consumer_kind_check CHECK (kind IN ('projection', 'reactor')),
  ADD CONSTRAINT consumer_lanes_check CHECK (lanes BETWEEN 1 AND 64);

ALTER TABLE consumer_lane
  ADD CONSTRAINT consumer_lane_lane_check CHECK (lanes BETWEEN 1 AND 64 AND lane >= 0 AND lane < lanes),
  ADD CONSTRAINT consumer_lane_cursor_check CHECK (cursor >= 0),
  ADD CONSTRAINT consumer_lane_lease_check CHECK ((lease_owner IS NULL) = (lease_expires_at IS NULL)),
  ADD CONSTRAINT consumer_lane_pause_check CHECK ((paused_since IS NULL) = (paused_reason IS NULL)),
  ADD CONSTRAINT consumer_lane_counters_check CHECK (epoch >= 0 AND attempts >= 0);

ALTER TABLE parked_event
  ADD CONSTRAINT parked_event_state_check CHECK (state IN ('failed', 'released', 'skipping', 'held', 'skipped', 'done')),
  ADD CONSTRAINT parked_event_shard_check CHECK (shard BETWEEN 0 AND 63),
  ADD CONSTRAINT parked_event_skip_check CHECK (state NOT IN ('skipping', 'skipped') OR coalesce(reason, '') <> '');

ALTER TABLE event_redrive
  ADD CONSTRAINT event_redrive_state_check CHECK (state IN ('requested', 'done', 'failed')),
  ADD CONSTRAINT event_redrive_shard_check CHECK (shard BETWEEN 0 AND 63),
  ADD CONSTRAINT event_redrive_reason_check CHECK (reason <> ''),
  ADD CONSTRAINT event_redrive_finished_check CHECK ((state = 'requested') = (finished_at IS NULL));

ALTER TABLE projection_build
  ADD CONSTRAINT projection_build_state_check CHECK (state IN ('requested', 'building', 'catching_up', 'swapped', 'failed')),
  ADD CONSTRAINT projection_build_finished_check CHECK ((state IN ('swapped', 'failed')) = (finished_at IS NOT NULL)),
  ADD CONSTRAINT projection_build_cursor_check CHECK (cursor >= 0 AND target >= 0);

ALTER TABLE deadline
  ADD CONSTRAINT deadline_state_check CHECK (state IN ('pending', 'met', 'fired', 'skipped', 'cancelled')),
  ADD CONSTRAINT deadline_settled_check CHECK ((state = 'pending') = (settled_at IS NULL)),
  ADD CONSTRAINT deadline_version_check CHECK (version > 0),
  ADD CONSTRAINT deadline_rule_check CHECK (jsonb_typeof(rule) = 'object' AND rule ? 'name');

-- Workflows' keys are kept for ever, callers' for a time.
ALTER TABLE idempotency_key
  ADD CONSTRAINT idempotency_key_scope_check CHECK (scope = 'workflow' OR scope LIKE 'caller:_%'),
  ADD CONSTRAINT idempotency_key_expiry_check CHECK ((scope = 'workflow') = (expires_at IS NULL));

-- Rows that come and go or change all the time: cleaned early and without pauses, with room on the page for the next version of a row.
ALTER TABLE event_pending SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0,
  autovacuum_vacuum_insert_threshold = 100000, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
ALTER TABLE event_sequence SET (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
ALTER TABLE consumer_lane SET (fillfactor = 25, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);
ALTER TABLE relay_instance SET (fillfactor = 25, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);
ALTER TABLE deadline SET (fillfactor = 85);
-- Tables that only grow: their pages are marked all-visible early, so that index-only reads of the order stay cheap.
ALTER TABLE event SET (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE event_order SET (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);
