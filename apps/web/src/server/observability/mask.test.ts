import { expect, it } from 'vitest';
import { createLog } from './log';

function logged(fields: object): Record<string, unknown> {
  const lines: string[] = [];
  createLog('info', { write: (line) => void lines.push(line) }).info(fields, 'line');
  return JSON.parse(lines[0] ?? '{}');
}

it('masks personal data by name and by shape, however deep', () => {
  const line = logged({
    email: 'ada@example.com', name: 'Ada', operation: 'user.create', count: 3,
    request: { headers: { authorization: 'Bearer x', cookie: 'lintel.session=y', host: 'lintel.test' }, path: '/users?text=ada@example.com' },
    list: [{ phone: '+1', id: 'u1' }],
  });
  expect(line).toMatchObject({ email: '[masked]', name: '[masked]', operation: 'user.create', count: 3, list: [{ phone: '[masked]', id: 'u1' }] });
  expect(line['request']).toEqual({ headers: { authorization: '[masked]', cookie: '[masked]', host: 'lintel.test' }, path: '/users?text=[masked e-mail]' });
});

it('masks inside errors and keeps what explains them', () => {
  const line = logged({ err: new Error('no mailbox ada@example.com') });
  expect(JSON.stringify(line)).not.toContain('ada@');
  expect(line['err']).toMatchObject({ type: 'Error', stack: expect.stringContaining('mask.test.ts') });
});

it('writes levels as words', () => {
  expect(logged({})).toMatchObject({ level: 'info', service: 'web', msg: 'line' });
});
