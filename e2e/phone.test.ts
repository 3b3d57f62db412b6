import type { BrowserContext } from '@playwright/test';
import { uniqueTitle } from './support/homes';
import { query } from './support/operations';
import { emailOf, password, type Person, signInByHttp } from './support/people';
import { expect, type Page, test } from './support/test';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const cut = /net::ERR|Failed to (fetch|load)|ERR_INTERNET_DISCONNECTED|RSC payload/i;

interface Items<Item> {
  readonly items: readonly Item[];
}

const houseOf = async (page: Page) => (await query<Items<{ readonly buildingId: string }>>(page, 'residency.listMine', {})).items[0]?.buildingId ?? '';
const ticketsNamed = async (page: Page, title: string) => (await query<Items<{ readonly id: string; readonly title: string }>>(page, 'ticket.list', { limit: 50 })).items.filter((ticket) => ticket.title === title);
const channelNamed = async (page: Page, name: string) => (await query<Items<{ readonly id: string; readonly name: string }>>(page, 'channel.list', {})).items.find((channel) => channel.name === name)?.id ?? '';
const messagesSaying = async (page: Page, channelId: string, words: string) => (await query<Items<{ readonly body: string | null }>>(page, 'message.list', { channelId, limit: 50 })).items.filter(({ body }) => body === words).length;

/** Until the service worker has what it shows without a connection. */
async function kept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async () => (await caches.match('/offline')) !== undefined), { timeout: 30_000 }).toBe(true);
}

/** Everything that this device keeps, as one text. */
const onDevice = (page: Page) => page.evaluate(async () => {
  const open = (name: string) => new Promise<IDBDatabase>((resolve, reject) => { const request = indexedDB.open(name); request.addEventListener('success', () => { resolve(request.result); }); request.addEventListener('error', () => { reject(new Error(name)); }); });
  const database = await open('lintel');
  const all = (store: string) => new Promise<unknown>((resolve) => { const request = database.transaction(store).objectStore(store).getAll(); request.addEventListener('success', () => { resolve(request.result); }); });
  const stores = await Promise.all([...database.objectStoreNames].map(all));
  database.close();
  const pages = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return JSON.stringify([stores, { ...localStorage }, pages.flat().map(({ url }) => url)]);
});

