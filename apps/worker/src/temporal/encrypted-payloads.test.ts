import { randomBytes } from 'node:crypto';
import { openTemporal, startOrSignal, temporalConfig } from '@lintel/adapters/temporal';
import { taskQueues } from '@lintel/workflows/contracts';
import { Client, Connection } from '@temporalio/client';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { readEnv } from '../env';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { installRuntime, serveTaskQueues } from './workers';

const address = testTemporalAddress();
const log = pino({ level: 'silent' });
const newKey = (name: string) => `${name}:${randomBytes(32).toString('base64')}`;

describe.skipIf(address === undefined)('workflow payloads', () => {
  it('are unreadable to Temporal when a key is set, through a rotation, and a workflow begun without one goes on', async () => {
    const namespace = `encrypted-${Date.now().toString(36)}`;
    await createNamespace(String(address), namespace);
    const [first, second] = [newKey('first'), newKey('second')];
    const configOf = (keys: string | undefined) => temporalConfig(readEnv({
      DATABASE_URL: 'postgres://nobody@localhost/none', LINTEL_SIGNING_KEY: 'a key of thirty-two characters..', TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, TEMPORAL_PAYLOAD_KEYS: keys,
    }));
    const start = async (id: string, keys: string | undefined) => {
      const gate = openTemporal(configOf(keys));
      await gate.use((client) => startOrSignal(client, { kind: 'listing', id, organisationId: 'the-agency', version: 1 }, 0));
      await gate.close();
    };
    const woken: string[] = [];
    const wake = async ({ id }: { readonly id: string }) => {
      woken.push(id);
      return { version: 1, state: 'Closed', isFinal: true, next: null };
    };
    await start('before', undefined);
    await start('under-first', first);
    await start('under-second', `${second},${first}`);
    installRuntime(log);
    const stop = new AbortController();
    const serving = serveTaskQueues(configOf(`${second},${first}`), { lifecycle: { wake }, media: {}, delivery: {}, webhook: {}, assistant: {} }, log, stop.signal);
    const reader = openTemporal(configOf(`${second},${first}`));
    const connection = await Connection.connect({ address: String(address) });
    const bare = new Client({ connection, namespace });
    try {
      for (const id of ['before', 'under-first', 'under-second']) await reader.use((client) => client.workflow.getHandle(`listing-${id}`).result());
      expect(woken.toSorted()).toEqual(['before', 'under-first', 'under-second']);
      const isReadable = async (id: string) => {
        const { events } = await bare.workflow.getHandle(`listing-${id}`).fetchHistory();
        const input = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]?.data;
        if (!input) throw new Error(`${id} began without an input`);
        return Buffer.from(input).includes('the-agency');
      };
      expect(await isReadable('before')).toBe(true);
      for (const id of ['under-first', 'under-second']) expect(await isReadable(id)).toBe(false);
      expect((await bare.workflow.getHandle('listing-under-second').describe()).taskQueue).toBe(taskQueues.lifecycle);
    } finally {
      stop.abort();
      await serving;
      await reader.close();
      await connection.close();
    }
  }, 90_000);
});
