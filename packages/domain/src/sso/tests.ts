import type { ScopedTransaction } from '@lintel/db';
import type { TestResult } from './contract';
import { ssoTested } from './events';
import { type ConnectionRow, updateConnection } from './store';

/** Keeps what came of trying the connection, for its owner to read. A bad test of settings that were good before leaves them so. Events: sso_connection.tested. */
export async function keepTest(tx: ScopedTransaction, connection: ConnectionRow, result: TestResult): Promise<void> {
  const { version } = await updateConnection(tx, connection, { test_result: JSON.stringify(result), ...(result.isGood ? { tested_at: tx.now } : {}) });
  tx.append(ssoTested, { aggregateId: connection.id, aggregateVersion: version, organisationId: connection.organisation_id, data: { isGood: result.isGood, fault: result.fault } });
}
