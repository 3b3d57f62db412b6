import { emailOf, password } from './support/people';
import { expect, test } from './support/test';

test('a resident signs in, keeps a home, takes it off with a way back, and finds it in the list', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/search?city=Seattle');
  await page.getByRole('button', { name: /^Save / }).nth(1).click();
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fsearch%3Fcity%3DSeattle/);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(emailOf('resident'));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL('/search?city=Seattle');

  const heart = page.getByRole('region', { name: 'Homes', exact: true }).getByRole('button', { name: /^Save \d/ }).first();
  const name = (await heart.getAttribute('aria-label'))?.replace(/^Save /, '') ?? '';
  await heart.click();
  await expect(page.getByText('Saved to your list.')).toBeVisible();
  await page.goto('/home/saved');
  const kept = page.getByRole('article').filter({ hasText: name });
  await expect(kept).toBeVisible();
  await kept.getByRole('button', { name: `Take ${name} off your list` }).click();
  await expect(kept).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(kept).toBeVisible();
});

test('a search is saved under a name, found again, changed and deleted', async ({ journey }) => {
  const page = await journey.as('resident');
  await page.goto('/search?city=Hyderabad&beds=3');
  await page.getByRole('button', { name: 'Save search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this search' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Room for three');
  await dialog.getByRole('radio', { name: 'As soon as one appears' }).click();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('The search is saved.')).toBeVisible();
  await page.goto('/home/searches');
  await page.getByRole('link', { name: /Room for three/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Room for three');
  await page.getByRole('link', { name: 'Show the homes' }).click();
  await expect(page).toHaveURL(/city=Hyderabad/);
  await expect(page).toHaveURL(/beds=3/);
  await page.goBack();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('The search is deleted.')).toBeVisible();
  await expect(page).toHaveURL('/home/searches');
  await expect(page.getByRole('link', { name: /Room for three/ })).toBeHidden();
});

test('what one did, and what happened meanwhile, is shown after signing in', async ({ journey }) => {
  const page = await journey.as('resident');
  await page.goto('/home');
  await expect(page.getByRole('heading', { name: 'Since you were last here' })).toBeVisible();
  await page.goto('/account/activity');
  await expect(page.getByRole('heading', { name: 'What you did' })).toBeVisible();
  await expect(page.getByText(/saved/i).first()).toBeVisible();
  await page.getByRole('button', { name: /Notifications/ }).first().click();
  await expect(page.getByRole('link', { name: 'All notifications' }).or(page.getByText('Nothing yet')).first()).toBeVisible();
});

test('preferences change how everything is written, at once', async ({ journey }) => {
  const page = await journey.as('resident');
  await page.goto('/account/preferences');
  await page.getByRole('radio', { name: 'Dark' }).first().click();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.getByRole('radio', { name: 'System' }).first().click();
});
