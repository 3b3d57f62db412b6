import { createBuilding } from '@lintel/domain/building';
import { type RestRow, row } from '../rest/row';

export const building: readonly RestRow[] = [
  row(createBuilding, { method: 'POST', path: '/buildings', scope: 'organisations:write', tag: 'Buildings', status: 201 }),
];
