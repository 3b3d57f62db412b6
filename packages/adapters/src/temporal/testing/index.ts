import { setTimeout as sleep } from 'node:timers/promises';
import { searchAttributeTypes } from '@lintel/workflows/search-attributes';
import { Client, Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';

/** The server that tests make their namespaces on. */
export function testTemporalAddress(): string | undefined {
  const address = process.env['TEST_TEMPORAL_ADDRESS'];
  return address === undefined || address === '' ? undefined : address;
}

/** A namespace of the caller's own, ready for use, with the search attributes that workflows are found by. */
export async function createNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('1 day') });
    const client = new Client({ connection, namespace });
    // Each service of the server hears of a namespace, and of its attributes, in its own time.
    await patiently(() => connection.operatorService.addSearchAttributes({ namespace, searchAttributes: searchAttributeTypes }));
    await patiently(async () => {
      const handle = await client.workflow.start('none', { taskQueue: 'none', workflowId: 'probe', workflowIdConflictPolicy: 'USE_EXISTING' });
      await handle.terminate('only a probe');
    });
    await patiently(() => client.workflow.count(`${Object.keys(searchAttributeTypes)[0]} = 'none'`));
  } finally {
    await connection.close();
  }
}

async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === 60) throw error;
      await sleep(500);
    }
  }
}
