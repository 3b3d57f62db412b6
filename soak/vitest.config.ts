import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { FiguresReporter } from './figures-reporter';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tests that have a full size, run one after another at it: each wants the machine for itself. */
export default defineConfig({
  test: {
    root,
    include: [
      'apps/worker/src/chain.integration.test.ts',
      'apps/worker/src/deliveries-killed.integration.test.ts',
      'apps/worker/src/tickets-in-chaos.integration.test.ts',
      'apps/worker/src/two-of-each.integration.test.ts',
      'apps/worker/src/web-killed.integration.test.ts',
      'apps/worker/src/relay/chaos.test.ts',
      'packages/db/src/log/ordering.test.ts',
      'packages/db/src/log/sequencer.test.ts',
      'packages/domain/src/tenant-fuzz.test.ts',
      'apps/web/src/server/realtime/tenant-streams.test.ts',
      'packages/adapters/src/search/testing/soak/*.test.ts',
      'apps/web/src/server/rest/schemathesis.test.ts',
      'apps/web/src/server/realtime/crowded-channel.test.ts',
    ],
    env: { TZ: 'UTC', NODE_ENV: 'test', SOAK: '1' },
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    reporters: ['default', new FiguresReporter()],
  },
});
