import type { Questions } from '@/components/answers';
import { type Filters, oneOf } from '../shared/address-filters';

export const workflowFilters = ['kind', 'due'] as const;
export const workflowKinds = ['listing', 'inquiry', 'ticket', 'maintenance_plan', 'assistant_house', 'verification', 'lease', 'licence', 'house_rules', 'post', 'mute', 'saved_search', 'invitation', 'grant', 'feed_source', 'personal_export', 'account_deletion'] as const;
export const dueChoices = ['failing', 'stuck', 'overdue', 'ahead'] as const;

export function workflowsInput({ kind, due }: Filters<(typeof workflowFilters)[number]>): Questions['admin']['listWorkflows'] {
  const [recordType, when] = [oneOf(workflowKinds, kind), oneOf(dueChoices, due)];
  return { limit: 50, ...(recordType === undefined ? {} : { recordType }), ...(when === 'overdue' || when === 'ahead' ? { isOverdue: when === 'overdue' } : {}), ...(when === 'failing' || when === 'stuck' ? { trouble: when } : {}) };
}
