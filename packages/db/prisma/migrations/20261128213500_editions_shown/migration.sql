-- Beside each purpose that somebody allowed on the form, the edition of the words they read. What was asked before now was the first.
ALTER TABLE "registration" ADD COLUMN "consent_editions" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
