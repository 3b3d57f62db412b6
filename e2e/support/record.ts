import { expect, type Page } from '@playwright/test';

/** Presses an action of a record, wherever there is room for it. */
export async function press(page: Page, name: string): Promise<void> {
  const more = page.getByRole('button', { name: 'More actions' });
  const shown = page.getByRole('main').getByRole('button', { name, exact: true });
  await expect(shown.or(more).first()).toBeVisible();
  if (await shown.isVisible()) return shown.click();
  await more.click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Presses an action and gives what it asks for: answers by the label of their field. */
export async function act(page: Page, name: string, answers: Readonly<Record<string, string>> = {}): Promise<void> {
  await press(page, name);
  const dialog = page.getByRole('dialog');
  for (const [label, answer] of Object.entries(answers)) await dialog.getByLabel(label).fill(answer);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}
