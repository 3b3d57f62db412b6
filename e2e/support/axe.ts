import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of a page is looked at: everything, its colours alone, or everything else, which no theme changes. */
export type Look = 'whole' | 'colours' | 'layout';
const contrast = 'color-contrast';

/** Asks axe for what is wrong with a page as it stands. */
export async function expectNoViolations(page: Page, what: string, look: Look = 'whole'): Promise<void> {
  // Only what is broken is asked for: describing all that holds takes most of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (look === 'colours' ? axe.withRules([contrast]) : axe.withTags(wcag).disableRules(look === 'layout' ? [contrast] : [])).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 300)}\n    ${failureSummary ?? ''}`).join('\n  ')}`);
  expect.soft(found, what).toEqual([]);
}

/** Nothing on the page is wider than its window. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
  expect.soft(wide, what).toBeLessThanOrEqual(window);
}
