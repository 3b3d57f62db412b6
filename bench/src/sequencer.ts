import { createTestDatabase } from '@lintel/db/testing';
import { insertPending, numberThrough } from './events';
import { atLeast, type Bench } from './figure';

const events = 100_000;

export const sequencer: Bench = {
  name: 'sequencer',
  summary: 'events numbered a second',
  async run() {
    const test = await createTestDatabase({ poolSize: 6 });
    try {
      await insertPending(test.db, events);
      return [atLeast('sequencer', 'events/s', events / (await numberThrough(test.db, events)), 20_000)];
    } finally {
      await test.drop();
    }
  },
};
