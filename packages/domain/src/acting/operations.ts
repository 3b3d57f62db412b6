import type { Operation } from '@lintel/db';
import { stopActing } from './commands/end-acting';
import { giveDelegation } from './commands/give-delegation';
import { revokeDelegation } from './commands/revoke-delegation';
import { startDelegation } from './commands/start-delegation';
import { startImpersonation } from './commands/start-impersonation';
import { getActing } from './queries/get-acting';
import { listDelegations } from './queries/list-delegations';

export const operations = [giveDelegation, revokeDelegation, listDelegations, startDelegation, startImpersonation, getActing, stopActing] as const satisfies readonly Operation[];
