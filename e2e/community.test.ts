import { uniqueTitle } from './support/homes';
import { query } from './support/operations';
import { expect, type Page, test } from './support/test';

const channelOf = async (page: Page, name: string) => {
  const { items } = await query<{ items: readonly { id: string; name: string }[] }>(page, 'channel.list', {});
  return `/home/messages/${items.find((channel) => channel.name === name)?.id ?? ''}`;
};

test('two write in one channel at once: each message is there once, in one order for both, also after a cut connection', async ({ journey }) => {
  journey.excuse(/net::ERR|Failed to (fetch|load)/i);
  const [resident, manager] = [await journey.as('resident'), await journey.as('manager')];
  const words = uniqueTitle('Who has seen the ladder?');
  const address = await channelOf(resident, 'Roof garden');
  for (const page of [resident, manager]) await page.goto(address);
  const write = async (page: Page, text: string) => {
    await page.getByRole('textbox', { name: /^Write/ }).fill(text);
    await page.keyboard.press('Enter');
  };
  await Promise.all([write(resident, `${words} one`), write(manager, `${words} two`)]);
  const read = async (page: Page) => {
    const lines = await page.getByRole('log').getByText(words).allTextContents();
    return lines.map((line) => line.replace(words, '').trim());
  };
  for (const page of [resident, manager]) await expect.poll(async () => (await read(page)).toSorted()).toEqual(['one', 'two']);
  expect(await read(resident)).toEqual(await read(manager));

  await resident.context().setOffline(true);
  await write(resident, `${words} three`);
  await write(manager, `${words} four`);
  await expect.poll(() => read(manager)).toContain('four');
  await resident.context().setOffline(false);
  for (const page of [resident, manager]) await expect.poll(async () => (await read(page)).toSorted(), { timeout: 20_000 }).toEqual(['four', 'one', 'three', 'two']);
  await resident.reload();
  await expect.poll(() => read(resident)).toEqual(await read(manager));
});

test('a post is commented on under the eyes of its author, reported by a neighbour, and hidden by who manages the house', async ({ journey }) => {
  // What is hidden is gone for who reads it.
  journey.excuse(/status of 404/);
  const [author, resident, manager] = [await journey.as('staff'), await journey.as('resident'), await journey.as('manager')];
  const words = uniqueTitle('A bicycle without a bell');
  await author.goto('/home/community');
  await author.getByRole('button', { name: 'What do you want to write?' }).click();
  await author.getByRole('textbox', { name: 'Text' }).fill(words);
  await author.getByRole('button', { name: 'Publish' }).click();
  const post = author.getByRole('article').filter({ hasText: words });
  await expect(post).toBeVisible();

  await resident.goto('/home/community');
  const seen = resident.getByRole('article').filter({ hasText: words });
  await seen.getByRole('link', { name: /Comment/ }).click();
  await resident.getByRole('textbox', { name: 'Write a comment' }).fill('It rings now.');
  await resident.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(resident.getByText('It rings now.')).toBeVisible();
  await expect(post.getByText('1 comment')).toBeVisible();

  await resident.getByRole('button', { name: 'More for this' }).first().click();
  await resident.getByRole('menuitem', { name: 'Report' }).click();
  await resident.getByRole('dialog').getByRole('button', { name: 'Report' }).click();
  await expect(resident.getByText('Reported. Thank you.').first()).toBeVisible();
  const { items: [house] } = await query<{ items: readonly { id: string }[] }>(manager, 'community.list', {});
  await manager.goto(`/desk/buildings/${house?.id ?? ''}/community`);
  const reported = manager.getByRole('listitem').filter({ hasText: words });
  await expect(reported).not.toContainText('Resident');
  await reported.getByRole('button', { name: 'Hide it' }).click();
  await manager.getByRole('dialog').getByRole('textbox').fill('It has stood here for a month.');
  await manager.getByRole('dialog').getByRole('button', { name: 'Hide it' }).click();
  await expect(reported).toBeHidden();
  await expect(resident.getByText(words)).toBeHidden();
  await resident.goto('/home/community');
  await expect(resident.getByRole('heading', { name: 'Harbour House' })).toBeVisible();
  await expect(seen).toBeHidden();
});
