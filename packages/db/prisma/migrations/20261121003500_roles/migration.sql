-- A role for programs: everything but changing the log. An operator who wants the database itself to hold this gives the programs a login that
-- is a member of lintel_app and nothing more, and migrates by another. Roles belong to the whole server, so another database of the same
-- server may have made it; a user who may not create roles goes without.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lintel_app') THEN
    CREATE ROLE lintel_app NOLOGIN;
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN RAISE NOTICE 'The role lintel_app was not created: % may not create roles.', current_user;
  WHEN duplicate_object OR unique_violation THEN NULL;
END;
$$;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lintel_app') THEN
    RETURN;
  END IF;
  GRANT USAGE ON SCHEMA public TO lintel_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO lintel_app;
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO lintel_app;
  REVOKE UPDATE, DELETE ON event, event_order FROM lintel_app;
  GRANT EXECUTE ON FUNCTION search_prepare_shadow(), search_swap_shadow() TO lintel_app;
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM lintel_app;
  END IF;
  -- Tables of later migrations.
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO lintel_app;
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO lintel_app;
END;
$$;
