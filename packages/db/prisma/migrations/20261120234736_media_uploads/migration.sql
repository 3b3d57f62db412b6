-- AlterTable
ALTER TABLE "media" ADD COLUMN     "purge_at" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "media_upload" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "upload_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "original_name" TEXT NOT NULL,
    "byte_size" BIGINT,
    "caption" TEXT NOT NULL DEFAULT '',
    "alt_text" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "media_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_album" (
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "media_album_pkey" PRIMARY KEY ("record_type","record_id")
);

-- CreateIndex
CREATE INDEX "media_upload_record_type_record_id_idx" ON "media_upload"("record_type", "record_id");

-- CreateIndex
CREATE INDEX "media_upload_expires_at_idx" ON "media_upload"("expires_at");

-- CreateIndex
CREATE INDEX "media_rendition_file_key_idx" ON "media_rendition"("file_key");

-- AddForeignKey
ALTER TABLE "media_upload" ADD CONSTRAINT "media_upload_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "media_upload" ADD CONSTRAINT "media_upload_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "media_album" ADD CONSTRAINT "media_album_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE media_upload
  ADD CONSTRAINT media_upload_kind_check CHECK (kind IN ('photo', 'floor_plan', 'document')),
  ADD CONSTRAINT media_upload_status_check CHECK (status IN ('open', 'cancelled')),
  ADD CONSTRAINT media_upload_size_check CHECK (byte_size > 0),
  ADD CONSTRAINT media_upload_position_check CHECK (position >= 0);

ALTER TABLE media_album
  ADD CONSTRAINT media_album_version_check CHECK (version > 0);

-- A floor plan may be a PDF, which has no pixels.
ALTER TABLE media
  DROP CONSTRAINT media_ready_check,
  ADD CONSTRAINT media_ready_check CHECK (status <> 'ready' OR CASE
    WHEN kind = 'photo' OR kind = 'floor_plan' AND content_type IS DISTINCT FROM 'application/pdf'
      THEN coalesce(width, 0) > 0 AND coalesce(height, 0) > 0 AND content_type IS NOT NULL AND sha256 IS NOT NULL
    WHEN kind IN ('floor_plan', 'document') THEN content_type IS NOT NULL AND sha256 IS NOT NULL
    ELSE url IS NOT NULL END);

CREATE INDEX media_purge_idx ON media (purge_at) WHERE purge_at IS NOT NULL;
-- What waits to be rendered, for whoever looks after batches that stand still.
CREATE INDEX media_waiting_idx ON media (upload_id) WHERE status IN ('uploaded', 'processing');
