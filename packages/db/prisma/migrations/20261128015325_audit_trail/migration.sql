-- CreateTable
CREATE TABLE "audit_entry" (
    "chain" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL,
    "type" TEXT NOT NULL,
    "actor_id" UUID,
    "on_behalf_of" UUID,
    "session_id" UUID,
    "origin" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("chain","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_event_id_key" ON "audit_entry"("event_id");

-- CreateIndex
CREATE INDEX "audit_entry_chain_actor_id_seq_idx" ON "audit_entry"("chain", "actor_id", "seq");

-- CreateIndex
CREATE INDEX "audit_entry_chain_record_id_seq_idx" ON "audit_entry"("chain", "record_id", "seq");

ALTER TABLE audit_entry
  ADD CONSTRAINT audit_entry_seq_check CHECK (seq > 0 AND position > 0),
  ADD CONSTRAINT audit_entry_hash_check CHECK (octet_length(hash) = 32 AND octet_length(previous_hash) = CASE WHEN seq = 1 THEN 0 ELSE 32 END),
  ADD CONSTRAINT audit_entry_origin_check CHECK (origin IN ('screen', 'api', 'cli', 'workflow', 'rule'));

-- As with the log: written once. A restore of our own puts rows back as they were.
CREATE FUNCTION lintel_refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('lintel.restore', true) = 'on' THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'The audit trail is append-only: % of audit_entry is refused.', TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION lintel_refuse_audit_change();
CREATE TRIGGER audit_entry_is_not_truncated BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION lintel_refuse_audit_change();
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_is_append_only;
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_is_not_truncated;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'lintel_app') THEN
    REVOKE UPDATE, DELETE ON audit_entry FROM lintel_app;
  END IF;
END;
$$;
