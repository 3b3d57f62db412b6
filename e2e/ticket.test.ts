import { uniqueTitle } from './support/homes';
import { query } from './support/operations';
import { act, press } from './support/record';
import { expect, test } from './support/test';
import { watch } from './support/watch';

const phone = { viewport: { width: 390, height: 844 } };

test('a leak is reported from a phone, handed over, mended and rated, and everybody sees it go on without a reload', async ({ journey }) => {
  const [resident, manager, staff] = [await journey.as('resident', phone), await journey.as('manager'), await journey.as('staff')];
  const { items: [home] } = await query<{ items: readonly { buildingId: string }[] }>(resident, 'residency.listMine', {});
  const title = uniqueTitle('Water drips through the ceiling');

  await resident.goto(`/home/house/${home?.buildingId ?? ''}/report`);
  await resident.getByLabel('What is wrong?').fill(title);
  await expect(resident.getByLabel('What is it about?')).toHaveValue('plumbing');
  await resident.getByLabel('Add photos').setInputFiles({ name: 'ceiling.jpg', mimeType: 'image/jpeg', buffer: await manager.screenshot({ type: 'jpeg' }) });
  await resident.getByRole('button', { name: 'Send report' }).click();
  await expect(resident.getByRole('heading', { name: /^Reported as #/ })).toBeVisible();
  await resident.getByRole('link', { name: 'See what happens next' }).click();
  await expect(resident.getByRole('button', { name: 'Photo 1' })).toBeVisible({ timeout: 20_000 });

  const id = new URL(resident.url()).pathname.split('/').at(-1) ?? '';
  const residents = await watch(resident, `/home/tickets/${id}`);
  const managers = await watch(manager, `/desk/tickets/${id}`);
  await expect(manager.getByText('Promise ends: mended')).toBeVisible();
  await expect(resident.getByText('Promise ends: mended')).toBeHidden();
  await press(manager, 'Hand over');
  await manager.getByRole('dialog').getByRole('button', { name: /^Building staff/ }).click();
  await expect(resident.getByText('Building staff').first()).toBeVisible();

  await staff.goto('/desk/work');
  await staff.getByRole('link', { name: new RegExp(title) }).click();
  await press(staff, 'Start work');
  await expect(resident.getByText('In progress', { exact: true }).first()).toBeVisible();
  await act(staff, 'Ask the resident', { 'Your question': 'When are you at home?' });
  await expect(resident.getByText('The house asks you')).toBeVisible();
  await expect(manager.getByText('Counts as completed without an answer')).toBeVisible();
  await resident.getByLabel('Write to the house').fill('From six in the evening.');
  await resident.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(staff.getByText('From six in the evening.')).toBeVisible();
  await act(staff, 'Mark as mended', { 'What was done': 'A new seal on the pipe.' });

  await expect(resident.getByText('A new seal on the pipe.').first()).toBeVisible();
  await resident.getByRole('button', { name: '5 stars' }).click();
  await expect(resident.getByText('You gave 5 stars.')).toBeVisible();
  await resident.getByRole('button', { name: 'It is mended', exact: true }).click();
  await expect(manager.getByText('Closed', { exact: true }).first()).toBeVisible();
  await expect(manager.getByText('5 stars from the resident')).toBeVisible();
  expect([residents.loads(), managers.loads()]).toEqual([1, 1]);
});
