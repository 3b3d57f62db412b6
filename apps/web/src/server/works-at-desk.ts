import type { Me } from '@lintel/domain/access/contract';
import { scopesOf } from '../components/shell/scopes';

/** Whether someone works for an agency: their records open at the desk. */
export function worksAtDesk(me: Me): boolean {
  return scopesOf(me.memberships).some((scope) => scope.kind === 'agency');
}
