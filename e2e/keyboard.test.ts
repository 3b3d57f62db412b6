import { expect, test } from './support/test';

test('a visitor finds a home and asks about it without a mouse', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Search homes' })).toBeFocused();
  await page.keyboard.type('seat');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?city=Seattle');

  // Not one that another journey puts up and takes away meanwhile.
  const first = page.getByRole('region', { name: 'Homes', exact: true }).getByRole('article').filter({ hasNotText: 'Test Lane' }).first().getByRole('link').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/listings\//);
  const question = page.getByRole('textbox', { name: /Your question/ });
  await question.focus();
  await page.keyboard.type('May I come on Sunday?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Somebody at a keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.type('keyboard@example.com');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your question is on its way')).toBeVisible();
});

test('at the desk one goes anywhere by palette and by letters, and moves in lists', async ({ journey }) => {
  const page = await journey.as('agent');
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Find or do anything' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type('Listings');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/desk/listings');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('1 selected').last()).toBeVisible();
  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/listings\/[0-9a-f-]{36}/);
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page).toHaveURL('/desk/inquiries');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});