/** A new tab of the same device, the old one closed. */
async function tabOf(context: BrowserContext, path: string): Promise<Page> {
  await Promise.all(context.pages().map((page) => page.close()));
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test('the app can be installed: its manifest is whole, every picture is there, and the browser finds nothing against it', async ({ journey }) => {
  const page = await journey.as('resident', phone);
  await page.goto('/home');
  const browser = await page.context().newCDPSession(page);
  const { errors, data } = await browser.send('Page.getAppManifest') as { readonly errors: readonly unknown[]; readonly data: string };
  expect(errors).toEqual([]);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors') as { readonly installabilityErrors: readonly { readonly errorId: string }[] };
  // Each browser of a test is a private window, where nothing is installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const manifest = JSON.parse(data) as { readonly display: string; readonly icons: readonly { readonly src: string; readonly purpose?: string }[]; readonly shortcuts: readonly { readonly url: string }[] };
  expect([manifest.display, manifest.icons.some(({ purpose }) => purpose === 'maskable'), manifest.shortcuts.map(({ url }) => url)]).toEqual(['standalone', true, ['/home/report', '/home/messages', '/home/community', '/search']]);
  for (const { src } of manifest.icons) expect((await page.request.get(src)).headers()['content-type']).toMatch(/^image\//);
});

test('a report with a photo that is sent without a connection survives its closed tab and is one ticket', async ({ journey }) => {
  journey.excuse(cut);
  const page = await journey.as('resident', phone);
  const context = page.context();
  const title = uniqueTitle('The bell of the lift is stuck');
  const house = await houseOf(page);
  await page.goto(`/home/house/${house}/report`);
  const photo = await page.screenshot({ type: 'jpeg' });
  await page.getByLabel('What is wrong?').fill(title);
  await page.locator('input[type=file][multiple]').setInputFiles({ name: 'bell.jpg', mimeType: 'image/jpeg', buffer: photo });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page.getByRole('heading', { name: 'Kept on this device' })).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await tabOf(context, '/home');
  await expect.poll(() => ticketsNamed(again, title), { timeout: 30_000 }).toHaveLength(1);
  const [ticket] = await ticketsNamed(again, title);
  await expect.poll(async () => (await query<Items<unknown>>(again, 'media.list', { recordType: 'ticket', recordId: ticket?.id })).items, { timeout: 30_000 }).toHaveLength(1);
  await expect.poll(async () => (await onDevice(again)).includes('bell.jpg')).toBe(false);
  // Opened once more, it is not sent once more.
  const third = await tabOf(context, `/home/house/${house}`);
  await expect(third.getByText(title).first()).toBeVisible();
  expect([await ticketsNamed(third, title), (await query<Items<unknown>>(third, 'media.list', { recordType: 'ticket', recordId: ticket?.id })).items].map(({ length }) => length)).toEqual([1, 1]);
});

test('a message that is written without a connection survives its closed tab and stands there once', async ({ journey }) => {
  journey.excuse(cut);
  const [page, manager] = [await journey.as('resident', phone), await journey.as('manager')];
  const context = page.context();
  const words = uniqueTitle('Is the boiler room open');
  const channelId = await channelNamed(page, 'Roof garden');
  await page.goto(`/home/messages/${channelId}`);
  await expect(page.getByRole('log')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('textbox', { name: /^Write/ }).fill(words);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('log').getByText(words)).toBeVisible();
  await expect.poll(async () => (await onDevice(page)).includes(words)).toBe(true);
  await page.close();
  await context.setOffline(false);
  // Another page of the app than the one it was written on.
  const again = await tabOf(context, '/home');
  await expect.poll(() => messagesSaying(manager, channelId, words), { timeout: 30_000 }).toBe(1);
  await again.goto(`/home/messages/${channelId}`);
  await expect(again.getByRole('log').getByText(words)).toHaveCount(1);
  await expect.poll(async () => (await onDevice(again)).includes('"kind":"message"')).toBe(false);
  expect(await messagesSaying(manager, channelId, words)).toBe(1);
});

test('without a connection one reads what one saw last, said to be old, and writes on; whoever comes next on the device sees nothing of it', async ({ journey }) => {
  test.setTimeout(120_000);
  journey.excuse(cut);
  // Sessions of their own: this one is ended.
  const first = await journey.visitor(phone);
  const context = first.context();
  const signIn = (person: Person) => signInByHttp(context.request, emailOf(person), password);
  await signIn('resident');
  const house = await houseOf(first);
  await first.goto(`/home/house/${house}`);
  await expect(first.getByText('Whom to turn to')).toBeVisible();
  const channelId = await channelNamed(first, 'Roof garden');
  await first.goto('/home/messages');
  await first.goto(`/home/messages/${channelId}`);
  const said = await first.getByRole('log').locator('div.whitespace-pre-wrap').last().textContent() ?? '';
  await kept(first);
  await expect.poll(async () => (await onDevice(first)).includes(channelId)).toBe(true);

  await context.setOffline(true);
  const away = await tabOf(context, `/home/messages/${channelId}`);
  await expect(away.getByText(/This is what you saw last/)).toBeVisible();
  await expect(away.getByRole('log').getByText(said).first()).toBeVisible();
  await away.getByRole('link', { name: 'Home', exact: true }).click();
  await away.getByRole('link', { name: 'Report a problem' }).first().click();
  const title = uniqueTitle('The gate does not close');
  await away.getByLabel('What is wrong?').fill(title);
  await away.getByRole('button', { name: 'Send report' }).click();
  await expect(away.getByRole('heading', { name: 'Kept on this device' })).toBeVisible();
  await context.setOffline(false);
  await expect(away.getByText('There is a connection again.')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => ticketsNamed(away, title), { timeout: 30_000 }).toHaveLength(1);

  await away.goto('/home');
  await away.getByRole('button', { name: 'Account' }).last().click();
  await away.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(away).toHaveURL(/\/$/);
  for (const trace of [title, said, channelId, 'resident@lintel.test']) expect(await onDevice(away)).not.toContain(trace);
  await signIn('moderator');
  await away.goto('/account/preferences');
  await expect.poll(async () => (await onDevice(away)).includes('moderator@lintel.test')).toBe(true);
  await context.setOffline(true);
  const second = await tabOf(context, `/home/messages/${channelId}`);
  await expect(second.getByText('This was not kept')).toBeVisible();
  for (const trace of [title, said, 'resident@lintel.test']) expect(await onDevice(second)).not.toContain(trace);
});

test('a photo that another app shares opens the report form with it', async ({ journey }) => {
  const page = await journey.as('resident', phone);
  await page.goto('/home');
  await kept(page);
  await page.evaluate(() => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'POST', action: '/share', enctype: 'multipart/form-data' });
    const [text, photos] = [document.createElement('input'), document.createElement('input')];
    Object.assign(text, { name: 'text', value: 'Water behind the washing machine' });
    Object.assign(photos, { name: 'photos', type: 'file' });
    const handed = new DataTransfer();
    handed.items.add(new File([new Uint8Array([255, 216, 255, 217])], 'water.jpg', { type: 'image/jpeg' }));
    photos.files = handed.files;
    form.append(text, photos);
    document.body.append(form);
    form.submit();
  });
  await expect(page).toHaveURL(/\/home\/house\/.*\/report\?shared=1/);
  await expect(page.getByLabel('What is wrong?')).toHaveValue('Water behind the washing machine');
  await expect(page.getByRole('list', { name: '1 photo' })).toBeVisible();
});
