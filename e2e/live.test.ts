import { publishedHome, submittedHome, draftHome, uniqueTitle } from './support/homes';
import { command } from './support/operations';
import { act, press } from './support/record';
import { expect, test } from './support/test';
import { watch } from './support/watch';

// That a change is told within a second is measured where it is told, beside the streams; here two browsers and the app share a machine's cores.
test('what one person does shows in the browser of another by itself, without a reload', async ({ journey }) => {
  const [agent, owner, moderator] = [await journey.as('agent'), await journey.as('owner'), await journey.as('moderator')];
  const title = uniqueTitle('House that two watch');
  const id = await publishedHome(agent, moderator, title);
  const owners = await watch(owner, `/desk/listings?q=${encodeURIComponent(title)}`);
  await expect(owner.getByRole('row').filter({ hasText: title })).toContainText('Active');
  const agents = await watch(agent, `/desk/listings/${id}`);
  await expect(agent.getByText('$845,000').first()).toBeVisible();
  await command(agent, 'listing.changePrice', { id, listPrice: 81_000_000 });
  await Promise.all([
    expect(owner.getByRole('row').filter({ hasText: title })).toContainText('$810'),
    expect(agent.getByText('$810,000').first()).toBeVisible(),
  ]);
  expect([owners.loads(), agents.loads()]).toEqual([1, 1]);
});

test('a question rings the agent’s bell and appears in the inbox', async ({ journey }) => {
  const [agent, resident, moderator] = [await journey.as('agent'), await journey.as('resident'), await journey.as('moderator')];
  const id = await publishedHome(agent, moderator, uniqueTitle('House that is asked about'));
  await watch(agent, '/desk/inquiries');
  const bell = agent.getByRole('button', { name: /Notifications/ }).first();
  const before = await bell.getAttribute('aria-label');
  const question = `Is the attic warm in winter? (${uniqueTitle('asked')})`;
  await command(resident, 'inquiry.ask', { listingId: id, question });
  await expect(agent.getByText(question).first()).toBeVisible();
  await expect(bell).not.toHaveAttribute('aria-label', before ?? '');
});

test('a draft that is handed in comes to the moderator’s inbox by itself', async ({ journey }) => {
  const [agent, moderator] = [await journey.as('agent'), await journey.as('moderator')];
  await watch(moderator, '/admin/review');
  const title = uniqueTitle('House that comes by itself');
  await submittedHome(agent, title);
  await expect(moderator.getByRole('button', { name: new RegExp(title) })).toBeVisible();
});

test('a stream that was cut goes on where it was: nothing is lost', async ({ journey }) => {
  journey.excuse(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|Failed to fetch/);
  const [agent, owner, moderator] = [await journey.as('agent'), await journey.as('owner'), await journey.as('moderator')];
  const id = await publishedHome(agent, moderator, uniqueTitle('House behind a tunnel'));
  await watch(owner, `/desk/listings/${id}`);
  await expect(owner.getByText('$845,000').first()).toBeVisible();
  await owner.context().setOffline(true);
  await expect(owner.getByText(/You are offline/)).toBeVisible();
  await command(agent, 'listing.changePrice', { id, listPrice: 80_000_000, reason: 'While the other was away' });
  await command(agent, 'listing.changePrice', { id, listPrice: 79_000_000, reason: 'And once more' });
  await owner.context().setOffline(false);
  await expect(owner.getByText('$790,000').first()).toBeVisible();
  await expect(owner.getByText('While the other was away')).toBeVisible();
  await expect(owner.getByText('And once more')).toBeVisible();
});

test('of two who write the same draft neither loses a word', async ({ journey }) => {
  journey.excuse(/status of 412|ERR_FAILED/);
  const [agent, owner] = [await journey.as('agent'), await journey.as('owner')];
  const id = await draftHome(agent, uniqueTitle('House that two describe'));
  // This browser hears nothing of the other's change, as when both save in the same moment.
  await agent.route('**/api/live**', (route) => route.abort());
  await agent.goto(`/desk/listings/${id}/edit`);
  const title = agent.getByLabel('Title').first();
  await expect(title).toBeVisible();
  await command(owner, 'listing.update', { id, listing: { title: 'The owner was first', privateRemarks: 'Written by the owner.' } });

  const kept = agent.waitForResponse(async (answer) => answer.url().includes('/listing.get') && (await answer.text()).includes('"bedroomsTotal":5'));
  await agent.getByLabel('Bedrooms').fill('5');
  await agent.keyboard.press('Tab');
  await kept;
  await expect(agent.getByLabel('Private notes')).toHaveValue('Written by the owner.');
  await expect(agent.getByLabel('Bedrooms')).toHaveValue('5');

  await command(owner, 'listing.update', { id, listing: { title: 'The owner was first again' } });
  await title.fill('The agent was later');
  await agent.keyboard.press('Tab');
  await expect(agent.getByText('Someone else wrote here meanwhile:')).toBeVisible();
  await expect(agent.getByText('The owner was first again').last()).toBeVisible();
  await agent.getByRole('button', { name: 'Keep mine' }).click();
  await expect(agent.getByRole('heading', { level: 1 })).toContainText('The agent was later');
});

test('of two who act on one home one wins, and the other is told', async ({ journey }) => {
  journey.excuse(/status of (409|412)|ERR_FAILED/);
  const [agent, owner, moderator] = [await journey.as('agent'), await journey.as('owner'), await journey.as('moderator')];
  const id = await publishedHome(agent, moderator, uniqueTitle('House that two would sell'));
  await command(agent, 'listing.underContract', { id });
  for (const page of [agent, owner]) {
    await page.route('**/api/live**', (route) => route.abort());
    await page.goto(`/desk/listings/${id}`);
    await expect(page.getByText('Under contract', { exact: true }).first()).toBeVisible();
  }
  await act(agent, 'Make pending');
  await expect(agent.getByText('Pending', { exact: true }).first()).toBeVisible();
  await press(owner, 'Make pending');
  await owner.getByRole('dialog').getByRole('button', { name: 'Make pending' }).click();
  await expect(owner.getByText('This could not be done')).toBeVisible();
  await expect(owner.getByText('Pending', { exact: true }).first()).toBeVisible();
});
