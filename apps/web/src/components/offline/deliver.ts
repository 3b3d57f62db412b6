import { call } from './call';
import type { Kept, KeptMessage, KeptPhoto, KeptTicket } from './kept';
import { change, discard, keptBy, tell } from './outbox';
import { personHere } from './person';
import { sendPhoto } from './send-photo';

type Outcome = 'done' | 'unreached' | 'busy';

const lock = 'lintel-outbox';

/**
 * Sends what this device keeps for who is signed in, in the order in which it was written; a page and the service worker one after the other. Whatever ends it in the middle, the
 * next one goes on: the server knows each report, message and photo by its name and takes it once.
 * @returns how much still waits and was not refused
 */
export async function deliverKept(): Promise<number> {
  return navigator.locks.request(lock, async () => {
    const person = await personHere();
    if (person === undefined) return 0;
    const held = new Set<string>();
    const waiting = (await keptBy(person.id)).filter(({ refused }) => refused === undefined);
    let left = waiting.length;
    for (const kept of waiting) {
      const place = kept.kind === 'message' ? kept.input.channelId : kept.id;
      // Messages of a channel keep their order.
      if (held.has(place)) continue;
      const outcome = await (kept.kind === 'ticket' ? deliverTicket(kept) : deliverMessage(kept));
      if (outcome === 'unreached') return left;
      if (outcome === 'done') left -= 1;
      else held.add(place);
    }
    return left;
  });
}

async function deliverMessage(kept: KeptMessage): Promise<Outcome> {
  const called = await call('message.send', kept.input, { key: kept.id, userId: kept.userId });
  if ('later' in called) return called.later;
  if ('refused' in called) return refuse(kept, called.refused);
  await discard(kept.id);
  return 'done';
}

async function deliverTicket(kept: KeptTicket): Promise<Outcome> {
  if (kept.ticket !== undefined) return deliverPhotos(kept, kept.ticket.id);
  const called = await call<{ readonly id: string; readonly number: number }>('ticket.report', kept.input, { key: kept.id, userId: kept.userId });
  if ('later' in called) return called.later;
  if ('refused' in called) return refuse(kept, called.refused);
  const ticket = { id: called.answer.id, number: called.answer.number };
  const reported = { ...kept, ticket };
  await change(reported);
  tell({ id: kept.id, what: 'reported', ticket });
  return deliverPhotos(reported, ticket.id);
}

async function deliverPhotos(kept: KeptTicket, ticketId: string): Promise<Outcome> {
  const announced = await announce(kept, ticketId);
  if (typeof announced === 'string') return announced;
  let left = announced;
  let wasRefused = false;
  for (const photo of announced.photos) {
    const fate = await sendPhoto(photo.uploadId ?? '', photo.blob);
    if (fate === 'unreached' || fate === 'busy') return fate;
    if (fate === 'gone') {
      await change({ ...left, round: left.round + 1, photos: left.photos.map(({ name, blob }) => ({ name, blob })) });
      return 'busy';
    }
    wasRefused ||= fate === 'refused';
    left = { ...left, photos: left.photos.filter((one) => one !== photo) };
    await change(left);
  }
  if (wasRefused) return refuse(left, 'unsupported_media_type');
  await discard(kept.id);
  return 'done';
}

/** Names the photos to the server, once. */
async function announce(kept: KeptTicket, ticketId: string): Promise<KeptTicket | Outcome> {
  if (kept.photos.every(({ uploadId }) => uploadId !== undefined)) return kept;
  const files = kept.photos.map(({ name, blob }) => ({ name, byteSize: blob.size, kind: 'photo' }));
  const called = await call<{ readonly files: readonly { readonly id: string }[] }>('media.begin', { recordType: 'ticket', recordId: ticketId, files }, { key: `${kept.id}-photos-${kept.round}`, userId: kept.userId });
  if ('later' in called) return called.later;
  if ('refused' in called) return refuse(kept, called.refused);
  const photos = kept.photos.map((photo, index): KeptPhoto => ({ ...photo, uploadId: called.answer.files[index]?.id }));
  const announced = { ...kept, photos };
  await change(announced);
  return announced;
}

/** It does not wait any more for the server, but for its author. */
async function refuse(kept: Kept, code: string): Promise<'done'> {
  await change({ ...kept, refused: code });
  tell({ id: kept.id, what: 'refused', code });
  return 'done';
}
