import { approvedHome, draftHome, publishedHome, uniqueTitle } from './support/homes';
import { expect, type Page, test } from './support/test';

const list = (title: string, view: string) => `/desk/listings?view=${view}&text=${encodeURIComponent(title)}`;
const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });

test('an agent keeps a list as they look at it, comes back to it, and deletes it and takes that back', async ({ journey }) => {
  const page = await journey.as('agent');
  const name = uniqueTitle('Drafts to finish');
  await page.goto('/desk/listings?view=table&review=draft');
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: /Name/ }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  const kept = page.getByRole('button', { name, exact: true });
  await expect(kept).toHaveAttribute('aria-pressed', 'true');

  await page.goto('/desk/listings?view=table');
  await kept.click();
  await expect(page).toHaveURL(/review=draft/);
  const forget = async () => {
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Delete this view' }).click();
    await expect(kept).toBeHidden();
  };
  await forget();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(kept).toBeVisible();
  await forget();
});

test('a card goes where its lifecycle leads, and asks what that asks', async ({ journey }) => {
  const [page, moderator] = [await journey.as('agent'), await journey.as('moderator')];
  const title = uniqueTitle('House by the mill race');
  await approvedHome(page, moderator, title);
  await page.goto(list(title, 'board'));
  await page.getByRole('button', { name: `Move ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Active', exact: true }).click();
  await page.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(column(page, 'Active').getByRole('link', { name: title })).toBeVisible();

  await page.getByRole('button', { name: `Move ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Canceled', exact: true }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Cancel listing' }).click();
  await expect(column(page, 'Canceled').getByRole('link', { name: title })).toBeVisible();
});

test('what a command for many did is said of each', async ({ journey }) => {
  journey.excuse(/status of 4\d\d/);
  const [page, moderator] = [await journey.as('agent'), await journey.as('moderator')];
  const title = uniqueTitle('Terrace');
  await Promise.all([publishedHome(page, moderator, `${title} east`), draftHome(page, `${title} west`)]);
  await page.goto(list(title, 'table'));
  for (const name of ['east', 'west']) await page.getByRole('row', { name: new RegExp(`${title} ${name}`) }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Submit for review (1 of 2)' }).click();
  const told = page.getByRole('dialog', { name: 'Submit for review' });
  await expect(told.getByRole('listitem').filter({ hasText: `${title} east` })).toContainText('Not possible while it is “Active”.');
  await expect(told.getByRole('listitem').filter({ hasText: `${title} west` }).getByLabel('Done', { exact: true })).toBeVisible();
});
