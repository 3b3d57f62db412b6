import { answerInquiry, askInquiry, assignInquiry, claimInquiry, closeInquiry, followUpInquiry, getInquiry, listInquiries } from '@lintel/domain/crm';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'inquiries:read', tag: 'Inquiries' } as const;
const writes = { scope: 'inquiries:write', tag: 'Inquiries' } as const;

export const crm: readonly RestRow[] = [
  row(listInquiries, { method: 'GET', path: '/inquiries', ...reads }),
  row(askInquiry, { method: 'POST', path: '/listings/{listingId}/inquiries', status: 201, location: ({ id }) => `/inquiries/${id}`, ...writes, isPublic: true }),
  row(getInquiry, { method: 'GET', path: '/inquiries/{id}', ...reads }),
  row(answerInquiry, { method: 'POST', path: '/inquiries/{id}/answer', ...writes }),
  row(followUpInquiry, { method: 'POST', path: '/inquiries/{id}/follow-up', ...writes }),
  row(claimInquiry, { method: 'POST', path: '/inquiries/{id}/claim', ...writes }),
  row(assignInquiry, { method: 'POST', path: '/inquiries/{id}/assign', ...writes }),
  row(closeInquiry, { method: 'POST', path: '/inquiries/{id}/close', ...writes }),
];
