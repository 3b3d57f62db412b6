import { Button } from '../../src/controls/button';
import type { TimelineEntry } from '../../src/record/timeline-entry';
import type { UpcomingDeadline } from '../../src/record/what-happens-next';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const base = Date.now();

export const demoDeadlines: UpcomingDeadline[] = [
  { id: 'remind', what: 'Reminder to Maya Okafor', dueAt: base + 13.2 * HOUR, rule: 'Agents are reminded 14, 7 and 1 days before a listing contract ends.' },
  {
    id: 'expire',
    what: 'Contract ends',
    leadsTo: 'then goes to Expired',
    dueAt: base + 6 * DAY + 4 * HOUR,
    rule: 'A listing expires when its contract ends and nobody has extended it.',
    actions: (
      <>
        <Button size="sm">Extend contract</Button>
        <Button size="sm" tone="quiet">
          Skip with reason
        </Button>
      </>
    ),
  },
];

export const demoEntries: TimelineEntry[] = [
  {
    id: '1',
    at: base - 2 * HOUR,
    who: { name: 'Maya Okafor' },
    what: 'lowered the price to $985,000',
    why: 'Two weeks without an offer; comparable sold at $979,000.',
    from: { origin: 'screen', detail: 'Price change' },
    changes: [
      { id: 'price', label: 'List price', before: '$1,010,000', after: '$985,000' },
      { id: 'remarks', label: 'Private remarks', after: null },
    ],
  },
  { id: '2', at: base - 5 * HOUR, who: { name: 'Lintel' }, what: 'told 14 people with a saved search', from: { origin: 'workflow', detail: 'Saved-search alerts' } },
  { id: '3', at: base - DAY, who: { name: 'Seattle feed' }, what: 'updated 3 fields', from: { origin: 'api', detail: 'RESO Web API' }, changes: [{ id: 'y', label: 'Year built', before: '1925', after: '1926' }] },
  { id: '4', at: base - 12 * DAY, who: { name: 'Lintel' }, what: 'put the listing on the market', from: { origin: 'workflow', detail: 'Go-live at 09:00' }, phase: 'under_way' },
  { id: '5', at: base - 12 * DAY - HOUR, who: { name: 'Ada Lindqvist' }, what: 'approved the draft', from: { origin: 'screen', detail: 'Review queue' }, phase: 'done' },
  { id: '6', at: base - 13 * DAY, who: { name: 'Tom Reyes', onBehalfOf: 'Maya Okafor' }, what: 'submitted the draft for review', from: { origin: 'screen', detail: 'Editor' }, phase: 'waiting' },
  { id: '7', at: base - 13 * DAY - HOUR, who: { name: 'Lintel' }, what: 'found a duplicate address and noted it', from: { origin: 'rule', detail: 'Duplicate address' } },
  { id: '8', at: base - 13 * DAY - 2 * HOUR, who: { name: 'Tom Reyes' }, what: 'imported the draft', from: { origin: 'cli', detail: 'listings import' }, phase: 'not_started' },
];
