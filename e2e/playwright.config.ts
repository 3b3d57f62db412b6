import { defineConfig } from '@playwright/test';

/**
 * Journeys through a running app: `E2E_BASE_URL` says where it is, `CHROMIUM_PATH` which browser to use. `npm test` starts an app for them; while
 * developing, one that runs already will do: `E2E_BASE_URL=http://localhost:3000 npx playwright test agent`.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  workers: 2,
  forbidOnly: true,
  // A journey that fails once and then passes is reported as flaky: two cores serve app, engine, database and two browsers at once.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  reporter: 'list',
  use: {
    baseURL: process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
