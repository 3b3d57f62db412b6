-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "client_id" UUID,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(6),
    "pinned_at" TIMESTAMPTZ(6),
    "edited_at" TIMESTAMPTZ(6),
    "starts_at" TIMESTAMPTZ(6),
    "ends_at" TIMESTAMPTZ(6),
    "place" TEXT NOT NULL DEFAULT '',
    "capacity" INTEGER,
    "closes_at" TIMESTAMPTZ(6),
    "is_multiple" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_comment" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'published',
    "body" TEXT NOT NULL,
    "edited_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_revision" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reaction" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll_option" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "poll_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll_ballot" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "poll_ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll_choice" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,

    CONSTRAINT "poll_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rsvp" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rsvp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_receipt" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',
    "first_user_id" UUID,
    "second_user_id" UUID,
    "last_position" INTEGER NOT NULL DEFAULT 0,
    "last_message_at" TIMESTAMPTZ(6),
    "archived_at" TIMESTAMPTZ(6),
    "made_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel_member" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "read_position" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'published',
    "body" TEXT NOT NULL,
    "edited_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_case" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "excerpt" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "decision_note" TEXT,
    "appeal_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moderation_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flag" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mute" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "until" TIMESTAMPTZ(6) NOT NULL,
    "reason" TEXT NOT NULL,
    "muted_by" UUID,
    "appeal_note" TEXT,
    "decision_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mute_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "post_author_id_created_at_idx" ON "post"("author_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "post_author_id_client_id_key" ON "post"("author_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_id_organisation_id_key" ON "post"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "post_comment_post_id_id_idx" ON "post_comment"("post_id", "id");

-- CreateIndex
CREATE INDEX "post_comment_author_id_created_at_idx" ON "post_comment"("author_id", "created_at");

-- CreateIndex
CREATE INDEX "content_revision_record_type_record_id_id_idx" ON "content_revision"("record_type", "record_id", "id");

-- CreateIndex
CREATE INDEX "content_revision_author_id_idx" ON "content_revision"("author_id");

-- CreateIndex
CREATE INDEX "mention_user_id_idx" ON "mention"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "mention_record_type_record_id_user_id_key" ON "mention"("record_type", "record_id", "user_id");

-- CreateIndex
CREATE INDEX "reaction_user_id_idx" ON "reaction"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "reaction_record_type_record_id_user_id_kind_key" ON "reaction"("record_type", "record_id", "user_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "poll_option_post_id_position_key" ON "poll_option"("post_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "poll_option_id_post_id_organisation_id_key" ON "poll_option"("id", "post_id", "organisation_id");

-- CreateIndex
CREATE INDEX "poll_ballot_user_id_idx" ON "poll_ballot"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_ballot_post_id_user_id_key" ON "poll_ballot"("post_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_ballot_id_post_id_organisation_id_key" ON "poll_ballot"("id", "post_id", "organisation_id");

-- CreateIndex
CREATE INDEX "poll_choice_option_id_idx" ON "poll_choice"("option_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_choice_ballot_id_option_id_key" ON "poll_choice"("ballot_id", "option_id");

-- CreateIndex
CREATE INDEX "rsvp_user_id_idx" ON "rsvp"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "rsvp_post_id_user_id_key" ON "rsvp"("post_id", "user_id");

-- CreateIndex
CREATE INDEX "post_receipt_user_id_idx" ON "post_receipt"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_receipt_post_id_user_id_key" ON "post_receipt"("post_id", "user_id");

-- CreateIndex
CREATE INDEX "channel_building_id_kind_idx" ON "channel"("building_id", "kind");

-- CreateIndex
CREATE INDEX "channel_first_user_id_idx" ON "channel"("first_user_id");

-- CreateIndex
CREATE INDEX "channel_second_user_id_idx" ON "channel"("second_user_id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_building_id_first_user_id_second_user_id_key" ON "channel"("building_id", "first_user_id", "second_user_id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_id_organisation_id_key" ON "channel"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "channel_member_user_id_idx" ON "channel_member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_member_channel_id_user_id_key" ON "channel_member"("channel_id", "user_id");

-- CreateIndex
CREATE INDEX "message_author_id_created_at_idx" ON "message"("author_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "message_channel_id_position_key" ON "message"("channel_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "message_author_id_client_id_key" ON "message"("author_id", "client_id");

-- CreateIndex
CREATE INDEX "moderation_case_building_id_status_updated_at_id_idx" ON "moderation_case"("building_id", "status", "updated_at", "id");

-- CreateIndex
CREATE INDEX "moderation_case_author_id_idx" ON "moderation_case"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_case_record_type_record_id_key" ON "moderation_case"("record_type", "record_id");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_case_id_organisation_id_key" ON "moderation_case"("id", "organisation_id");

-- CreateIndex
CREATE INDEX "flag_user_id_created_at_idx" ON "flag"("user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "flag_case_id_user_id_key" ON "flag"("case_id", "user_id");

-- CreateIndex
CREATE INDEX "mute_building_id_status_id_idx" ON "mute"("building_id", "status", "id");

-- CreateIndex
CREATE INDEX "mute_user_id_idx" ON "mute"("user_id");

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "post_comment" ADD CONSTRAINT "post_comment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "post_comment" ADD CONSTRAINT "post_comment_post_id_organisation_id_fkey" FOREIGN KEY ("post_id", "organisation_id") REFERENCES "post"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "post_comment" ADD CONSTRAINT "post_comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "content_revision" ADD CONSTRAINT "content_revision_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "content_revision" ADD CONSTRAINT "content_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reaction" ADD CONSTRAINT "reaction_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reaction" ADD CONSTRAINT "reaction_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "poll_option" ADD CONSTRAINT "poll_option_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "poll_option" ADD CONSTRAINT "poll_option_post_id_organisation_id_fkey" FOREIGN KEY ("post_id", "organisation_id") REFERENCES "post"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "poll_ballot" ADD CONSTRAINT "poll_ballot_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "poll_ballot" ADD CONSTRAINT "poll_ballot_post_id_organisation_id_fkey" FOREIGN KEY ("post_id", "organisation_id") REFERENCES "post"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "poll_ballot" ADD CONSTRAINT "poll_ballot_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "poll_choice" ADD CONSTRAINT "poll_choice_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "poll_choice" ADD CONSTRAINT "poll_choice_ballot_id_post_id_organisation_id_fkey" FOREIGN KEY ("ballot_id", "post_id", "organisation_id") REFERENCES "poll_ballot"("id", "post_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "poll_choice" ADD CONSTRAINT "poll_choice_option_id_post_id_organisation_id_fkey" FOREIGN KEY ("option_id", "post_id", "organisation_id") REFERENCES "poll_option"("id", "post_id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rsvp" ADD CONSTRAINT "rsvp_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rsvp" ADD CONSTRAINT "rsvp_post_id_organisation_id_fkey" FOREIGN KEY ("post_id", "organisation_id") REFERENCES "post"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rsvp" ADD CONSTRAINT "rsvp_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "post_receipt" ADD CONSTRAINT "post_receipt_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "post_receipt" ADD CONSTRAINT "post_receipt_post_id_organisation_id_fkey" FOREIGN KEY ("post_id", "organisation_id") REFERENCES "post"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "post_receipt" ADD CONSTRAINT "post_receipt_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_first_user_id_fkey" FOREIGN KEY ("first_user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_second_user_id_fkey" FOREIGN KEY ("second_user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "channel_member" ADD CONSTRAINT "channel_member_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "channel_member" ADD CONSTRAINT "channel_member_channel_id_organisation_id_fkey" FOREIGN KEY ("channel_id", "organisation_id") REFERENCES "channel"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "channel_member" ADD CONSTRAINT "channel_member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_channel_id_organisation_id_fkey" FOREIGN KEY ("channel_id", "organisation_id") REFERENCES "channel"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_case_id_organisation_id_fkey" FOREIGN KEY ("case_id", "organisation_id") REFERENCES "moderation_case"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mute" ADD CONSTRAINT "mute_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mute" ADD CONSTRAINT "mute_building_id_organisation_id_fkey" FOREIGN KEY ("building_id", "organisation_id") REFERENCES "building"("id", "organisation_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mute" ADD CONSTRAINT "mute_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mute" ADD CONSTRAINT "mute_muted_by_fkey" FOREIGN KEY ("muted_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma cannot say.
ALTER TABLE post
  ADD CONSTRAINT post_kind_check CHECK (kind IN ('post', 'announcement', 'poll', 'event')),
  ADD CONSTRAINT post_status_check CHECK (status IN ('draft', 'published', 'hidden', 'removed')),
  ADD CONSTRAINT post_published_check CHECK (status NOT IN ('published', 'hidden') OR published_at IS NOT NULL),
  ADD CONSTRAINT post_event_check CHECK ((kind = 'event' OR (starts_at IS NULL AND ends_at IS NULL AND capacity IS NULL AND place = '')) AND (kind <> 'event' OR published_at IS NULL OR starts_at IS NOT NULL)),
  ADD CONSTRAINT post_period_check CHECK (ends_at > starts_at),
  ADD CONSTRAINT post_capacity_check CHECK (capacity > 0),
  ADD CONSTRAINT post_poll_check CHECK (kind = 'poll' OR (closes_at IS NULL AND NOT is_multiple)),
  ADD CONSTRAINT post_version_check CHECK (version > 0);
CREATE INDEX post_feed_idx ON post (building_id, published_at DESC, id DESC) WHERE status = 'published';
ALTER TABLE post_comment
  ADD CONSTRAINT post_comment_status_check CHECK (status IN ('published', 'hidden', 'removed')),
  ADD CONSTRAINT post_comment_body_check CHECK (body <> ''),
  ADD CONSTRAINT post_comment_version_check CHECK (version > 0);
ALTER TABLE content_revision ADD CONSTRAINT content_revision_record_type_check CHECK (record_type IN ('post', 'comment', 'message'));
ALTER TABLE mention ADD CONSTRAINT mention_record_type_check CHECK (record_type IN ('post', 'comment', 'message'));
ALTER TABLE reaction
  ADD CONSTRAINT reaction_record_type_check CHECK (record_type IN ('post', 'comment', 'message')),
  ADD CONSTRAINT reaction_kind_check CHECK (kind IN ('like', 'thanks', 'heart', 'laugh', 'sad', 'agree'));
ALTER TABLE poll_option ADD CONSTRAINT poll_option_text_check CHECK (text <> '' AND position >= 0);
ALTER TABLE poll_ballot ADD CONSTRAINT poll_ballot_version_check CHECK (version > 0);
ALTER TABLE rsvp
  ADD CONSTRAINT rsvp_answer_check CHECK (answer IN ('going', 'maybe', 'declined')),
  ADD CONSTRAINT rsvp_version_check CHECK (version > 0);
ALTER TABLE channel
  ADD CONSTRAINT channel_kind_check CHECK (kind IN ('open', 'direct')),
  ADD CONSTRAINT channel_people_check CHECK ((kind = 'direct') = (first_user_id IS NOT NULL) AND (kind = 'direct') = (second_user_id IS NOT NULL) AND first_user_id < second_user_id),
  ADD CONSTRAINT channel_name_check CHECK ((kind = 'open') = (name <> '')),
  ADD CONSTRAINT channel_position_check CHECK (last_position >= 0),
  ADD CONSTRAINT channel_version_check CHECK (version > 0);
-- Two open channels of a house never have one name.
CREATE UNIQUE INDEX channel_name_key ON channel (building_id, lower(name)) WHERE kind = 'open' AND archived_at IS NULL;
ALTER TABLE channel_member ADD CONSTRAINT channel_member_position_check CHECK (read_position >= 0);
ALTER TABLE message
  ADD CONSTRAINT message_status_check CHECK (status IN ('published', 'hidden', 'removed')),
  ADD CONSTRAINT message_body_check CHECK (body <> ''),
  ADD CONSTRAINT message_position_check CHECK (position > 0),
  ADD CONSTRAINT message_version_check CHECK (version > 0);
ALTER TABLE moderation_case
  ADD CONSTRAINT moderation_case_record_type_check CHECK (record_type IN ('post', 'comment', 'message')),
  ADD CONSTRAINT moderation_case_status_check CHECK (status IN ('open', 'kept', 'hidden', 'appealed', 'restored', 'upheld')),
  ADD CONSTRAINT moderation_case_appeal_check CHECK (status <> 'appealed' OR appeal_note IS NOT NULL),
  ADD CONSTRAINT moderation_case_version_check CHECK (version > 0);
ALTER TABLE flag ADD CONSTRAINT flag_reason_check CHECK (reason IN ('spam', 'abuse', 'private', 'wrong', 'other'));
ALTER TABLE mute
  ADD CONSTRAINT mute_status_check CHECK (status IN ('active', 'appealed', 'upheld', 'lifted', 'expired')),
  ADD CONSTRAINT mute_appeal_check CHECK (status NOT IN ('appealed', 'upheld') OR appeal_note IS NOT NULL),
  ADD CONSTRAINT mute_period_check CHECK (until > created_at),
  ADD CONSTRAINT mute_version_check CHECK (version > 0);
-- A person is muted once at a time in a house.
CREATE UNIQUE INDEX mute_current_key ON mute (building_id, user_id) WHERE status IN ('active', 'appealed', 'upheld');
