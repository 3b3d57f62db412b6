import { expect, it } from 'vitest';
import { historyInput } from './history-question';

it('asks for the reader’s own days, the last one included, also where the clocks change', () => {
  expect(historyInput({ from: '2026-11-01', until: '2026-11-01' }, 'America/Los_Angeles')).toMatchObject({ from: '2026-11-01T07:00:00.000Z', until: '2026-11-02T08:00:00.000Z' });
  expect(historyInput({ until: '2026-11-03' }, 'Asia/Kolkata')).toEqual({ limit: 50, until: '2026-11-03T18:30:00.000Z' });
});

it('leaves out what an address made up', () => {
  expect(historyInput({ kind: 'nothing', by: 'somebody', from: 'yesterday', record: '1; drop' }, 'UTC')).toEqual({ limit: 50 });
  expect(historyInput({ kind: 'listing', by: 'me', record: '01940000-0000-7000-8000-0000000000a1' }, 'UTC')).toEqual({ limit: 50, kind: 'listing', by: 'me', recordId: '01940000-0000-7000-8000-0000000000a1' });
});
