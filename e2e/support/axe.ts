import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asks axe for what is wrong with a page as it stands; `rules` for some alone. */
export async function expectNoViolations(page: Page, what: string, rules: readonly string[] = []): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length === 0 ? axe.withTags(wcag) : axe.withRules([...rules])).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 300)}\n    ${failureSummary ?? ''}`).join('\n  ')}`);
  expect.soft(found, what).toEqual([]);
}

/** Nothing on the page is wider than its window. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
  expect.soft(wide, what).toBeLessThanOrEqual(window);
}
