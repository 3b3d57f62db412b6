-- CreateTable
CREATE TABLE "workflow_trouble" (
    "record_type" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "attempts" INTEGER NOT NULL,
    "error" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workflow_trouble_pkey" PRIMARY KEY ("record_type","record_id")
);

ALTER TABLE workflow_trouble
  ADD CONSTRAINT workflow_trouble_attempts_check CHECK (attempts > 0),
  ADD CONSTRAINT workflow_trouble_last_check CHECK (last_at >= since);
