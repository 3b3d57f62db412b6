import { uniqueTitle } from './support/homes';
import { query } from './support/operations';
import { expect, type Page, test } from './support/test';

test('one box finds what a neighbour wrote a moment ago, by keyboard, and a stranger to the house finds nothing of it', async ({ journey }) => {
  const [resident, manager, stranger] = [await journey.as('resident'), await journey.as('manager'), await journey.as('investor')];
  await manager.goto('/desk');
  const word = uniqueTitle('Wheelbarrow');
  await resident.goto('/home/community');
  await resident.getByRole('button', { name: 'What do you want to write?' }).click();
  await resident.getByRole('textbox', { name: 'Text' }).fill(word);
  await resident.getByRole('button', { name: 'Publish' }).click();
  await expect(resident.getByRole('article').filter({ hasText: word })).toBeVisible();

  const found = async (page: Page) => {
    const { groups } = await query<{ groups: readonly { hits: readonly unknown[] }[] }>(page, 'search.find', { text: word });
    return groups.reduce((sum, { hits }) => sum + hits.length, 0);
  };
  await expect.poll(() => found(manager)).toBe(1);
  await manager.keyboard.press('Control+k');
  await manager.getByRole('combobox').fill(word);
  // By who wrote it: the words themselves are also offered to be searched for.
  const hit = manager.getByRole('option', { name: new RegExp(`${word} Resident`) });
  await expect(hit).toBeVisible();
  await expect(hit).toHaveAttribute('aria-selected', 'true');
  await manager.keyboard.press('Enter');
  await expect(manager).toHaveURL(/\/posts\//);
  await expect(manager.getByText(word).first()).toBeVisible();

  expect(await found(stranger)).toBe(0);
  await stranger.goto(`/find?q=${encodeURIComponent(word)}`);
  await expect(stranger.getByText('Nothing found for')).toBeVisible();
});

test('the kinds found are filters in the address, and what was looked for is there again', async ({ journey }) => {
  const manager = await journey.as('manager');
  await manager.goto('/find');
  await manager.getByRole('searchbox', { name: 'What are you looking for?' }).fill('lift');
  await manager.getByRole('button', { name: 'Find' }).click();
  const kinds = manager.getByRole('navigation', { name: 'Kinds' });
  await kinds.getByRole('link', { name: /^Tickets/ }).click();
  await expect(manager).toHaveURL(/q=lift&kind=ticket/);
  await expect(kinds.getByRole('link', { name: /^Tickets/ })).toHaveAttribute('aria-current', 'page');
  await manager.goBack();
  await expect(manager).not.toHaveURL(/kind=/);
  await expect.poll(async () => (await query<{ items: readonly { text: string }[] }>(manager, 'search.history', {})).items.map(({ text }) => text)).toContain('lift');
  await manager.goto('/find');
  await expect(manager.getByRole('link', { name: 'lift' }).first()).toBeVisible();
});
