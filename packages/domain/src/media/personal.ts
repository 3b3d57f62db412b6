import { by, type PersonalData } from '../personal';

const agencys = 'Photos and documents of a listing belong to its agency; who sent them leads to nobody afterwards.';

export const mediaPersonal: PersonalData = {
  held: [
    {
      table: 'media', title: 'Photos and documents you sent', covers: ['created_by', 'original_name'], mine: by('created_by'),
      exported: ['id', 'organisation_id', 'record_type', 'record_id', 'kind', 'status', 'original_name', 'content_type', 'byte_size', 'caption', 'alt_text', 'created_at'],
      forgetting: { how: 'keep', why: agencys },
    },
  ],
  references: [
    { table: 'media_upload', columns: ['created_by', 'original_name'], why: 'Uploads under way; they end by themselves within a day.' },
    { table: 'media', columns: ['claimed_by'], why: 'A worker\u2019s name.' },
  ],
};
