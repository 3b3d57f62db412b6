import { publishedHome, uniqueTitle } from './support/homes';
import { command, query } from './support/operations';
import { emailOf } from './support/people';
import { expect, type Page, test } from './support/test';

interface Mail {
  readonly text: string;
}

const kind = 'inquiry_answered';

async function mailWith(page: Page, words: string): Promise<Mail | undefined> {
  const answer = await page.request.get(`/dev/mail?to=${emailOf('investor')}`, { headers: { accept: 'application/json' } });
  return ((await answer.json()) as { items: readonly Mail[] }).items.find(({ text }) => text.includes(words));
}

/** What became of the newest message of the kind by mail. */
async function fate(page: Page): Promise<string> {
  const { items } = await query<{ items: readonly { readonly kind: string; readonly status: string; readonly held: string | null; readonly reason: string | null }[] }>(page, 'notification.listTold', { channel: 'email', limit: 1 });
  return items.map((item) => `${item.kind} ${item.status} ${item.held ?? item.reason ?? ''}`.trim())[0] ?? 'nothing';
}

test('who asked is told by mail, not in their quiet hours, and no more once they stopped it by the mail’s own link', async ({ journey }) => {
  const [agent, moderator, asker, reader] = [await journey.as('agent'), await journey.as('moderator'), await journey.as('investor'), await journey.visitor()];
  const listingId = await publishedHome(agent, moderator, uniqueTitle('House that is written about'));
  const { id } = await command(asker, 'inquiry.ask', { listingId, question: 'Does the cellar stay dry?' });
  const answer = async () => {
    const words = uniqueTitle('It is dry in every season');
    await command(agent, 'inquiry.answer', { id, body: words });
    return words;
  };

  // An attempt that did not come to its end may have left it stopped.
  await command(asker, 'notification.setPreference', { kind, channels: ['in_app', 'email'], pace: 'at_once' });
  await command(asker, 'notification.setHours', { quiet: null, digestHour: 8 });
  await asker.goto('/account/notifications');
  await asker.getByRole('tab', { name: 'What you are told' }).click();
  const quiet = asker.getByRole('switch', { name: /Quiet hours/ });
  await quiet.click();
  // All of the day but a minute of the last hour.
  const { zone } = await query<{ readonly zone: string }>(asker, 'notification.getPreferences', {});
  const clock = (at: number) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  await asker.getByRole('textbox', { name: 'From' }).fill(clock(Date.now() - 3_600_000));
  await asker.getByRole('textbox', { name: 'Until' }).fill(clock(Date.now() - 3_660_000));
  await asker.getByRole('button', { name: 'Save hours' }).click();
  await expect(asker.getByText('Your hours are saved')).toBeVisible();
  const held = await answer();
  await expect.poll(() => fate(asker)).toBe(`${kind} queued quiet`);
  await asker.reload();
  await asker.getByRole('tab', { name: 'Sent to you' }).click();
  await expect(asker.getByText('Waits for the end of your quiet hours:').first()).toBeVisible();
  expect(await mailWith(asker, held)).toBeUndefined();

  await asker.getByRole('tab', { name: 'What you are told' }).click();
  await quiet.click();
  await asker.getByRole('button', { name: 'Save hours' }).click();
  await expect(asker.getByText('Your hours are saved').first()).toBeVisible();
  const told = await answer();
  await expect.poll(async () => (await mailWith(asker, told)) !== undefined).toBe(true);

  const link = /\/unsubscribe\/\S+/.exec((await mailWith(asker, told))?.text ?? '')?.[0] ?? '';
  await reader.goto(link);
  await expect(reader.getByText('Your inquiry is answered')).toBeVisible();
  await reader.getByRole('button', { name: 'Stop this mail' }).click();
  await expect(reader.getByText('You get no more mail of this kind')).toBeVisible();
  await answer();
  await expect.poll(() => fate(asker)).toBe(`${kind} suppressed preference`);

  await reader.getByRole('button', { name: 'Take it back' }).click();
  await expect(reader.getByText('You get this mail again.')).toBeVisible();
  const again = await answer();
  await expect.poll(async () => (await mailWith(asker, again)) !== undefined).toBe(true);
});
