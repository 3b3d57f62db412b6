import { by, type PersonalData } from '../personal';

const exported = ['id', 'organisation_id', 'record_type', 'record_id', 'kind', 'status', 'original_name', 'content_type', 'byte_size', 'caption', 'alt_text', 'created_at'];
const toNeighbours = `t.record_type in ('post', 'message')`;
const agencys = 'Photos and documents of a listing belong to its agency; who sent them leads to nobody afterwards.';

export const mediaPersonal: PersonalData = {
  held: [
    {
      table: 'media', title: 'Photos and documents you sent', covers: ['created_by', 'original_name'], mine: `${by('created_by')} and not ${toNeighbours}`, exported,
      forgetting: { how: 'keep', why: agencys },
    },
    {
      table: 'media', section: 'media_to_neighbours', title: 'Pictures and papers you sent to neighbours', covers: ['created_by', 'original_name'], mine: `${by('created_by')} and ${toNeighbours}`, exported,
      // They go with the words they hung on; their files leave the store by the purge.
      forgetting: { how: 'clear', set: { status: `'deleted'`, original_name: `'deleted'`, caption: `''`, alt_text: `''`, claimed_by: 'null', claimed_until: 'null', purge_at: 'now()' } },
    },
  ],
  references: [
    { table: 'media_upload', columns: ['created_by', 'original_name'], why: 'Uploads under way; they end by themselves within a day.' },
    { table: 'media', columns: ['claimed_by'], why: 'A worker\u2019s name.' },
  ],
};
