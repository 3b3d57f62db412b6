import { type Filters, oneOf } from '@/features/admin/shared/address-filters';

export const deliveryFilters = ['channel', 'status', 'kind', 'text', 'recordId'] as const;
export const channels = ['email', 'sms', 'push', 'in_app'] as const;
export const statuses = ['queued', 'sending', 'sent', 'delivered', 'bounced', 'read', 'suppressed', 'failed'] as const;

export function deliveriesInput({ channel, status, kind, text, recordId }: Filters<(typeof deliveryFilters)[number]>) {
  const [by, is] = [oneOf(channels, channel), oneOf(statuses, status)];
  return {
    ...(by === undefined ? {} : { channel: by }), ...(is === undefined ? {} : { status: is }), ...(text === undefined ? {} : { text }), ...(kind === undefined ? {} : { kind: kind.slice(0, 60) }),
    ...(recordId !== undefined && /^[0-9a-f-]{36}$/.test(recordId) ? { recordId } : {}),
  };
}
