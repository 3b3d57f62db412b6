import { giveGrant, revokeGrant } from '@lintel/domain/organisation';
import { contextOf } from '@lintel/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveConnection } from '../../components/live/connection';
import type { LiveFrame } from '../../components/live/frame';
import { eventSourceFor } from '../testing/event-source';
import { agent, newDraft, send, stranger } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;

beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.stop());

const edit = (id: string, title: string) => send(web, 'PATCH', `/api/v1/listings/${id}`, { listing: { title } });
const soon = (milliseconds: number) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 200) throw new Error('waited in vain');
    await soon(50);
  }
}

/** A page's connection to the real server, through a network that can be cut. */
async function page(cursor = web.composition.lintel.liveCursor(), as = agent) {
  const network = eventSourceFor((await web.cookieOf(as)).cookie);
  const connection = new LiveConnection(`${web.url}/api/live?`, cursor, network.Source);
  const frames: LiveFrame[] = [];
  let resets = 0;
  const listen = (topics: readonly string[], readAt = Date.now()) =>
    connection.subscribe({ topics, onFrame: (frame) => { frames.push(frame); }, onReset: () => { resets += 1; } }, readAt);
  return { connection, network, frames, listen, resets: () => resets };
}

const versions = (frames: readonly LiveFrame[]) => frames.map((frame) => frame.version);

describe('the page’s live connection', () => {
  it('hears what happened between the page’s reading and its opening', async () => {
    const { id } = await newDraft(web);
    await soon(300);
    const { frames, listen, connection } = await page();
    await edit(id, 'Changed while the page was on its way');
    await soon(300);
    listen([`listing:${id}`]);
    await until(() => frames.length > 0);
    expect(frames[0]).toMatchObject({ type: 'listing.updated', aggregateId: id });
    connection.close();
  });

  it('opens one stream for all who listen, and only what they listen to', async () => {
    const [one, other] = [await newDraft(web), await newDraft(web)];
    const { frames, listen, network, connection } = await page();
    listen([`listing:${one.id}`]);
    const leave = listen([`listing:${other.id}`]);
    await until(() => connection.state === 'live');
    expect(network.opened).toHaveLength(1);
    leave();
    await edit(one.id, 'Heard');
    await until(() => frames.some((frame) => frame.aggregateId === one.id));
    connection.close();
  });

  it('loses nothing over a network that is cut again and again', async () => {
    const { id, version } = await newDraft(web);
    await soon(300);
    const { frames, listen, network, connection } = await page();
    listen([`listing:${id}`]);
    await until(() => connection.state === 'live');
    for (let n = 0; n < 30; n += 1) {
      await edit(id, `Title number ${n}`);
      if (n % 7 !== 3) continue;
      network.cut();
      // Some changes happen while it is away, others once it is back.
      if (n % 2 === 0) await until(() => connection.state === 'live');
    }
    await until(() => frames.at(-1)?.version === version + 30);
    expect(versions(frames)).toEqual(Array.from({ length: 30 }, (_, n) => version + 1 + n));
    expect(network.opened.length).toBeGreaterThan(2);
    connection.close();
  });

  it('has read again what is taken from who sees no more of it than its public side', async () => {
    const { id } = await newDraft(web);
    const owner = contextOf(web.world.own.actors.agency_owner);
    const { id: grantId } = await web.executor.execute(giveGrant, { subjectType: 'user', email: stranger, recordType: 'listing', recordId: id, right: 'view', until: null }, owner);
    await web.test.db.kysely.updateTable('app_user').set({ email_verified_at: new Date() }).where('email', '=', stranger).execute();
    const { listen, connection, resets } = await page(web.composition.lintel.liveCursor(), stranger);
    listen([`listing:${id}`]);
    await until(() => connection.state === 'live');
    await web.executor.execute(revokeGrant, { id: grantId }, owner);
    await until(() => resets() === 1);
    connection.close();
  });

  it('goes back for who comes later with older answers', async () => {
    const { id } = await newDraft(web);
    const { frames, listen, connection } = await page();
    const readAt = Date.now();
    listen(['market']);
    await until(() => connection.state === 'live');
    await edit(id, 'Changed after it was read');
    await soon(400);
    listen([`listing:${id}`], readAt);
    await until(() => frames.some((frame) => frame.aggregateId === id));
    connection.close();
  });

  it('has everything read again by who comes with answers older than the page', async () => {
    const { listen, resets, connection } = await page();
    listen(['market'], Date.now() - 60_000);
    expect(resets()).toBe(1);
    connection.close();
  });
});
