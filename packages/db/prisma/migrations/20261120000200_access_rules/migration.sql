ALTER TABLE organisation
  ADD CONSTRAINT organisation_kind_check CHECK (kind IN ('agency', 'investment_firm', 'building_company', 'provider', 'contractor')),
  ADD CONSTRAINT organisation_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT organisation_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT organisation_country_check CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT organisation_calendar_check CHECK (jsonb_typeof(calendar) = 'object'),
  ADD CONSTRAINT organisation_version_check CHECK (version > 0);

ALTER TABLE app_user
  ADD CONSTRAINT app_user_status_check CHECK (status IN ('active', 'suspended', 'deleted')),
  ADD CONSTRAINT app_user_theme_check CHECK (theme IN ('system', 'light', 'dark')),
  ADD CONSTRAINT app_user_email_check CHECK (email ~ '^[^@\s]+@[^@\s]+$'),
  ADD CONSTRAINT app_user_seen_position_check CHECK (seen_position >= 0),
  ADD CONSTRAINT app_user_version_check CHECK (version > 0);

ALTER TABLE session ADD CONSTRAINT session_expiry_check CHECK (expires_at > created_at);

ALTER TABLE sign_in_attempt ADD CONSTRAINT sign_in_attempt_failures_check CHECK (failures >= 0);

ALTER TABLE building ADD CONSTRAINT building_version_check CHECK (version > 0);

-- Each role lives in one kind of scope, and the scope names its tenant. What building_id and unit_id refer to, the foreign keys hold.
ALTER TABLE membership
  ADD CONSTRAINT membership_role_check CHECK (
    CASE scope
      WHEN 'platform' THEN role IN ('platform_admin', 'moderator', 'platform_operator')
      WHEN 'organisation' THEN role IN ('agency_owner', 'agent', 'assistant', 'firm_owner', 'analyst', 'viewer', 'provider', 'contractor')
      WHEN 'building' THEN role IN ('building_manager', 'building_staff')
      WHEN 'unit' THEN role IN ('resident', 'unit_owner')
      ELSE false
    END),
  ADD CONSTRAINT membership_scope_check CHECK (
    CASE scope
      WHEN 'platform' THEN scope_id IS NULL AND organisation_id IS NULL
      WHEN 'organisation' THEN scope_id IS NOT NULL AND organisation_id IS NOT NULL AND scope_id = organisation_id
      ELSE scope_id IS NOT NULL AND organisation_id IS NOT NULL
    END),
  ADD CONSTRAINT membership_period_check CHECK (revoked_at >= granted_at);
-- A person holds a role in a scope once at a time; on the platform the scope is null, and null is one place too.
CREATE UNIQUE INDEX membership_active_key ON membership (user_id, role, scope_id) NULLS NOT DISTINCT WHERE revoked_at IS NULL;

ALTER TABLE record_grant
  ADD CONSTRAINT record_grant_subject_check CHECK (subject_type IN ('user', 'organisation')),
  ADD CONSTRAINT record_grant_right_check CHECK ("right" IN ('view', 'edit')),
  ADD CONSTRAINT record_grant_record_type_check CHECK (record_type ~ '^[a-z][a-z_]*$'),
  ADD CONSTRAINT record_grant_period_check CHECK (until > created_at AND revoked_at >= created_at);
CREATE UNIQUE INDEX record_grant_active_key ON record_grant (subject_id, record_type, record_id, "right", organisation_id) WHERE revoked_at IS NULL;

ALTER TABLE api_key
  ADD CONSTRAINT api_key_secret_hash_check CHECK (octet_length(secret_hash) = 32),
  ADD CONSTRAINT api_key_scopes_check CHECK (cardinality(scopes) > 0),
  ADD CONSTRAINT api_key_expiry_check CHECK (expires_at > created_at);

ALTER TABLE job
  ADD CONSTRAINT job_state_check CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  ADD CONSTRAINT job_finished_check CHECK ((state IN ('done', 'failed', 'cancelled')) = (finished_at IS NOT NULL)),
  ADD CONSTRAINT job_count_check CHECK (done >= 0 AND total >= 0);

ALTER TABLE session SET (fillfactor = 80);
ALTER TABLE api_key SET (fillfactor = 80);
ALTER TABLE job SET (fillfactor = 70);
