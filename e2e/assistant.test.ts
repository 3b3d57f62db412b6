import { uniqueTitle } from './support/homes';
import { query } from './support/operations';
import { press } from './support/record';
import { expect, test } from './support/test';

const phone = { viewport: { width: 390, height: 844 } };

test('a report gets a suggestion that a manager uses as their own word, and a neighbour asks about the house and follows the source', async ({ journey }) => {
  const [resident, manager] = [await journey.as('resident', phone), await journey.as('manager')];
  const { items: [home] } = await query<{ items: readonly { buildingId: string }[] }>(resident, 'residency.listMine', {});
  const houseId = home?.buildingId ?? '';
  const title = uniqueTitle('Pigeons nest behind the boiler');

  await resident.goto(`/home/house/${houseId}/report`);
  await resident.getByLabel('What is wrong?').fill(title);
  await resident.getByLabel('What is it about?').selectOption('other');
  await resident.getByRole('button', { name: 'Send report' }).click();
  await resident.getByRole('link', { name: 'See what happens next' }).click();
  await expect(resident.getByRole('heading', { name: title })).toBeVisible();
  const id = new URL(resident.url()).pathname.split('/').at(-1) ?? '';

  await manager.goto(`/desk/tickets/${id}`);
  await expect(manager.getByRole('heading', { name: 'Suggested by the assistant' })).toBeVisible({ timeout: 30_000 });
  // Without a language model it says what it is.
  await expect(manager.getByText(/From a table of words|Learnt from tickets/)).toBeVisible({ timeout: 30_000 });
  await press(manager, 'Use it');
  await expect(manager.getByRole('heading', { name: 'Suggested by the assistant' })).toBeHidden();
  await expect(resident.getByRole('heading', { name: 'Suggested by the assistant' })).toBeHidden();

  await resident.goto(`/home/house/${houseId}/ask`);
  await resident.getByLabel('Question').fill(`Who looks after ${title}?`);
  await resident.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(resident.getByText(/Only looked up/)).toBeVisible({ timeout: 30_000 });
  await resident.getByRole('link', { name: title }).first().click();
  await expect(resident).toHaveURL(new RegExp(`/home/tickets/${id}`));
});
