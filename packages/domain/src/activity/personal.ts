import type { PersonalData } from '../personal';

/** The log itself is exported as one\u2019s history and forgets by its key; these follow it. */
export const activityPersonal: PersonalData = {
  held: [
    {
      table: 'audit_entry', title: 'What you did, sealed against changes', covers: ['actor_id', 'on_behalf_of'], mine: 't.actor_id = $1 or t.on_behalf_of = $1', key: 't.event_id::text',
      exported: 'The same events are in your history.',
      forgetting: { how: 'keep', why: 'Organisations must be able to show who changed what. Only numbers stay; what was said of you in words goes dark.' },
    },
  ],
  references: [
    { table: 'event', columns: ['actor_id', 'on_behalf_of'], why: 'What happened is never changed; what it says of a person goes dark with their key.' },
    { table: 'analytics_fact', columns: ['actor_id'], why: 'Counted by number from the log, without a name.' },
    { table: 'analytics_fact_shadow', columns: ['actor_id'], why: 'Counted by number from the log, without a name.' },
  ],
};
