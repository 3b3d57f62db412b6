-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "shows_presence" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "community_visit" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "community_visit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "community_visit_user_id_idx" ON "community_visit"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "community_visit_building_id_user_id_key" ON "community_visit"("building_id", "user_id");

-- AddForeignKey
ALTER TABLE "community_visit" ADD CONSTRAINT "community_visit_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "community_visit" ADD CONSTRAINT "community_visit_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "community_visit" ADD CONSTRAINT "community_visit_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
