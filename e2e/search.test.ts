import { expect, type Page, test } from './support/test';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search homes' }).last();
const cards = (page: Page) => page.getByRole('region', { name: 'Homes', exact: true }).getByRole('article');
const address = (page: Page) => new URL(page.url()).searchParams;

test('a visitor types, is offered towns, and finds the homes there', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await box(page).pressSequentially('seat');
  const town = page.getByRole('option', { name: /Seattle, WA.*homes/ });
  await expect(town).toBeVisible();
  await town.click();
  await expect(page).toHaveURL(/\/search\?city=Seattle$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ homes/);
  await expect(cards(page).first()).toBeVisible();
});

test('filters stand in the address with their counts, survive a reload and can be taken back', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/search?city=Seattle');
  const count = page.getByRole('heading', { level: 1 });
  const all = await count.textContent();
  const filters = page.getByRole('group', { name: 'Filters' });

  await filters.getByRole('button', { name: 'Kind' }).click();
  const houses = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: 'House', exact: true }) });
  const promised = (await houses.textContent())?.match(/\d+/)?.[0];
  await houses.getByRole('checkbox').click();
  await expect(page).toHaveURL(/kind=SingleFamilyResidence/);
  await page.keyboard.press('Escape');
  await expect(count).toContainText(`${promised} home`);

  await filters.getByRole('button', { name: 'Beds' }).click();
  await page.getByRole('radio', { name: '3+' }).click();
  await expect(page).toHaveURL(/beds=3/);
  await page.keyboard.press('Escape');
  await filters.getByRole('button', { name: 'Price' }).click();
  await page.getByRole('textbox', { name: 'To' }).fill('1200000');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/price=USD%3A-120000000/);
  await expect(filters).toContainText('up to $1.2M');

  await expect(page.locator('ul[aria-busy]')).toHaveAttribute('aria-busy', 'false');
  const found = await count.textContent();
  await page.reload();
  await expect(count).toHaveText(found ?? '');
  // The map is drawn by the browser alone: once it is there the page answers to the way back.
  await expect(page.getByRole('region', { name: 'Homes on the map' }).getByRole('button', { name: /\$|places on the map/ }).first()).toBeVisible({ timeout: 30_000 });
  await page.goBack();
  await expect(page).not.toHaveURL(/price=/);
  await filters.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => [...address(page).keys()]).toEqual([]);
  await filters.getByRole('button', { name: 'Town', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Seattle' }).click();
  await expect(count).toHaveText(all ?? '');
});

test('prices sort both ways, in dollars and in lakh and crore', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/search?city=Hyderabad');
  await expect(cards(page).first()).toContainText(/₹.*(L|Cr|,\d{2},\d{3})/);
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('Lowest price');
  await expect(page).toHaveURL(/sort=priceAscending/);
  const priceOf = async (index: number) => Number((await cards(page).nth(index).textContent())?.match(/₹([\d,]+)/)?.[1]?.replaceAll(',', ''));
  await expect.poll(async () => (await priceOf(0)) <= (await priceOf(5))).toBe(true);
  const cheapest = await priceOf(0);
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('Highest price');
  await expect.poll(() => priceOf(0)).toBeGreaterThan(cheapest);
});

test('a sentence is read, and each part of it can be left out', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/');
  await page.getByRole('link', { name: '3 beds under 900k in Seattle' }).click();
  const understood = page.getByRole('list', { name: 'Understood' });
  await expect(understood.getByRole('button')).toHaveCount(3);
  await understood.getByRole('button', { name: /under 900k/ }).click();
  await expect(page).toHaveURL(/q=3\+beds\+in\+Seattle/);
  await expect(understood.getByRole('button')).toHaveCount(2);
});

test('a slip of the finger still finds the town, and nothing at all leads out again', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/search?q=seatle');
  await expect(cards(page).first()).toContainText(/Seattle/);
  await page.goto('/search?city=Seattle&beds=20');
  await expect(page.getByText('No home fits all of this')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(cards(page).first()).toBeVisible();
});

test('the list follows the map, and an area drawn on it holds', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/search?city=Seattle');
  const map = page.getByRole('region', { name: 'Homes on the map' });
  await expect(map.getByRole('button', { name: /\$|places on the map/ }).first()).toBeVisible({ timeout: 30_000 });
  const frame = await map.boundingBox();
  if (frame === null) throw new Error('The map has no place on the page.');
  const at = (x: number, y: number) => [frame.x + frame.width * x, frame.y + frame.height * y] as const;

  await page.mouse.move(...at(0.5, 0.9));
  await page.mouse.down();
  await page.mouse.move(...at(0.45, 0.8), { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/in=-?\d/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in this part of the map');

  await map.getByRole('button', { name: 'Draw an area' }).click();
  for (const [x, y] of [[0.3, 0.3], [0.7, 0.32], [0.68, 0.72], [0.32, 0.7]] as const) await page.mouse.click(...at(x, y));
  await map.getByRole('button', { name: 'Finish area' }).click();
  await expect(page).toHaveURL(/area=/);
  await expect(page).not.toHaveURL(/in=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in the drawn area');
  await map.getByRole('button', { name: 'Clear area' }).click();
  await expect(page).not.toHaveURL(/area=/);
});

test('on a phone the list and the map stand behind one another', async ({ journey }) => {
  const page = await journey.visitor({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto('/search');
  await expect(cards(page).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Map' }).click();
  await expect(page.getByRole('region', { name: 'Homes on the map' })).toBeVisible();
  await expect(cards(page).first()).toBeHidden();
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(cards(page).first()).toBeVisible();
});

test('nonsense in an address is left out, not answered with an error', async ({ journey }) => {
  const page = await journey.visitor();
  const answer = await page.goto(`/search?beds=-1&in=1,2,x&price=USD:9-1&sort='--&q=${encodeURIComponent('<script>alert(1)</script> \u0000‮ OR 1=1')}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
