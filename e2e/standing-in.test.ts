import { publishedHome, uniqueTitle } from './support/homes';
import { command, query } from './support/operations';
import { password, signInByHttp } from './support/people';
import { act } from './support/record';
import { expect, type Page, test } from './support/test';

interface Me {
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly { readonly role: string; readonly organisationId: string | null; readonly scopeId: string | null }[];
}

test('an assistant acts for an agent: under a banner, with the agent’s rights and no more, and the history names both', async ({ journey }) => {
  // What was taken back, and what is closed while one acts for somebody, is refused.
  journey.excuse(/status of 40[134]/);
  const [agent, moderator] = [await journey.as('agent'), await journey.as('moderator')];
  const me = await query<Me>(agent, 'user.getMe', {});
  const agency = me.memberships[0]?.organisationId ?? '';
  const assistant = await hired(await journey.visitor(), await journey.visitor(), agency);
  const id = await publishedHome(agent, moderator, uniqueTitle('House with two names'));

  // A session that just began may do what asks for a fresh proof.
  const desk = await journey.visitor();
  await signInByHttp(desk.request, 'agent@lintel.test', password);
  await desk.goto('/desk/organisation/standing-in');
  await desk.getByRole('button', { name: 'Let somebody act for you' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Colleague').selectOption({ label: assistant.name });
  await dialog.getByRole('button', { name: 'Let them act' }).click();
  await expect(desk.getByText(`${assistant.name} may act for you`, { exact: true })).toBeVisible();

  const page = assistant.page;
  await page.goto('/desk/organisation/standing-in');
  await page.getByRole('button', { name: `Act for ${me.name}`, exact: true }).click();
  await expect(page).toHaveURL(/\/as\/[0-9a-f-]+\/desk/);
  const banner = page.getByRole('region', { name: 'You act for somebody else' });
  await expect(banner).toContainText(`You act for ${me.name}.`);
  const theirs = new URL(page.url()).pathname.replace(/\/desk$/, '');
  await page.goto(`${theirs}/desk/listings/${id}`);
  await act(page, 'Change price', { 'New price': '812,000', Reason: 'The agent asked for it by telephone' });
  await expect(page.getByText('$812,000').first()).toBeVisible();
  // Sharing and people stay with the agent.
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0);
  await page.goto(`${theirs}/account/security`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is closed while you act for somebody');

  await desk.goto(`/desk/listings/${id}`);
  await expect(desk.getByText(`${assistant.name} for ${me.name}`).first()).toBeVisible();

  // Taken back, it is over in the assistant's open page, which says so.
  await page.goto(`${theirs}/desk/listings/${id}`);
  await expect(banner).toBeVisible();
  await desk.goto('/desk/organisation/standing-in');
  await desk.getByRole('button', { name: `Take it back from ${assistant.name}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You act for nobody any more');
  await page.goto('/desk');
  await expect(banner).toHaveCount(0);
});

/** Somebody new who works in the agency as an assistant, in a browser of their own. */
async function hired(admin: Page, page: Page, agency: string): Promise<{ readonly page: Page; readonly name: string }> {
  await signInByHttp(admin.request, 'admin@lintel.test', password);
  const [name, email, secret] = [uniqueTitle('Assistant'), `${uniqueTitle('assistant').replaceAll(' ', '.')}@lintel.test`, 'a password of an assistant'];
  const { id: userId } = await command(admin, 'user.create', { name, email, password: secret, isConfirmed: true });
  await command(admin, 'membership.grant', { userId, role: 'assistant', scopeId: agency });
  await signInByHttp(page.request, email, secret);
  return { page, name };
}
