import { describe, expect, it } from 'vitest';
import { Conversation, type ConversationIo, type ConversationPage, type Pending, type Sent } from './conversation';
import type { Message } from './use-community';

const message = (position: number, clientId = `m${position}`): Message => ({
  id: `id-${position}`, clientId, channelId: 'c', position, version: 1, status: 'published', author: { id: 'a', name: 'Ann', isStaff: false }, isMine: false, body: `Message ${position}`, reactions: [], mentions: [], media: [], editedAt: null, createdAt: '2026-01-01T00:00:00.000Z',
});
const pending = (clientId: string): Pending => ({ clientId, body: clientId, mentions: [], writtenAt: '2026-01-01T00:00:00.000Z', refused: null });

/** The server's side of a channel: what was sent under one name stands there once. */
class Channel implements ConversationIo {
  readonly all: Message[] = [];
  kept: readonly Pending[] = [];
  /** What becomes of the next sendings: `lost` arrives and its answer does not. */
  fates: ('ok' | 'lost' | 'cut' | 'refused')[] = [];

  post(clientId = `other-${this.all.length + 1}`): Message {
    const known = this.all.find((one) => one.clientId === clientId);
    if (known !== undefined) return known;
    const added = message(this.all.length + 1, clientId);
    this.all.push(added);
    return added;
  }

  page({ after, before, limit }: { readonly after?: number; readonly before?: number; readonly limit: number }): ConversationPage {
    const within = this.all.filter(({ position }) => (after === undefined || position > after) && (before === undefined || position < before));
    const items = after === undefined ? within.slice(-limit) : within.slice(0, limit);
    return { items, lastPosition: this.all.length, hasEarlier: (items[0]?.position ?? 1) > 1, hasLater: (items.at(-1)?.position ?? after ?? 0) < this.all.length };
  }

  async read(range: { readonly after?: number; readonly before?: number; readonly limit: number }): Promise<ConversationPage> {
    return Promise.resolve(this.page(range));
  }

  async send({ clientId }: Pending): Promise<Sent> {
    const fate = this.fates.shift() ?? 'ok';
    if (fate === 'cut') return Promise.resolve({ againAfterMs: 1 });
    if (fate === 'refused') return Promise.resolve({ refused: 'muted' });
    const stands = this.post(clientId);
    return Promise.resolve(fate === 'lost' ? { againAfterMs: 1 } : { message: stands });
  }

  keep(kept: readonly Pending[]): void {
    this.kept = kept;
  }
}

async function settled(conversation: Conversation): Promise<void> {
  for (let tries = 0; conversation.state.pending.some(({ refused }) => refused === null); tries += 1) {
    if (tries > 500) throw new Error('waited in vain');
    await conversation.pump();
    await new Promise((resolve) => { setTimeout(resolve, 1); });
  }
}

const steps = ['post', 'write', 'hear', 'miss', 'twice', 'catchUp', 'refresh'] as const;

/** The same numbers for the same seed. */
function drawing(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe('a conversation', () => {
  it.each(Array.from({ length: 100 }, (_, seed) => seed))('shows every message once and in order, whatever is heard twice, late or never, and sends each once (%s)', async (seed) => {
    const draw = drawing(seed);
    const channel = new Channel();
    channel.post();
    channel.fates = Array.from({ length: draw(10) }, () => (['ok', 'lost', 'cut'] as const)[draw(3)] ?? 'ok');
    const conversation = new Conversation(channel, channel.page({ limit: 50 }), []);
    let written = 0;
    for (let left = draw(30); left > 0; left -= 1) {
      const step = steps[draw(steps.length)];
      if (step === 'write') conversation.write(pending(`mine-${(written += 1)}`));
      else if (step === 'catchUp') await conversation.catchUp();
      else if (step === 'refresh') await conversation.refresh();
      else {
        const added = channel.post();
        if (step !== 'miss') conversation.hear(added);
        if (step === 'twice') conversation.hear(added);
      }
    }
    await settled(conversation);
    await conversation.catchUp();
    expect(conversation.state.messages.map(({ position }) => position)).toEqual(channel.all.map(({ position }) => position));
    expect(channel.all.filter(({ clientId }) => clientId.startsWith('mine-')).map(({ clientId }) => clientId)).toEqual(Array.from({ length: written }, (_, n) => `mine-${n + 1}`));
    expect([conversation.state.pending, channel.kept.filter(({ clientId }) => !channel.all.some((one) => one.clientId === clientId))]).toEqual([[], []]);
  });

  it('keeps what was refused until it is sent again or thrown away, and goes on with what follows', async () => {
    const channel = new Channel();
    channel.fates = ['refused'];
    const conversation = new Conversation(channel, channel.page({ limit: 50 }), []);
    conversation.write(pending('first'));
    conversation.write(pending('second'));
    await settled(conversation);
    expect([conversation.state.pending.map(({ refused }) => refused), channel.all.map(({ clientId }) => clientId)]).toEqual([['muted'], ['second']]);
    conversation.again('first');
    await settled(conversation);
    expect(channel.all.map(({ clientId }) => clientId)).toEqual(['second', 'first']);
  });

  it('sends after a restart what was on its way, and not what had arrived', async () => {
    const channel = new Channel();
    channel.post('arrived');
    const conversation = new Conversation(channel, channel.page({ limit: 50 }), [pending('arrived'), pending('waits')]);
    await settled(conversation);
    expect(channel.all.map(({ clientId }) => clientId)).toEqual(['arrived', 'waits']);
  });

  it.each([3, 250])('shows what was changed in it, of %i messages', async (count) => {
    const channel = new Channel();
    for (let n = 0; n < count; n += 1) channel.post();
    const conversation = new Conversation(channel, { ...channel.page({ limit: count }) }, []);
    channel.all[count - 2] = { ...message(count - 1), body: 'Changed', version: 2 };
    await conversation.refresh();
    expect(conversation.state.messages.map(({ body }) => body).filter((body) => body === 'Changed')).toHaveLength(1);
    expect(conversation.state.messages).toHaveLength(count);
  });

  it('goes back page by page', async () => {
    const channel = new Channel();
    for (let n = 0; n < 120; n += 1) channel.post();
    const conversation = new Conversation(channel, channel.page({ limit: 50 }), []);
    await conversation.earlier();
    await conversation.earlier();
    expect([conversation.state.messages.length, conversation.state.messages[0]?.position, conversation.state.hasEarlier]).toEqual([120, 1, false]);
  });
});
