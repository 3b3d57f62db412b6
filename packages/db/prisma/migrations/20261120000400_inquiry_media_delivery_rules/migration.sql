ALTER TABLE lead
  ADD CONSTRAINT lead_status_check CHECK (status IN ('new', 'contacted', 'qualified', 'viewing', 'offer', 'won', 'lost', 'nurture', 'merged')),
  ADD CONSTRAINT lead_assigned_check CHECK ((assigned_to IS NULL) = (assigned_at IS NULL) AND (claimed_at IS NULL OR assigned_to IS NOT NULL)),
  ADD CONSTRAINT lead_version_check CHECK (version > 0);

ALTER TABLE inquiry
  ADD CONSTRAINT inquiry_status_check CHECK (status IN ('received', 'answered', 'closed')),
  ADD CONSTRAINT inquiry_answered_check CHECK (status <> 'answered' OR answered_at IS NOT NULL),
  ADD CONSTRAINT inquiry_time_check CHECK (answered_at >= received_at AND first_response_due_at >= received_at),
  ADD CONSTRAINT inquiry_version_check CHECK (version > 0);

ALTER TABLE inquiry_message
  ADD CONSTRAINT inquiry_message_side_check CHECK (side IN ('asker', 'agency')),
  ADD CONSTRAINT inquiry_message_author_check CHECK (side <> 'agency' OR author_id IS NOT NULL);

ALTER TABLE media
  ADD CONSTRAINT media_kind_check CHECK (kind IN ('photo', 'floor_plan', 'document', 'video_link', 'tour_link')),
  ADD CONSTRAINT media_status_check CHECK (status IN ('uploaded', 'processing', 'ready', 'rejected', 'deleted')),
  ADD CONSTRAINT media_ready_check CHECK (status <> 'ready' OR CASE
    WHEN kind IN ('photo', 'floor_plan') THEN coalesce(width, 0) > 0 AND coalesce(height, 0) > 0 AND content_type IS NOT NULL AND sha256 IS NOT NULL
    WHEN kind = 'document' THEN content_type IS NOT NULL AND sha256 IS NOT NULL
    ELSE url IS NOT NULL END),
  ADD CONSTRAINT media_rejected_check CHECK (status <> 'rejected' OR coalesce(rejected_reason, '') <> ''),
  ADD CONSTRAINT media_sha256_check CHECK (octet_length(sha256) = 32),
  ADD CONSTRAINT media_size_check CHECK (byte_size >= 0),
  ADD CONSTRAINT media_position_check CHECK (position >= 0),
  ADD CONSTRAINT media_claim_check CHECK ((claimed_by IS NULL) = (claimed_until IS NULL)),
  ADD CONSTRAINT media_attempts_check CHECK (attempts >= 0),
  ADD CONSTRAINT media_version_check CHECK (version > 0);

ALTER TABLE media_rendition
  ADD CONSTRAINT media_rendition_format_check CHECK (format IN ('avif', 'webp', 'jpeg')),
  ADD CONSTRAINT media_rendition_size_check CHECK (width > 0 AND height > 0 AND byte_size > 0);

ALTER TABLE delivery
  ADD CONSTRAINT delivery_channel_check CHECK (channel IN ('in_app', 'email', 'sms', 'push')),
  ADD CONSTRAINT delivery_status_check CHECK (status IN ('queued', 'sending', 'sent', 'delivered', 'bounced', 'read', 'suppressed', 'failed')),
  ADD CONSTRAINT delivery_recipient_check CHECK (recipient <> '' AND (user_id IS NOT NULL OR coalesce(address, '') <> '')),
  ADD CONSTRAINT delivery_sent_check CHECK (status NOT IN ('sent', 'delivered', 'bounced') OR sent_at IS NOT NULL),
  ADD CONSTRAINT delivery_read_check CHECK ((status = 'read') = (read_at IS NOT NULL)),
  ADD CONSTRAINT delivery_counts_check CHECK (attempts >= 0 AND ambiguous >= 0 AND ambiguous <= attempts),
  ADD CONSTRAINT delivery_params_check CHECK (jsonb_typeof(params) = 'object'),
  ADD CONSTRAINT delivery_version_check CHECK (version > 0);
-- The bell: what a person has not read.
CREATE INDEX delivery_unread_idx ON delivery (user_id, created_at) WHERE channel = 'in_app' AND read_at IS NULL;

ALTER TABLE media SET (fillfactor = 80);
ALTER TABLE delivery SET (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);
