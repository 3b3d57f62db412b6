import type { Questions } from '@/components/answers';
import { type Filters, oneOf } from '../shared/address-filters';

export const workflowFilters = ['kind', 'due'] as const;
export const workflowKinds = ['listing', 'inquiry', 'saved_search', 'invitation', 'grant', 'feed_source'] as const;
export const dueChoices = ['overdue', 'ahead'] as const;

export function workflowsInput({ kind, due }: Filters<(typeof workflowFilters)[number]>): Questions['admin']['listWorkflows'] {
  const [recordType, when] = [oneOf(workflowKinds, kind), oneOf(dueChoices, due)];
  return { limit: 50, ...(recordType === undefined ? {} : { recordType }), ...(when === undefined ? {} : { isOverdue: when === 'overdue' }) };
}
