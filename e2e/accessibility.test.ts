import { expectNoSidewaysScroll, expectNoViolations } from './support/axe';
import { query } from './support/operations';
import type { Person } from './support/people';
import { expect, type Page, test } from './support/test';

interface Place {
  readonly path: string | ((page: Page) => Promise<string>);
  /** What the page shows once it is whole. */
  readonly shows?: string | RegExp;
}

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const firstOf = (operation: string, input: unknown, to: (id: string) => string) => async (page: Page) => {
  const { items } = await query<{ items: readonly { id: string }[] }>(page, operation, input);
  const [first] = items;
  if (first === undefined) throw new Error(`${operation} lists nothing to look at.`);
  return to(first.id);
};
const homeFound = async (page: Page) => {
  const { hits } = await query<{ hits: readonly { id: string }[] }>(page, 'search.listings', { cities: ['Seattle'], statuses: ['Active'], limit: 1 });
  return `/listings/${hits[0]?.id ?? ''}`;
};

const everybody: readonly Place[] = [
  { path: '/', shows: /Every home has a past/ }, { path: '/search', shows: /Show more homes/ }, { path: '/search?beds=20', shows: 'No home fits all of this' }, { path: '/find', shows: 'Find anything' }, { path: homeFound, shows: 'Facts' },
  { path: '/agents', shows: /agents/ }, { path: '/agents/agent', shows: 'Figures' }, { path: '/agencies' }, { path: '/agencies/cascade-homes', shows: 'People' }, { path: '/sign-in', shows: 'Look at homes without an account' }, { path: '/register' }, { path: '/forgot-password' }, { path: '/docs' }, { path: '/docs/notifications' }, { path: '/docs/problems' }, { path: '/offline', shows: 'Nothing is kept on this device for you' }, { path: '/nothing-here' },
];
const own: readonly Place[] = [
  { path: '/home', shows: 'Since you were last here' }, { path: '/home/saved' }, { path: '/find?q=harbour', shows: /Everything/ }, { path: '/home/searches' }, { path: '/home/inquiries' }, { path: '/home/shared', shows: 'Shared with you' }, { path: '/home/verify', shows: 'Code from the letter' }, { path: '/account/profile', shows: 'Languages you speak' }, { path: '/account/preferences' }, { path: '/account/privacy', shows: 'What goes' },
  { path: '/account/security', shows: 'This browser' }, { path: '/account/keys', shows: /keys/i }, { path: '/account/webhooks' }, { path: '/account/organisations' }, { path: '/account/notifications' }, { path: '/account/activity', shows: 'What you did' },
];
const living = (section: string) => async (page: Page) => {
  const { items: [home] } = await query<{ items: readonly { buildingId: string }[] }>(page, 'residency.listMine', {});
  return `/home/house/${home?.buildingId ?? ''}${section}`;
};
const lived: readonly Place[] = [{ path: living(''), shows: 'In the house' }, { path: living('/report'), shows: 'Add photos' }, { path: living('/ask'), shows: 'Ask about your house' }, { path: firstOf('ticket.list', { limit: 1 }, (id) => `/home/tickets/${id}`), shows: 'Conversation' }, { path: '/home/community', shows: 'Harbour House' }, { path: '/home/messages', shows: 'Conversations' }];
const agency: readonly Place[] = [
  { path: '/desk', shows: 'Waiting for an answer' }, { path: '/desk/listings' }, { path: '/desk/listings?view=board' }, { path: '/desk/listings/new', shows: 'Create draft' }, { path: '/desk/inquiries' }, { path: '/desk/insights' }, { path: '/desk/performance', shows: 'What they are made of' }, { path: '/desk/organisation' }, { path: '/desk/organisation/sharing', shows: 'Shared with you' }, { path: '/desk/organisation/standing-in', shows: 'For whom you may act' }, { path: '/standing-in-ended', shows: 'You act for nobody any more' }, { path: '/account/licences' },
  { path: firstOf('listing.list', { standardStatus: ['Withdrawn'], limit: 1 }, (id) => `/desk/listings/${id}`), shows: 'Description' },
  { path: firstOf('listing.list', { reviewStatus: ['draft'], limit: 1 }, (id) => `/desk/listings/${id}/edit`), shows: /% complete/ },
  { path: firstOf('inquiry.list', { limit: 1 }, (id) => `/desk/inquiries/${id}`), shows: 'Contact' },
];
const platform: readonly Place[] = [
  { path: '/admin', shows: 'Figures' }, { path: '/admin/review' }, { path: '/admin/licences' }, { path: '/admin/reviews' }, { path: '/admin/people' }, { path: '/admin/imports' }, { path: '/admin/events' }, { path: '/admin/audit' }, { path: '/admin/deliveries' }, { path: '/admin/deliveries/suppressed' }, { path: '/admin/deliveries/words' }, { path: '/admin/work' }, { path: '/admin/consumers', shows: /Up to date|Catching up/ },
  { path: '/admin/workflows' }, { path: '/admin/services' }, { path: '/admin/assistant', shows: 'Organisations with houses' }, { path: '/admin/organisations' }, { path: '/admin/figures' }, { path: '/admin/quality' }, { path: '/admin/settings' }, { path: '/admin/backups' }, { path: firstOf('admin.listEvents', { limit: 1 }, (id) => `/admin/events/${id}`) },
];

