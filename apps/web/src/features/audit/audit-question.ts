import type { Questions } from '@/components/answers';

export const auditKinds = ['listing', 'inquiry', 'lead', 'membership', 'invitation', 'organisation', 'user', 'session', 'api_key', 'grant', 'record', 'setting'] as const;
export type AuditKind = (typeof auditKinds)[number];

export const isAuditKind = (value: string | null | undefined): value is AuditKind => auditKinds.some((kind) => kind === value);

/** What the trail of an organisation, or of the platform (null), is asked for; `kind` comes from the address and may be anything. */
export function auditQuestion(organisationId: string | null, kind: string | null | undefined): Questions['audit']['list'] {
  return { organisationId, limit: 50, ...(isAuditKind(kind) ? { type: kind } : {}) };
}
