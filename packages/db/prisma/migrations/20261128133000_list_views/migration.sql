-- CreateTable
CREATE TABLE "list_view" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "list_view_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "list_view" ADD CONSTRAINT "list_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE list_view
  ADD CONSTRAINT list_view_list_check CHECK (list IN ('listings')),
  ADD CONSTRAINT list_view_name_check CHECK (name <> ''),
  ADD CONSTRAINT list_view_version_check CHECK (version > 0);

CREATE UNIQUE INDEX list_view_name_idx ON list_view (user_id, list, lower(name));
-- A list opens with one view at most.
CREATE UNIQUE INDEX list_view_default_idx ON list_view (user_id, list) WHERE is_default;
