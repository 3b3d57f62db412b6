import { by, type PersonalData } from '../personal';

/** Listings are an agency's; what people saved is theirs. */
export const listingPersonal: PersonalData = {
  held: [
    { table: 'saved_listing', title: 'Homes you saved', covers: ['user_id', 'note'], mine: by('user_id'), key: 't.listing_id::text', exported: ['listing_id', 'note', 'saved_at'], forgetting: { how: 'delete' } },
  ],
  references: [
    { table: 'listing', columns: ['created_by', 'list_agent_id', 'reviewer_id'], why: 'Which agent and which moderator worked on an agency\u2019s listing.' },
    { table: 'price_change', columns: ['changed_by'], why: 'Who changed a price belongs to the history of the sale.' },
    { table: 'listing_status_change', columns: ['changed_by'], why: 'Who moved a listing on belongs to the history of the sale.' },
    { table: 'feed_run', columns: ['started_by'], why: 'Who started an import.' },
  ],
};
