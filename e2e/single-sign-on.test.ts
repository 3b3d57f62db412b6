import { createServer } from 'node:net';
import { startOidcIdp, startSamlServer, startTestDns } from '@lintel/adapters/identity/testing';
import { command, query } from './support/operations';
import { emailOf, password, signInByHttp } from './support/people';
import { expect, type Page, test } from './support/test';

/** Where the app that is tested looks for the records of domains. */
const nameServer = process.env['DNS_SERVERS'] ?? '';

test.skip(nameServer === '', 'the app that runs asks no name server of the tests: start it with DNS_SERVERS=127.0.0.1:<port>');

test('an owner sets up single sign-on, and a colleague comes in by it with the role of their group', async ({ journey }) => {
  const dns = await startTestDns(Number(nameServer.split(':').at(-1)));
  const port = await freePort();
  const domain = `harbour-${process.pid}.example`;
  const owner = await journey.visitor();
  await signInByHttp(owner.request, emailOf('owner'), password);
  await removeWhatIsLeft(owner);
  await owner.goto('/desk/organisation/single-sign-on');

  await owner.getByRole('textbox', { name: 'Name', exact: true }).fill('Harbour ID');
  await owner.getByLabel('Issuer').fill(`http://127.0.0.1:${port}`);
  await owner.getByLabel('Client ID').fill('lintel');
  await owner.getByLabel('Client secret').fill('a secret of the provider, long enough');
  await owner.getByRole('button', { name: 'Set it up' }).click();
  const redirectUri = await copied(owner, /\/api\/sign-in\/callback\//);
  const person = { sub: 'maya', email: `maya@${domain}`, email_verified: true, name: 'Maya Lind', groups: ['sales'] };
  const idp = await startOidcIdp({ redirectUris: [redirectUri], person, port });

  await owner.getByLabel('Domain', { exact: true }).fill(domain);
  await owner.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(owner.getByText('The record is not there yet.')).toBeVisible();
  dns.records.set(await copied(owner, `_lintel.${domain}`), [await copied(owner, /^lintel-domain=/)]);
  await owner.getByRole('button', { name: 'Look again' }).click();
  await expect(owner.getByText('Proved', { exact: true })).toBeVisible();

  await owner.getByRole('button', { name: 'Add a group' }).click();
  await owner.getByRole('textbox', { name: 'Group 1' }).fill('sales');
  await owner.getByLabel('gets the role').selectOption({ label: 'Agent' });
  await owner.getByRole('button', { name: 'Save the rules' }).click();
  await expect(owner.getByText('The rules are saved.').first()).toBeVisible();

  await testAndSwitchOn(owner, person.email);
  const colleague = await journey.visitor();
  await comeIn(colleague, person.email);
  expect(await query<Me>(colleague, 'user.getMe', {})).toMatchObject({ name: 'Maya Lind', memberships: [{ role: 'agent' }] });

  journey.excuse(/status of 401/);
  await takeOff(owner, colleague);
  await Promise.all([idp.close(), dns.close()]);
});

test('an owner sets it up by SAML: a test that fails says why, one that goes well lets colleagues in by their provider’s own page', async ({ journey }) => {
  const dns = await startTestDns(Number(nameServer.split(':').at(-1)));
  const domain = `quay-${process.pid}.example`;
  const person = { nameId: 'noor-1', email: `noor@${domain}`, name: 'Noor Haddad', groups: ['sales'] };
  const idp = await startSamlServer(person);
  const owner = await journey.visitor();
  await signInByHttp(owner.request, emailOf('owner'), password);
  await removeWhatIsLeft(owner);
  await owner.goto('/desk/organisation/single-sign-on');

  await owner.getByRole('textbox', { name: 'Name', exact: true }).fill('Quay ID');
  await owner.getByLabel('It speaks').selectOption({ label: 'SAML 2.0' });
  // What is no metadata is said at its field.
  journey.excuse(/status of 422/);
  await owner.getByLabel('Or its metadata itself').fill('<html>not this</html>');
  await owner.getByRole('button', { name: 'Set it up' }).click();
  await expect(owner.getByText('It describes no identity provider')).toBeVisible();
  await owner.getByLabel('Or its metadata itself').fill(idp.metadata);
  await owner.getByRole('button', { name: 'Set it up' }).click();
  expect(await copied(owner, /\/api\/sign-in\/saml\/.*\/acs$/)).toContain('/acs');

  await owner.getByLabel('Domain', { exact: true }).fill(domain);
  await owner.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(owner.getByText('The record is not there yet.')).toBeVisible();
  dns.records.set(await copied(owner, `_lintel.${domain}`), [await copied(owner, /^lintel-domain=/)]);
  await owner.getByRole('button', { name: 'Look again' }).click();
  await expect(owner.getByText('Proved', { exact: true })).toBeVisible();
  await owner.getByRole('button', { name: 'Add a group' }).click();
  await owner.getByRole('textbox', { name: 'Group 1' }).fill('sales');
  await owner.getByLabel('gets the role').selectOption({ label: 'Agent' });
  await owner.getByRole('button', { name: 'Save the rules' }).click();
  await expect(owner.getByText('The rules are saved.').first()).toBeVisible();

  idp.signsWithAnotherKey = true;
  await owner.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(owner.getByText('The last test failed')).toBeVisible();
  await expect(owner.getByText(/The answer does not hold up.*signature/i)).toBeVisible();
  await expect(owner.getByRole('button', { name: 'Switch on' })).toBeDisabled();
  idp.signsWithAnotherKey = false;
  await testAndSwitchOn(owner, person.email);
  const colleague = await journey.visitor();
  await comeIn(colleague, person.email);
  expect(await query<Me>(colleague, 'user.getMe', {})).toMatchObject({ name: 'Noor Haddad', memberships: [{ role: 'agent' }] });

  journey.excuse(/status of 401/);
  await takeOff(owner, colleague);
  await Promise.all([idp.close(), dns.close()]);
});

interface Me {
  readonly name: string;
  readonly memberships: readonly { readonly role: string; readonly organisationId: string | null }[];
}

/** Of an attempt that did not come to its end. */
async function removeWhatIsLeft(owner: Page): Promise<void> {
  const { memberships: [place] } = await query<Me>(owner, 'user.getMe', {});
  const { connection } = await query<{ readonly connection: { readonly id: string } | null }>(owner, 'sso.get', { organisationId: place?.organisationId });
  if (connection !== null) await command(owner, 'sso.remove', { id: connection.id });
}

/** A text that the page gives to copy into another program's settings. */
async function copied(page: Page, text: string | RegExp): Promise<string> {
  return (await page.locator('code').filter({ hasText: text }).first().textContent()) ?? '';
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const address = server.address();
  await new Promise<void>((done) => { server.close(() => { done(); }); });
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A good test names who came by it; only then can it be switched on. */
async function testAndSwitchOn(owner: Page, email: string): Promise<void> {
  await owner.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(owner.getByText(/The last test went well/)).toBeVisible();
  await expect(owner.getByText(email)).toBeVisible();
  await owner.getByRole('button', { name: 'Switch on' }).click();
  await expect(owner.getByRole('button', { name: 'Switch off' })).toBeVisible();
}

async function comeIn(colleague: Page, email: string): Promise<void> {
  await colleague.goto('/sign-in');
  await colleague.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await colleague.getByRole('button', { name: 'Use single sign-on' }).click();
  await expect(colleague).toHaveURL('/desk');
}

/** Off again, and whoever came by it is out at once. */
async function takeOff(owner: Page, colleague: Page): Promise<void> {
  await owner.getByRole('button', { name: 'Remove', exact: true }).first().click();
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(owner.getByRole('button', { name: 'Set it up' })).toBeVisible();
  await expect(colleague).toHaveURL(/\/sign-in/);
}
