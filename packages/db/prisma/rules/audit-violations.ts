import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import type { Sample, Violations } from './sample';

const hash = Buffer.alloc(32);
const chain = uuidv7();
const entry = (values: Partial<Insertable<Database['audit_entry']>>) => ({ db }: Sample) =>
  db.insertInto('audit_entry').values({
    chain, seq: 2, event_id: uuidv7(), position: 1, occurred_at: new Date(), type: 'probe.happened', origin: 'screen', record_type: 'probe', record_id: uuidv7(), previous_hash: hash, hash, ...values,
  }).execute();

export const auditViolations: Violations = {
  audit_entry_seq_check: [entry({ seq: 0 }), entry({ position: 0 })],
  audit_entry_hash_check: [entry({ hash: Buffer.alloc(31) }), entry({ previous_hash: Buffer.alloc(0) }), entry({ seq: 1 })],
  audit_entry_origin_check: [entry({ origin: 'moon' })],
  audit_entry_pkey: [async (s) => { await entry({})(s); await entry({})(s); }],
  audit_entry_event_id_key: [async (s) => {
    const event_id = uuidv7();
    await entry({ event_id, chain: uuidv7() })(s);
    await entry({ event_id, chain: uuidv7() })(s);
  }],
};
