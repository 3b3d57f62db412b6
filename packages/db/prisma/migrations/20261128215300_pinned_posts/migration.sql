-- What Prisma does not know: the few posts of a house that are pinned are found without reading all that was ever written there.
CREATE INDEX post_pinned_idx ON post (building_id, pinned_at DESC) WHERE pinned_at IS NOT NULL AND status = 'published';