const building = (section: string) => firstOf('building.list', { isManaged: true, limit: 1 }, (id) => `/desk/buildings/${id}${section}`);
const house: readonly Place[] = [
  { path: '/desk/buildings', shows: 'Harbour House' }, { path: building(''), shows: 'Harbour side' }, { path: building('/requests'), shows: 'Evidence' }, { path: building('/residents'), shows: 'Living here' }, { path: building('/leases') },
  { path: building('/rules') }, { path: building('/letters') }, { path: building('/settings') }, { path: building('/assistant'), shows: 'What the assistant may do' }, { path: building('/community') }, { path: building('/history') },
  { path: building('/tickets'), shows: 'The lift stops between floors' }, { path: building('/tickets?view=list'), shows: 'The lift stops between floors' }, { path: building('/tickets/figures'), shows: 'Promises kept' }, { path: '/desk/work', shows: 'In your hands' },
  { path: firstOf('ticket.list', { limit: 1 }, (id) => `/desk/tickets/${id}`), shows: 'Conversation' }, { path: '/desk/buildings/new', shows: 'Name of the building' },
];

const half = Math.ceil(platform.length / 2);

const rounds: readonly { readonly name: string; readonly person: Person | undefined; readonly places: readonly Place[] }[] = [
  { name: 'what everybody sees', person: undefined, places: everybody }, { name: 'the pages of a person with nothing yet', person: 'manager', places: [{ path: '/home', shows: 'No saved homes yet' }, { path: '/home/report', shows: 'You live in no house here yet' }, ...own.filter(({ path }) => path === '/account/notifications' || String(path).startsWith('/home/'))] },
  { name: 'the pages of a person with homes, searches and questions', person: 'resident', places: own }, { name: 'the house of a resident', person: 'resident', places: lived }, { name: 'the desk of an agency', person: 'agent', places: agency },
  { name: 'the sign-in of an agency, by its owner', person: 'owner', places: [{ path: '/desk/organisation/single-sign-on', shows: 'Your provider' }] },
  { name: 'the desk of a provider', person: 'provider', places: [{ path: '/desk/organisation' }, { path: '/desk/organisation/members', shows: 'Last active here' }] }, { name: 'the desk of a house', person: 'manager', places: house }, { name: 'the people and records of the platform', person: 'admin', places: platform.slice(0, half) },
  { name: 'the running of the platform', person: 'admin', places: platform.slice(half) },
];

test.describe.configure({ mode: 'parallel' });

for (const { name, person, places } of rounds) {
  test(`${name}: no rule of accessibility is broken, in both themes, from a phone to a desk`, async ({ journey }) => {
    test.setTimeout(420_000);
    journey.excuse(/status of 404/);
    const page = await (person === undefined ? journey.visitor({ colorScheme: 'light', viewport: desk }) : journey.as(person, { colorScheme: 'light', viewport: desk }));
    for (const { path, shows } of places) {
      const address = typeof path === 'string' ? path : await path(page);
      await page.setViewportSize(desk);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(address);
      await whole(page, shows);
      await expectNoViolations(page, `${address}, light, ${desk.width} px`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoViolations(page, `${address}, dark, ${desk.width} px`, 'colours');
      await page.setViewportSize(phone);
      await whole(page, shows);
      await expectNoSidewaysScroll(page, `${address}, ${phone.width} px`);
      await expectNoViolations(page, `${address}, dark, ${phone.width} px`, 'layout');
    }
  });
}

test('who asks for less motion gets none', async ({ journey }) => {
  const page = await journey.visitor();
  await page.goto('/');
  const longest = await page.evaluate(() => Math.max(...[...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    return `${transitionDuration},${animationDuration}`.split(',').map((duration) => Number.parseFloat(duration) * (duration.includes('ms') ? 1 : 1000));
  })));
  expect(longest).toBeLessThanOrEqual(1);
});

/** Nothing is left of what stands in for what comes. */
async function whole(page: Page, shows: Place['shows']): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  if (shows !== undefined) await expect(page.getByText(shows).first()).toBeAttached();
  await expect(page.locator('[aria-busy=true], .animate-pulse')).toHaveCount(0);
}
