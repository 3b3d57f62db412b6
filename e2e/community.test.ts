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

/** The smallest paper there is. */
const paper = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('what is begun on one device goes on on another, and is read with its pictures and papers once it is published', async ({ journey }) => {
  const [laptop, phone, neighbour] = [await journey.as('staff'), await journey.as('staff', { viewport: { width: 390, height: 844 }, hasTouch: true }), await journey.as('resident')];
  const words = uniqueTitle('The cellar is wet');
  await laptop.goto('/home/community');
  await laptop.getByRole('button', { name: 'What do you want to write?' }).click();
  await laptop.getByRole('textbox', { name: 'Text' }).fill(`${words}, again`);
  await expect(laptop.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  await phone.goto('/home/community');
  await phone.getByRole('button', { name: `Go on with “${words}, again”` }).click();
  await phone.getByRole('textbox', { name: 'Text' }).fill(words);
  await expect(phone.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await laptop.reload();
  await expect(laptop.getByRole('textbox', { name: 'Text' })).toHaveValue(words);
  await expect(laptop.getByText('These are your newest words.')).toBeVisible();

  await laptop.getByRole('button', { name: 'Add pictures or PDF' }).or(laptop.getByRole('group', { name: 'Pictures and papers' })).first().click();
  const files = laptop.getByRole('group', { name: 'Pictures and papers' });
  const picture = await neighbour.screenshot({ type: 'jpeg' });
  await files.locator('input[type=file][accept*="image/jpeg"]').setInputFiles([{ name: 'left.jpg', mimeType: 'image/jpeg', buffer: picture }, { name: 'right.jpg', mimeType: 'image/jpeg', buffer: await laptop.screenshot({ type: 'jpeg' }) }]);
  await files.locator('input[type=file][accept="application/pdf"]').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: paper });
  await expect(files.getByRole('link', { name: 'Open plan.pdf' })).toBeVisible({ timeout: 20_000 });
  await laptop.getByRole('button', { name: 'Publish' }).click();

  await neighbour.goto('/home/community');
  const post = neighbour.getByRole('article').filter({ hasText: words });
  await expect(post.getByRole('button', { name: /^Open Picture/ })).toHaveCount(2, { timeout: 20_000 });
  await expect(post.getByRole('link', { name: 'plan.pdf' })).toBeVisible();
  await post.getByRole('button', { name: 'Open Picture 1' }).click();
  await expect(neighbour.getByRole('dialog', { name: 'Pictures' })).toBeVisible();
  await neighbour.keyboard.press('Escape');
  // The other device hears of it by itself, and lets go of what it kept.
  await expect(phone.getByText('was published or thrown away on another device')).toBeVisible();
});

test('a picture sent with a message is seen by who reads the channel, without a reload', async ({ journey }) => {
  const [resident, manager] = [await journey.as('resident'), await journey.as('manager')];
  const words = uniqueTitle('The key was here');
  const address = await channelOf(resident, 'Roof garden');
  for (const page of [resident, manager]) await page.goto(address);
  const buffer = await manager.screenshot({ type: 'jpeg' });
  // Chosen before the page listens, it would be lost.
  await expect(async () => {
    await resident.locator('input[type=file]').setInputFiles({ name: 'key.jpg', mimeType: 'image/jpeg', buffer });
    await expect(resident.getByRole('button', { name: 'Remove key.jpg' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const pictures = manager.getByRole('log').getByRole('button', { name: 'Open Picture 1' });
  const before = await pictures.count();
  await resident.getByRole('textbox', { name: /^Write/ }).fill(words);
  await resident.keyboard.press('Enter');
  await expect(manager.getByRole('log').getByText(words)).toBeVisible();
  await expect(pictures).toHaveCount(before + 1, { timeout: 30_000 });
});

test('who writes is seen while they write, and what is new is counted beside its place until it is read on any device', async ({ journey }) => {
  const [manager, phone, laptop] = [await journey.as('manager'), await journey.as('resident', { viewport: { width: 390, height: 844 }, hasTouch: true }), await journey.as('resident')];
  const words = uniqueTitle('The roof is open');
  const address = await channelOf(laptop, 'Everybody');
  const counts = (page: Page) => page.getByRole('navigation').getByRole('link', { name: /Messages/ }).first();
  for (const page of [phone, manager]) await page.goto(address);
  // Everything is read before it begins.
  await expect(phone.getByRole('log')).toBeVisible();
  await manager.getByRole('textbox', { name: /^Write/ }).pressSequentially('Tomorrow', { delay: 80 });
  await expect(phone.getByText('Building manager is writing')).toBeVisible();
  await expect(phone.getByText('Building manager is writing')).toBeHidden({ timeout: 12_000 });
  await phone.goto('/home');
  await laptop.goto('/home');
  await manager.getByRole('textbox', { name: /^Write/ }).fill(words);
  await manager.keyboard.press('Enter');
  // Others write elsewhere meanwhile: what the place says is what is unread at that moment.
  const unread = async () => (await query<{ unread: number }>(laptop, 'channel.list', {})).unread;
  const shown = async (page: Page) => Number(/\d+/.exec(await counts(page).innerText())?.[0] ?? 0);
  for (const page of [phone, laptop]) await expect.poll(async () => (await shown(page)) > 0 && (await shown(page)) === (await unread()), { timeout: 20_000 }).toBe(true);
  await phone.goto(address);
  await expect(phone.getByRole('log').getByText(words)).toBeVisible();
  await expect.poll(async () => (await query<{ items: readonly { name: string; unread: number }[] }>(laptop, 'channel.list', {})).items.find(({ name }) => name === 'Everybody')?.unread).toBe(0);
  await expect.poll(async () => (await shown(laptop)) === (await unread()), { timeout: 20_000 }).toBe(true);
});
