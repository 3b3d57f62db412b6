-- AlterTable
ALTER TABLE "delegation" ADD COLUMN     "rights" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE delegation
  ADD CONSTRAINT delegation_rights_check CHECK (rights <@ ARRAY['listings', 'inquiries']),
  ADD CONSTRAINT delegation_version_check CHECK (version > 0);

-- Each standing in has addresses of its own, so a session may act for several people beside each other; an administrator looks through one pair of
-- eyes at a time.
DROP INDEX acting_session_key;
CREATE UNIQUE INDEX acting_delegation_key ON acting (session_id, subject_id) WHERE kind = 'delegation' AND ended_at IS NULL;
CREATE UNIQUE INDEX acting_impersonation_key ON acting (session_id) WHERE kind = 'impersonation' AND ended_at IS NULL;
