import { submittedHome, uniqueTitle } from './support/homes';
import { expect, test } from './support/test';

test('a moderator decides by keyboard: sends one back with a note, approves the next', async ({ journey }) => {
  const [agent, page] = [await journey.as('agent'), await journey.as('moderator')];
  const [back, good] = [uniqueTitle('Attic with a leak'), uniqueTitle('House with good light')];
  const ids = [await submittedHome(agent, back), await submittedHome(agent, good)];
  await page.goto('/admin/review');
  const item = (title: string) => page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name: new RegExp(title) });
  const shown = page.getByRole('main').getByRole('heading', { level: 2 }).first();

  await expect(item(back)).toBeVisible();
  // The one due first is on top; by j one comes to those that came last.
  for (let before = await shown.innerText(); !before.includes(back); before = await shown.innerText()) {
    await page.keyboard.press('j');
    await expect(shown).not.toHaveText(before);
  }
  await page.keyboard.press('r');
  await expect(page.getByRole('textbox', { name: /Note/ })).toBeFocused();
  await page.keyboard.type('Say when the roof was mended.');
  await page.keyboard.press('Control+Enter');
  await expect(item(back)).toBeHidden();
  await expect(page.getByText('Sent back with your note')).toBeVisible();

  if (!(await shown.textContent())?.includes(good)) await item(good).click();
  await expect(shown).toContainText(good);
  await page.keyboard.press('a');
  await expect(page.getByRole('alertdialog')).toContainText('cannot be taken back');
  await page.keyboard.press('Escape');
  await expect(item(good)).toBeVisible();
  await page.keyboard.press('a');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Approve' }).press('Enter');
  await expect(item(good)).toBeHidden();

  await agent.goto(`/desk/listings/${ids[0]}`);
  await expect(agent.getByText('Say when the roof was mended.').first()).toBeVisible();
  await agent.goto(`/desk/listings/${ids[1]}`);
  await expect(agent.getByText('Approved').first()).toBeVisible();
});

test('of two moderators one wins and the other is told', async ({ journey }) => {
  journey.excuse(/status of (409|412)/);
  const [agent, one, other] = [await journey.as('agent'), await journey.as('moderator'), await journey.as('admin')];
  const title = uniqueTitle('House that two look at');
  await submittedHome(agent, title);
  for (const page of [one, other]) {
    await page.goto('/admin/review');
    await page.getByRole('navigation', { name: 'Review' }).getByRole('button', { name: new RegExp(title) }).click();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText(title);
  }
  for (const page of [one, other]) await page.getByRole('button', { name: /^Approve/ }).click();
  await Promise.all([one, other].map((page) => page.getByRole('alertdialog').getByRole('button', { name: 'Approve' }).click()));
  const told = (page: typeof one) => page.getByText(new RegExp(`“${title}” was approved by somebody else|Somebody else decided on “${title}” first`)).first();
  const won = (page: typeof one) => page.getByText('Approved', { exact: true }).first();
  const loser = await Promise.any([one, other].map(async (page) => { await expect(told(page)).toBeVisible(); return page; }));
  await expect(won(loser === one ? other : one)).toBeVisible();
});
