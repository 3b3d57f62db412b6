import { getActing, giveDelegation, listDelegations, revokeDelegation } from '@lintel/domain/acting';
import { type RestRow, row } from '../rest/row';

const read = { scope: 'organisations:read', tag: 'Standing in' } as const;
const write = { scope: 'organisations:write', tag: 'Standing in' } as const;

export const acting: readonly RestRow[] = [
  row(listDelegations, { method: 'GET', path: '/delegations', ...read }),
  row(giveDelegation, { method: 'POST', path: '/delegations', status: 201, ...write }),
  row(revokeDelegation, { method: 'DELETE', path: '/delegations/{id}', ...write }),
  row(getActing, { method: 'GET', path: '/standing-in/{id}', ...read }),
];
