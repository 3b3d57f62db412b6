import type { Page } from '@playwright/test';

/** Opens a page and resolves when its live stream is open: what happens from now on is told to it. Counts how often the page was loaded. */
export async function watch(page: Page, path: string): Promise<{ readonly loads: () => number }> {
  let loads = 0;
  page.on('load', () => { loads += 1; });
  const stream = page.waitForResponse((answer) => answer.url().includes('/api/live') && answer.ok(), { timeout: 20_000 });
  await page.goto(path);
  await stream;
  return { loads: () => loads };
}
