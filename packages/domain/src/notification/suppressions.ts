import type { Scope, ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import type { SuppressedBecause } from './contract';
import { addressSuppressed } from './events';
import type { NotificationKind } from './kinds';

export interface Address {
  readonly channel: 'email' | 'sms';
  readonly address: string;
}

/** Which of the addresses asked about are not written to. */
export interface SuppressionBook {
  because(channel: Address['channel'], address: string): SuppressedBecause | undefined;
}

export async function suppressedAmong(scope: Scope, kind: NotificationKind, addresses: readonly Address[]): Promise<SuppressionBook> {
  if (addresses.length === 0) return { because: () => undefined };
  const { rows } = await sql<{ channel: string; address: string; because: SuppressedBecause }>`
    select s.channel, lower(s.address::text) as address, s.because from suppressed_address s
    join json_to_recordset(${JSON.stringify(addresses)}::json) as a(channel text, address text) on a.channel = s.channel and a.address::citext = s.address
    where s.lifted_at is null and (s.only_kind is null or s.only_kind = ${kind})`.execute(scope.db);
  const found = new Map(rows.map((row) => [`${row.channel}/${row.address}`, row.because]));
  return { because: (channel, address) => found.get(`${channel}/${address.toLowerCase()}`) };
}

export interface Suppression extends Address {
  readonly because: 'bounced' | 'complained' | 'unsubscribed';
  readonly detail: string;
  /** Only messages of this kind; null for all. */
  readonly onlyKind: string | null;
}

/** Writes to an address no more, unless that is so already. */
export async function suppressAddress(tx: ScopedTransaction, { channel, address, because, detail, onlyKind }: Suppression): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into suppressed_address (id, channel, address, because, detail, only_kind, created_at) values (${uuidv7()}, ${channel}, ${address}, ${because}, ${detail.slice(0, 500)}, ${onlyKind}, ${tx.now})
    on conflict (channel, address, coalesce(only_kind, '')) where lifted_at is null do nothing returning id`.execute(tx.db);
  const [row] = rows;
  if (row !== undefined) tx.append(addressSuppressed, { aggregateId: row.id, aggregateVersion: 1, organisationId: null, data: { channel, because, onlyKind } });
}
