import type { NewDeadline, Scope } from '@lintel/db';
import { workingHoursOf } from '../working-hours';

export const inquiryDeadlines = ['first_response_reminder', 'first_response'] as const;
export type InquiryDeadline = (typeof inquiryDeadlines)[number];

/** Working minutes an agency has for a first response; halfway the agent is reminded. */
export const firstResponseMinutes = 4 * 60;

/** The deadlines of an inquiry received now, by the agency's working hours. */
export async function responseDeadlines(scope: Scope, inquiry: { readonly id: string; readonly organisationId: string }, now: Date): Promise<readonly NewDeadline[]> {
  const calendar = await workingHoursOf(scope, inquiry.organisationId);
  const base = { aggregateType: 'inquiry', aggregateId: inquiry.id, organisationId: inquiry.organisationId };
  const rule = { name: 'first_response', workingMinutes: firstResponseMinutes };
  return [
    { ...base, kind: 'first_response_reminder', dueAt: calendar.addBusinessMinutes(now, firstResponseMinutes / 2), rule },
    { ...base, kind: 'first_response', dueAt: calendar.addBusinessMinutes(now, firstResponseMinutes), rule },
  ];
}
