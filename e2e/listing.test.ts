import { expect, type Page, test } from './support/test';

/** A home for sale with photographs, as a visitor comes to it. */
async function openHome(page: Page): Promise<void> {
  await page.goto('/search?city=Seattle&status=Active');
  await page.getByRole('region', { name: 'Homes', exact: true }).getByRole('article').filter({ has: page.locator('img') }).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/listings\//);
  await expect(page.getByRole('heading', { name: 'Facts' })).toBeVisible();
}

test('the photographs open one by one, by mouse and keyboard, and give the focus back', async ({ journey }) => {
  const page = await journey.visitor();
  await openHome(page);
  const photographs = page.getByRole('region', { name: /Photographs of/ });
  const first = photographs.getByRole('button', { name: /^Photo 1 of/ });
  await first.click();
  const box = page.getByRole('dialog', { name: /Photographs of/ });
  await expect(box.getByText(/^1 \/ \d+/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(box.getByText(/^2 \/ \d+/)).toBeVisible();
  await box.getByRole('button', { name: 'Previous' }).click();
  await expect(box.getByText(/^1 \/ \d+/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(box.getByRole('button', { name: 'Next' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(first).toBeFocused();
});

test('it says what machines read: its data, its picture, its place in the site map', async ({ journey }) => {
  const page = await journey.visitor();
  await openHome(page);
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(1);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as Record<string, unknown>;
  expect(data).toMatchObject({ '@context': 'https://schema.org' });
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const drawn = await page.request.get(picture ?? '');
  expect([drawn.status(), drawn.headers()['content-type']]).toEqual([200, 'image/png']);
  const index = await (await page.request.get('/sitemap.xml')).text();
  const part = /<loc>([^<]+sitemap\/[^<]+)<\/loc>/.exec(index)?.[1];
  expect(await (await page.request.get(part ?? '')).text()).toContain(new URL(page.url()).pathname);
});

test('a question is refused with the reason at its field, then sent and answered for', async ({ journey }) => {
  const page = await journey.visitor();
  await openHome(page);
  await page.getByRole('button', { name: 'Send the question' }).click();
  await expect(page.getByText('Write your question, at least a few words.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Your question/ })).toBeFocused();
  await page.getByRole('textbox', { name: /Your question/ }).fill('Is the basement dry, and may I come on Saturday?');
  await page.getByRole('textbox', { name: /Your name/ }).fill('Somebody who looks');
  await page.getByRole('textbox', { name: /Your e-mail/ }).fill('not an address');
  await page.getByRole('button', { name: 'Send the question' }).click();
  await expect(page.getByText(/Give an e-mail address the agent can answer to/)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('textbox', { name: /Your question/ })).toHaveValue(/basement dry/);
  await page.getByRole('textbox', { name: /Your e-mail/ }).fill('somebody.who.looks@example.com');
  await page.getByRole('button', { name: 'Send the question' }).click();
  await expect(page.getByText('Your question is on its way')).toBeVisible();
  await expect(page.getByText(/The answer comes to somebody.who.looks@example.com/)).toBeVisible();
});

test('similar homes lead on, and the price history is a table too', async ({ journey }) => {
  const page = await journey.visitor();
  await openHome(page);
  await expect(page.getByRole('heading', { name: 'What happened so far' })).toBeVisible();
  const here = page.url();
  await page.getByRole('region', { name: 'Similar homes near it' }).getByRole('link').first().click();
  await expect(page).not.toHaveURL(here);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a home that is not there, and one that is not public, look alike', async ({ journey }) => {
  journey.excuse(/404/);
  const [page, agent] = [await journey.visitor(), await journey.as('agent')];
  const absent = await page.goto('/listings/01930000-0000-7000-8000-000000000000');
  expect(absent?.status()).toBe(404);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('link', { name: /homes/i })).toBeVisible();
  expect((await page.goto('/listings/nonsense'))?.status()).toBe(404);
  await agent.goto('/desk/listings?review=draft');
  await agent.getByRole('row').nth(1).click();
  await expect(agent).toHaveURL(/\/desk\/listings\/[0-9a-f-]{36}/);
  expect((await page.goto(new URL(agent.url()).pathname.replace('/desk', '')))?.status()).toBe(404);
});

test('on a phone the way to ask stays in reach until the form is seen', async ({ journey }) => {
  const page = await journey.visitor({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await openHome(page);
  const ask = page.getByRole('link', { name: 'Ask a question' });
  await expect(ask).toBeInViewport();
  await ask.click();
  await expect(page.getByRole('textbox', { name: /Your question/ })).toBeInViewport();
  await expect(ask).toBeHidden();
});
