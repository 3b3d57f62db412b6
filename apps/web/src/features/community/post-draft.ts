import type { Questions } from '@/components/answers';
import { refusedCode } from '@/components/refused';
import { instantIn, momentIn } from '@/components/zoned';
import { namedIn, type Named } from './mention-menu';
import type { House, Post } from './use-community';

export type Kind = Post['kind'];

export interface Draft {
  readonly clientId: string;
  /** Under which the server keeps it, so that it goes on on another device; empty until it does. */
  readonly postId: string;
  /** Of what the server keeps, as this device last knew it. */
  readonly version: number;
  /** When something was last written here that the server does not keep yet (ms); 0 when it keeps everything. */
  readonly unsentAt: number;
  readonly kind: Kind;
  readonly title: string;
  readonly body: string;
  readonly named: readonly Named[];
  readonly options: readonly string[];
  readonly isMultiple: boolean;
  readonly closes: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly capacity: string;
  readonly isUrgent: boolean;
}

export const blank = (kind: Kind): Draft => ({
  clientId: '', postId: '', version: 0, unsentAt: 0, kind, title: '', body: '', named: [], options: ['', ''], isMultiple: false, closes: '', starts: '', ends: '', place: '', capacity: '', isUrgent: false,
});
export const isBlank = ({ title, body, options, postId, place }: Draft): boolean => [title, body, postId, place, ...options].every((text) => text === '');

/** Of what is written so far, what a post takes. */
function fieldsOf(draft: Draft, { zone }: House) {
  const [isPoll, isEvent] = [draft.kind === 'poll', draft.kind === 'event'];
  const capacity = Number.parseInt(draft.capacity, 10);
  return {
    kind: draft.kind, isUrgent: draft.kind === 'announcement' && draft.isUrgent, title: draft.kind === 'post' ? '' : draft.title, body: draft.body, mentions: namedIn(draft.body, draft.named),
    ...(isPoll ? { options: draft.options.map((text) => text.trim()).filter((text) => text !== ''), isMultiple: draft.isMultiple, closesAt: instantIn(draft.closes, zone) ?? null } : {}),
    ...(isEvent ? { startsAt: instantIn(draft.starts, zone) ?? null, endsAt: instantIn(draft.ends, zone) ?? null, place: draft.place, capacity: Number.isNaN(capacity) ? null : capacity } : {}),
  };
}

export const createInput = (draft: Draft, house: House, isDraft: boolean): Questions['post']['create'] =>
  ({ buildingId: house.id, isDraft, ...fieldsOf(draft, house), ...(draft.clientId === '' ? {} : { clientId: draft.clientId }) });

/** A draft of the server as the form shows it. */
export function fromServer(post: Post, { zone }: House): Draft {
  const wall = (at: string | null | undefined) => (at === null || at === undefined ? '' : momentIn(at, zone));
  return {
    ...blank(post.kind), clientId: crypto.randomUUID(), postId: post.id, version: post.version, title: post.title, body: post.body, named: post.mentions, isUrgent: post.isUrgent,
    ...(post.poll === null ? {} : { options: [...post.poll.options.map(({ text }) => text), '', ''].slice(0, Math.max(2, post.poll.options.length)), isMultiple: post.poll.isMultiple, closes: wall(post.poll.closesAt) }),
    ...(post.event === null ? {} : { starts: wall(post.event.startsAt), ends: wall(post.event.endsAt), place: post.event.place, capacity: post.event.capacity === null ? '' : String(post.event.capacity) }),
  };
}

type State = { readonly id: string; readonly version: number; readonly status: string };

export interface DraftIo {
  create(input: Questions['post']['create']): Promise<State>;
  edit(input: Questions['post']['edit']): Promise<State>;
  read(id: string): Promise<Post>;
}

/** How keeping ended. `isOverwritten`: another device had written too, and earlier. */
export type Kept =
  | { readonly how: 'kept'; readonly postId: string; readonly version: number; readonly isOverwritten: boolean }
  /** Another device wrote later: its words stand. */
  | { readonly how: 'theirs'; readonly post: Post }
  /** Published or thrown away elsewhere. */
  | { readonly how: 'gone' };

/** Has the server keep a draft. Where two devices wrote, the newest words stand, whichever they are. @throws what the server refuses, or that it is not reached */
export async function keepOnServer(draft: Draft, house: House, io: DraftIo): Promise<Kept> {
  const kept = ({ id, version, status }: State, isOverwritten: boolean): Kept => (status === 'draft' ? { how: 'kept', postId: id, version, isOverwritten } : { how: 'gone' });
  try {
    if (draft.postId === '') return kept(await io.create(createInput(draft, house, true)), false);
    return kept(await io.edit({ id: draft.postId, expectedVersion: draft.version, ...fieldsOf(draft, house) }), false);
  } catch (error) {
    if (isGone(error)) return { how: 'gone' };
    if (refusedCode(error) !== 'stale_version') throw error;
  }
  const theirs = await io.read(draft.postId);
  if (theirs.status !== 'draft') return { how: 'gone' };
  if (Date.parse(theirs.updatedAt) > draft.unsentAt) return { how: 'theirs', post: theirs };
  return kept(await io.edit({ id: draft.postId, expectedVersion: theirs.version, ...fieldsOf(draft, house) }), true);
}

const isGone = (error: unknown): boolean => ['not_found', 'invalid_transition'].includes(refusedCode(error) ?? '');
