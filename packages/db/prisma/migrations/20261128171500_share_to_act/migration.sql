-- A share may also let do what the record's own people do.
ALTER TABLE record_grant DROP CONSTRAINT record_grant_right_check;
ALTER TABLE record_grant ADD CONSTRAINT record_grant_right_check CHECK ("right" IN ('view', 'edit', 'act'));
