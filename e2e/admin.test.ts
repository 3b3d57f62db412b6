import { uniqueTitle, draftHome } from './support/homes';
import { query } from './support/operations';
import { expect, test } from './support/test';

test('the overview shows the platform, and each figure leads to what explains it', async ({ journey }) => {
  const page = await journey.as('admin');
  await page.goto('/admin');
  await expect(page.getByText('Homes on the market')).toBeVisible();
  await page.getByRole('link', { name: /Slowest consumer/ }).click();
  await expect(page).toHaveURL('/admin/consumers');
  await expect(page.getByRole('article').first()).toContainText(/Up to date|Catching up/);
  await page.getByRole('article').first().getByRole('button', { name: /Lanes/ }).click();
  await expect(page.getByRole('table').first()).toContainText('Lane 1');
});

test('people are found by name or whole address, which is shown for a reason', async ({ journey }) => {
  const page = await journey.as('admin');
  await page.goto('/admin/people');
  await page.getByRole('button', { name: 'Name or e-mail' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('resident@lintel.test');
  await page.keyboard.press('Enter');
  const masked = page.getByRole('row').filter({ hasText: 'r…@lintel.test' });
  await expect(masked).toBeVisible();
  // The filter stays at hand until one turns to something else.
  await page.getByRole('dialog').getByRole('textbox').fill('hyderabad');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Agent, Hyderabad' })).toBeVisible();
  await expect(masked).toBeHidden();
  const { items: [resident] } = await query<{ readonly items: readonly { readonly id: string }[] }>(page, 'user.list', { text: 'resident@lintel.test' });
  await page.goto(`/admin/people/${resident?.id ?? ''}`);
  await expect(page.getByText('resident@lintel.test')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('They lost their telephone');
  await dialog.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('resident@lintel.test')).toBeVisible();
});

test('an event is found by its type and opened with what it says', async ({ journey }) => {
  const [page, agent] = [await journey.as('admin'), await journey.as('agent')];
  const id = await draftHome(agent, uniqueTitle('House for the log'));
  await page.goto(`/admin/events?aggregateId=${id}`);
  await page.getByRole('row').filter({ hasText: /draft/i }).first().click();
  await page.getByRole('link', { name: 'What led to it, and what followed' }).click();
  await expect(page).toHaveURL(/\/admin\/events\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('listing.');
});

test('imports, workflows and services say what there is', async ({ journey }) => {
  const page = await journey.as('admin');
  await page.goto('/admin/imports');
  await expect(page.getByRole('button', { name: 'Check the file' })).toBeVisible();
  await page.goto('/admin/workflows');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.goto('/admin/services');
  await expect(page.getByText(/Postgres/).first()).toBeVisible();
  await expect(page.getByText(/Temporal/).first()).toBeVisible();
});

test('who does not run the platform is told so and led away', async ({ journey }) => {
  const page = await journey.as('agent');
  for (const path of ['/admin', '/admin/people', '/admin/events', '/admin/consumers', '/admin/review']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2, name: 'This page is for those who run the platform' })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Go to my start page' }).click();
  await expect(page).toHaveURL('/desk');
});
