import { by, type PersonalData } from '../personal';

const records = 'Who lived where and when belongs to the building\u2019s records, which the law of tenancy asks for; nothing in it names you afterwards.';
const work = 'Who did what for the building.';
const mineAsked = 't.verification_id in (select id from verification where user_id = $1)';

export const buildingPersonal: PersonalData = {
  held: [
    {
      table: 'verification', title: 'How you showed where you live', covers: ['user_id', 'note', 'evidence_note', 'decision_note'], mine: by('user_id'),
      exported: ['id', 'building_id', 'unit_id', 'status', 'source', 'starts_on', 'ends_on', 'note', 'evidence_note', 'decision_note', 'created_at', 'decided_at'],
      forgetting: { how: 'clear', set: { note: `''`, evidence_note: 'null', decision_note: 'null' } },
    },
    {
      table: 'verification_evidence', title: 'Papers you showed', covers: ['sent_by', 'name'], mine: `${by('sent_by')} or ${mineAsked}`, exported: ['id', 'verification_id', 'name', 'content_type', 'byte_size', 'sent_at', 'removed_at'],
      forgetting: { how: 'clear', set: { name: `'deleted'`, removed_at: 'coalesce(t.removed_at, now())' } },
    },
    {
      table: 'residency', title: 'Where you lived', covers: ['user_id'], mine: by('user_id'), exported: ['id', 'building_id', 'unit_id', 'kind', 'starts_on', 'ends_on', 'ended_at', 'created_at'],
      forgetting: { how: 'keep', why: records },
    },
    {
      table: 'house_rule_receipt', title: 'House rules you acknowledged', covers: ['user_id'], mine: by('user_id'), exported: ['id', 'house_rule_id', 'acknowledged_at'], forgetting: { how: 'keep', why: records },
    },
  ],
  references: [
    { table: 'checklist_item', columns: ['done_by'], why: work },
    { table: 'house_rule', columns: ['published_by'], why: work },
    { table: 'lease', columns: ['made_by'], why: work },
    { table: 'unit_code', columns: ['made_by'], why: work },
    { table: 'verification', columns: ['decided_by'], why: work },
    { table: 'building', columns: ['address', 'contact_email', 'contact_phone'], why: 'The building\u2019s own, which it shows to everybody who lives there.' },
  ],
};
