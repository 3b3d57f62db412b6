import { expect, it } from 'vitest';
import { readEnv } from './env';

const least = { DATABASE_URL: 'postgres://lintel@localhost/lintel', NEXTAUTH_SECRET: 'x'.repeat(32), LINTEL_SIGNING_KEY: 'y'.repeat(32) };

it('needs little and guesses the rest', () => {
  expect(readEnv({ ...least, PORT: '4000', LOG_LEVEL: '' })).toMatchObject({ PORT: 4000, APP_URL: 'http://localhost:4000', LOG_LEVEL: 'info', CORS_ORIGINS: [], NODE_ENV: 'development' });
  expect(readEnv({ ...least, APP_URL: 'https://lintel.example/', CORS_ORIGINS: 'https://a.example, https://b.example' })).toMatchObject({
    APP_URL: 'https://lintel.example', CORS_ORIGINS: ['https://a.example', 'https://b.example'],
  });
});

it('names everything that is wrong or missing, one line each', () => {
  const read = () => readEnv({ DATABASE_URL: 'mysql://x', PORT: 'many', NEXTAUTH_SECRET: 'short', LOG_LEVEL: 'loud' });
  expect(read).toThrow(/DATABASE_URL: must be a postgres:\/\/ address/);
  expect(read).toThrow(/PORT: /);
  expect(read).toThrow(/NEXTAUTH_SECRET: must be at least 32 characters/);
  expect(read).toThrow(/LINTEL_SIGNING_KEY: is not set/);
  expect(read).toThrow(/LOG_LEVEL: /);
});
