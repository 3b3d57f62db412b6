import type { NewDeadline, Scope } from '@lintel/db';
import { settingOf, settings } from '../configuration';
import { workingHoursOf } from '../working-hours';

export const inquiryDeadlines = ['first_response_reminder', 'first_response'] as const;
export type InquiryDeadline = (typeof inquiryDeadlines)[number];

/** The deadlines of an inquiry received now, by the agency's working hours; halfway to the first response the agent is reminded. */
export async function responseDeadlines(scope: Scope, inquiry: { readonly id: string; readonly organisationId: string }, now: Date): Promise<readonly NewDeadline[]> {
  const calendar = await workingHoursOf(scope, inquiry.organisationId);
  const workingMinutes = 60 * (await settingOf(scope, settings.firstResponseHours));
  const base = { aggregateType: 'inquiry', aggregateId: inquiry.id, organisationId: inquiry.organisationId };
  const rule = { name: 'first_response', workingMinutes };
  return [
    { ...base, kind: 'first_response_reminder', dueAt: calendar.addBusinessMinutes(now, workingMinutes / 2), rule },
    { ...base, kind: 'first_response', dueAt: calendar.addBusinessMinutes(now, workingMinutes), rule },
  ];
}
