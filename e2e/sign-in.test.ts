import { emailOf, password, signInByHttp } from './support/people';
import { expect, type Page, test } from './support/test';

async function signIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

const landings = [
  ['admin', '/admin', 'Overview'], ['moderator', '/admin', 'Overview'], ['owner', '/desk', 'Good day'], ['agent', '/desk', 'Good day'], ['resident', '/home', 'Good to see you'],
  ['investor', '/home', 'Good to see you'], ['manager', '/desk/buildings', 'Buildings'], ['provider', '/home', 'Good to see you'],
] as const;

test('each role lands where its work is', async ({ journey }) => {
  for (const [person, path, heading] of landings) {
    const page = await journey.as(person);
    await page.goto('/start');
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await page.close();
  }
});

test('signing in leads back to the page one wanted, signing out ends it', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/home/saved');
  await expect(page).toHaveURL('/sign-in?callbackUrl=%2Fhome%2Fsaved');
  await expect(page.getByText('You come straight back to it.')).toBeVisible();
  await signIn(page, emailOf('manager'), password);
  await expect(page).toHaveURL('/home/saved');
  await expect(page.getByText('No saved homes yet')).toBeVisible();
  await page.goto('/sign-in');
  await expect(page).toHaveURL('/desk/buildings');
  await page.getByRole('button', { name: /Building manager|Account/ }).last().click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/home');
  await expect(page).toHaveURL('/sign-in?callbackUrl=%2Fhome');
});

test('a wrong password and an unknown address are refused in the same words, and nothing typed is lost', async ({ journey }) => {
  journey.excuse(/status of 401/);
  const page = await journey.visitor();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('Write your e-mail address, such as name@example.com.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
  for (const email of [emailOf('provider'), 'nobody.here@lintel.test']) {
    await signIn(page, email, 'not the password');
    await expect(page.getByRole('alert').filter({ hasText: 'The e-mail address or the password is not right.' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(email);
    await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  }
  await page.getByRole('button', { name: 'Show password' }).click();
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('type', 'text');
});

test('after five guesses at one address the next has to wait, and is told how long', async ({ journey }) => {
  journey.excuse(/status of 401/);
  const page = await journey.visitor();
  await page.goto('/sign-in');
  const email = `guessed.${process.pid}@lintel.test`;
  for (let guess = 0; guess < 5; guess += 1) await expect(signInByHttp(page.request, email, `guess ${guess}`)).rejects.toThrow(/error=wrong/);
  await signIn(page, email, 'the sixth');
  await expect(page.getByRole('alert').filter({ hasText: /Too many attempts.*wait \d+ seconds/ })).toBeVisible();
});

for (const wanted of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)']) {
  test(`signing in never leads to ${wanted}`, async ({ journey }) => {
    const page = await journey.visitor();
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(wanted)}`);
    await signIn(page, emailOf('investor'), password);
    await expect(page).toHaveURL('/home');
  });
}

test('a session that is ended in one browser ends the other at once', async ({ journey }) => {
  journey.excuse(/status of 401/);
  const [here, there] = [await journey.visitor(), await journey.visitor()];
  for (const page of [here, there]) await signInByHttp(page.request, emailOf('provider'), password);
  await there.goto('/home');
  await expect(there.getByRole('heading', { level: 1 })).toContainText('Good to see you');
  await here.goto('/account/security');
  await here.getByRole('button', { name: 'End all others' }).click();
  await here.getByRole('alertdialog').getByRole('button', { name: 'End all others' }).click();
  await expect(here.getByText(/sessions? (is|are) ended/).first()).toBeVisible();
  await expect(there).toHaveURL(/\/sign-in/);
  await expect(here.getByText('This browser')).toBeVisible();
});
