import { approvedHome, publishedHome, uniqueTitle } from './support/homes';
import { command } from './support/operations';
import { act } from './support/record';
import { expect, test } from './support/test';

test('an agent drafts a home, sees it saved field by field and what it lacks, and hands it in', async ({ journey }) => {
  journey.excuse(/status of 422/);
  const page = await journey.as('agent');
  await page.goto('/desk/listings/new');
  await page.getByRole('button', { name: 'Create draft' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByRole('textbox', { name: /Street and number/ }).fill('4410 Corliss Avenue N');
  await page.getByRole('textbox', { name: /City/ }).fill('Seattle');
  await page.getByRole('textbox', { name: /State/ }).fill('WA');
  await page.getByRole('textbox', { name: /Country/ }).fill('US');
  await page.getByRole('button', { name: 'Create draft' }).click();
  await expect(page).toHaveURL(/\/desk\/listings\/[0-9a-f-]+\/edit$/);

  const meter = page.getByText(/\d+% complete/);
  const before = await meter.textContent();
  await expect(page.getByText('Set the asking price.')).toBeVisible();
  const title = uniqueTitle('House under the maples');
  const typed = [
    ['Title', title], ['Description', 'A house from 1928 with a porch, an oak stair and a garden that gets the sun until evening.'], ['Asking price', '845,000'],
    ['Contract ends', new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)], ['Bedrooms', '3'], ['Living area', '1,820'],
  ] as const;
  for (const [name, value] of typed) {
    await page.getByLabel(name).first().fill(value);
    await page.keyboard.press('Tab');
  }
  await expect(page.getByText('Still missing')).toBeHidden();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await expect(meter).not.toHaveText(before ?? '');
  await page.reload();
  await expect(page.getByLabel('Title').first()).toHaveValue(title);
  await expect(page.getByLabel('Asking price')).toHaveValue(/845,?000/);

  await page.getByRole('link', { name: 'Back to the listing' }).click();
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(page.getByText('In review').first()).toBeVisible();
  await expect(page.getByText('The review is due')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Submit for review' })).toBeHidden();
});

test('what cannot be read is said at its field and not saved', async ({ journey }) => {
  journey.excuse(/status of 4\d\d/);
  const page = await journey.as('agent');
  await page.goto('/desk/listings?review=draft');
  await page.getByRole('row').nth(1).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  const beds = page.getByLabel('Bedrooms');
  await beds.fill('many');
  await page.keyboard.press('Tab');
  await expect(beds).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(beds).not.toHaveValue('many');
});

test('a home goes live, costs less, goes under contract, and its page tells the story', async ({ journey }) => {
  const [page, moderator] = [await journey.as('agent'), await journey.as('moderator')];
  const title = uniqueTitle('Cottage by the locks');
  const id = await approvedHome(page, moderator, title);
  await page.goto(`/desk/listings/${id}`);
  await act(page, 'Publish');
  await expect(page.getByText('Active', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('The contract ends').first()).toBeVisible();
  await act(page, 'Change price', { 'New price': '799,000', Reason: 'Two quiet weekends' });
  await expect(page.getByText('$799,000').first()).toBeVisible();
  await expect(page.getByText('Two quiet weekends')).toBeVisible();
  await act(page, 'Put under contract');
  await expect(page.getByText('Under contract', { exact: true }).first()).toBeVisible();

  const visitor = await journey.visitor();
  await visitor.goto(`/listings/${id}`);
  await expect(visitor.getByText('Under contract', { exact: true }).first()).toBeVisible();
  await expect(visitor.getByText('$46,000 less than at first')).toBeVisible();
});

test('a hold, a price and a withdrawal are taken back from their message', async ({ journey }) => {
  const [page, moderator] = [await journey.as('agent'), await journey.as('moderator')];
  const id = await publishedHome(page, moderator, uniqueTitle('House of second thoughts'));
  await page.goto(`/desk/listings/${id}`);
  const state = page.getByRole('main').getByText('Active', { exact: true }).first();
  for (const [name, shown, answers] of [['Put on hold', 'On hold', {}], ['Change price', '$812,000', { 'New price': '812,000' }], ['Withdraw', 'Withdrawn', {}]] as const) {
    await expect(state).toBeVisible();
    await act(page, name, answers);
    await expect(page.getByRole('main').getByText(shown, { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByText('Taken back: the listing is as it was').first()).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
  }
  await expect(state).toBeVisible();
  await expect(page.getByText('$845,000').first()).toBeVisible();
});

test('a question reaches the agent, and the answer its asker, by bell and by mail', async ({ journey }) => {
  const [page, moderator, resident] = [await journey.as('agent'), await journey.as('moderator'), await journey.as('resident')];
  const id = await publishedHome(page, moderator, uniqueTitle('Flat over the bakery'));
  await page.goto('/desk/inquiries');
  const question = `Does the oven's warmth reach the bedroom? (${process.pid})`;
  await command(resident, 'inquiry.ask', { listingId: id, question });
  await page.getByRole('link').filter({ hasText: question }).or(page.getByRole('row').filter({ hasText: question })).first().click();
  await expect(page.getByText('The first response is due').first()).toBeVisible();
  const answer = 'Only in winter, and then everybody likes it.';
  await page.getByRole('textbox', { name: 'Your answer' }).fill(answer);
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expect(page.getByText('Answered').first()).toBeVisible();

  await resident.goto('/home/inquiries');
  await resident.getByRole('link').filter({ hasText: question }).click();
  await expect(resident.getByText(answer)).toBeVisible();
  await resident.getByRole('button', { name: /Notifications/ }).first().click();
  await expect(resident.getByText(/answered/i).first()).toBeVisible();
  await expect.poll(async () => {
    const { items } = await (await resident.request.get('/dev/mail?to=resident@lintel.test', { headers: { accept: 'application/json' } })).json() as { items: { text: string }[] };
    return items.some(({ text }) => text.includes(answer));
  }).toBe(true);
});

test('many at once: what can be done is done, and the rest is said', async ({ journey }) => {
  const page = await journey.as('agent');
  const name = uniqueTitle('Twin house');
  const [first, second] = [`${name} east`, `${name} west`];
  const moderator = await journey.as('moderator');
  for (const title of [first, second]) await publishedHome(page, moderator, title);
  await page.goto(`/desk/listings?q=${encodeURIComponent(name)}`);
  for (const title of [first, second]) await page.getByRole('checkbox', { name: `Select ${title}` }).click();
  await page.getByRole('button', { name: 'Put on hold' }).click();
  const dialog = page.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Put on hold' }).click();
  await expect(page.getByText('2 listings done')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: name }).filter({ hasText: 'On hold' })).toHaveCount(2);
});
