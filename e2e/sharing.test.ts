import { draftHome, uniqueTitle } from './support/homes';
import { query } from './support/operations';
import { emailOf, password } from './support/people';
import { expect, type Page, test } from './support/test';

test('an agent shows a draft to somebody of another agency, who sees it until it is taken back, without a reload', async ({ journey }) => {
  // What is taken back is not found any more.
  journey.excuse(/status of 404/);
  const [agent, other] = [await journey.as('agent'), await journey.as('agent.hyderabad')];
  const title = uniqueTitle('House between two agencies');
  const id = await draftHome(agent, title);
  await agent.goto(`/desk/listings/${id}`);
  await agent.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = agent.getByRole('dialog');
  await dialog.getByLabel('E-mail address').fill(emailOf('agent.hyderabad'));
  await dialog.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: emailOf('agent.hyderabad') })).toBeVisible();

  await other.goto('/home/shared');
  const row = other.getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText('from ');
  await row.getByRole('link', { name: title }).click();
  await expect(other).toHaveURL(new RegExp(`/listings/${id}`));
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Test Lane');
  await expect(other.getByRole('link', { name: 'Edit' })).toHaveCount(0);
  await other.goto('/home/shared');
  await expect(row).toBeVisible();

  await dialog.getByRole('button', { name: new RegExp(`Take ${title} back`) }).click();
  await expect(row).toHaveCount(0);
  await expect(dialog.getByText('Nobody outside your organisation yet.')).toBeVisible();
  const gone = await other.goto(`/listings/${id}`);
  expect(gone?.status()).toBe(404);
});

test('an administrator looks through a resident’s eyes: under a banner, changing nothing, until they stop', async ({ journey }) => {
  // What is over is not found any more.
  journey.excuse(/status of 404.*acting\.get/);
  const admin = await journey.as('admin');
  const { items: [person] } = await query<{ items: readonly { id: string; name: string }[] }>(admin, 'user.list', { text: emailOf('resident') });
  await admin.goto(`/admin/people/${person?.id ?? ''}`);
  await admin.getByRole('button', { name: 'Look at their screens' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByRole('textbox').fill('They asked where their saved homes are');
  await dialog.getByRole('button', { name: 'Look at their screens' }).click();
  await confirmIfAsked(admin);
  await expect(admin).toHaveURL(/\/as\/[0-9a-f-]+\/home/);
  const banner = admin.getByRole('region', { name: 'You act for somebody else' });
  await expect(banner).toContainText('Nothing can be changed.');
  await admin.getByRole('link', { name: 'Saved homes' }).first().click();
  await expect(admin).toHaveURL(/\/as\/[0-9a-f-]+\/home\/saved/);
  await expect(banner).toContainText('They asked where their saved homes are');
  const theirs = admin.url();
  await admin.goto(theirs.replace('/home/saved', '/account/security'));
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('This is closed while you act for somebody');
  await banner.getByRole('button', { name: /Stop/ }).click();
  await expect(admin).toHaveURL(/\/admin$/);
  await expect(banner).toHaveCount(0);
  await admin.goto(theirs);
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('You act for nobody any more');
});

/** Who proved who they are a short while ago is not asked again. */
async function confirmIfAsked(page: Page): Promise<void> {
  const ask = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await expect(ask.or(page.getByRole('region', { name: 'You act for somebody else' })).first()).toBeVisible({ timeout: 20_000 });
  if (!(await ask.isVisible())) return;
  await ask.getByLabel('Password', { exact: true }).fill(password);
  await ask.getByRole('button', { name: 'Confirm' }).click();
}
