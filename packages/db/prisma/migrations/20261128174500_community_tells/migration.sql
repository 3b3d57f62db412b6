-- AlterTable
ALTER TABLE "channel_member" ADD COLUMN     "open_until" TIMESTAMPTZ(6),
ADD COLUMN     "told_position" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "post" ADD COLUMN     "is_urgent" BOOLEAN NOT NULL DEFAULT false;

-- What Prisma does not know.
ALTER TABLE post
  ADD CONSTRAINT post_urgent_check CHECK (NOT is_urgent OR kind = 'announcement');
ALTER TABLE channel_member
  ADD CONSTRAINT channel_member_told_check CHECK (told_position >= 0);
