import { defineConfig } from 'vitest/config';

/** What runs here takes minutes, one file after the other: two at once would measure each other. */
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], env: { TZ: 'UTC', NODE_ENV: 'test' }, testTimeout: 1_800_000, hookTimeout: 1_800_000, fileParallelism: false },
});
