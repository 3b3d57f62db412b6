-- A person is named by their address, whether or not anybody has an account with it: the answer to whoever shares is the same.
ALTER TABLE "record_grant" ALTER COLUMN "subject_id" DROP NOT NULL;
ALTER TABLE "record_grant" ADD COLUMN "subject_email" CITEXT;

ALTER TABLE record_grant
  ADD CONSTRAINT record_grant_named_check CHECK ((subject_id IS NULL) <> (subject_email IS NULL)),
  ADD CONSTRAINT record_grant_email_check CHECK (subject_email IS NULL OR (subject_type = 'user' AND subject_email ~ '^[^@\s]+@[^@\s]+$'));
-- Found at every request of whoever has the address.
CREATE UNIQUE INDEX record_grant_address_key ON record_grant (subject_email, record_type, record_id, "right", organisation_id) WHERE revoked_at IS NULL AND subject_email IS NOT NULL;
