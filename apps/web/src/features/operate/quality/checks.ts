/** The checks of quality, as addresses name them. */
export const checkNames = [
  'listings_without_photos', 'listings_without_place', 'price_outliers', 'listings_without_agent', 'suspended_agents', 'stale_drafts', 'orphan_leads', 'unanswered_inquiries', 'duplicate_parcels',
] as const;
