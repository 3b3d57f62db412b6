-- Which consumers a worker serves: two versions that live side by side deal only what both can serve.
ALTER TABLE "relay_instance" ADD COLUMN "consumers" TEXT[] DEFAULT ARRAY[]::TEXT[];
