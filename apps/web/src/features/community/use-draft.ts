'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { refusedCode } from '@/components/refused';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import { useKept } from './draft';
import { namedIn } from './mention-menu';
import { blank, createInput, type Draft, type DraftIo, fromServer, isBlank, keepOnServer, type Kind } from './post-draft';
import type { House, Post } from './use-community';

const pauseMs = 1_500;

/** What became of what was written here meanwhile on another device. */
export type DraftNotice = 'overwritten' | 'theirs' | 'gone';
export type DraftMark = 'saving' | 'saved' | 'queued' | 'device';

/**
 * What somebody writes to their house: kept on this device at every stroke, and by the server a moment later, so that it goes on on another device; where two write, the newest words
 * stand and it is said. Published once, however often it is sent.
 */
export function useDraft(house: House, kind: Kind) {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const io = useMemo((): DraftIo => ({ create: (input) => client.post.create.mutate(input), edit: (input) => client.post.edit.mutate(input), read: (id) => client.post.get.query({ id }) }), [client]);
  const { draft, latest, change } = useWords(house, kind);
  const [notice, setNotice] = useState<DraftNotice>();
  const drafts = useQuery({ ...trpc.post.list.queryOptions({ buildingId: house.id, isDraft: true }), staleTime: 0, refetchOnWindowFocus: 'always' });
  const readAgain = useCallback(() => queries.invalidateQueries(trpc.post.list.queryFilter({ buildingId: house.id, isDraft: true })), [queries, trpc, house.id]);

  /** What the server answered to keeping `writing`; the id under which it keeps it, none when it does not any more. */
  const settle = useCallback((writing: Draft, kept: Awaited<ReturnType<typeof keepOnServer>>): string | undefined => {
    if (kept.how === 'kept') {
      change((now) => (now.clientId === writing.clientId ? { ...now, postId: kept.postId, version: kept.version, unsentAt: now.unsentAt === writing.unsentAt ? 0 : now.unsentAt } : now));
      if (kept.isOverwritten) setNotice('overwritten');
      return kept.postId;
    }
    change(() => (kept.how === 'theirs' ? fromServer(kept.post, house) : blank(kind)));
    setNotice(kept.how);
    return undefined;
  }, [change, house, kind]);

  const { keep, turn, mark } = useKeeping({ draft, latest, io, house, settle, readAgain });
  useTakeUp({ drafts: drafts.data?.items, latest, io, onTheirs: (post) => { settle(latest.current, { how: 'theirs', post }); }, onGone: () => { settle(latest.current, { how: 'gone' }); } });

  const publish = useMutation({
    mutationFn: async () => {
      await turn.current;
      const now = latest.current;
      const made = now.postId === '' ? await io.create(createInput(now, house, false)) : undefined;
      if (made !== undefined && made.status !== 'draft') return true;
      const id = now.unsentAt === 0 || made !== undefined ? (made?.id ?? now.postId) : settle(now, await keepOnServer(now, house, io));
      if (id === undefined) return false;
      await client.post.publish.mutate({ id, mentions: namedIn(now.body, now.named) });
      return true;
    },
  });
  return {
    draft, publish, keep, mark, notice, readAgain,
    forgetNotice: () => { setNotice(undefined); },
    set: (part: Partial<Draft>) => { change((now) => ({ ...now, ...part, unsentAt: Date.now(), clientId: now.clientId === '' ? crypto.randomUUID() : now.clientId })); },
    clear: () => { change(() => blank(kind)); },
    /** Throws away what the server keeps of one; what it keeps a little longer is offered again, no more than that. */
    remove: (postId: string) => { if (postId !== '') client.post.remove.mutate({ id: postId }).then(readAgain, () => undefined); },
    /** Begun here or on another device; none while something is written here. */
    begun: isBlank(draft) ? (drafts.data?.items ?? []).filter((post) => kind === 'post' || post.kind === kind) : [],
    goOn: (post: Post) => { change(() => fromServer(post, house)); },
  };
}

interface Words {
  readonly draft: Draft;
  /** As it is at this moment: what is sent must not be older than what is typed. */
  readonly latest: { readonly current: Draft };
  readonly change: (next: (now: Draft) => Draft) => void;
}

function useWords(house: House, kind: Kind): Words {
  const me = useSignedIn();
  const [draft, setDraft] = useKept(`lintel/post/${me?.id ?? ''}/${house.id}/${kind}`, blank(kind));
  const latest = useRef(draft);
  const change = useCallback((next: (now: Draft) => Draft) => {
    latest.current = next(latest.current);
    setDraft(latest.current);
  }, [setDraft]);
  return { draft, latest, change };
}

interface Keeping extends Omit<Words, 'change'> {
  readonly io: DraftIo;
  readonly house: House;
  readonly settle: (writing: Draft, kept: Awaited<ReturnType<typeof keepOnServer>>) => string | undefined;
  readonly readAgain: () => Promise<void>;
}

/** Keeps on the server what is written, one sending after the other. */
function useKeeping({ draft, latest, io, house, settle, readAgain }: Keeping) {
  const turn = useRef<Promise<string | undefined>>(Promise.resolve(undefined));
  const [mark, setMark] = useState<DraftMark>('device');
  const keep = useCallback(async () => {
    const keepNow = async (): Promise<string | undefined> => {
      const writing = latest.current;
      if (writing.postId !== '' && writing.unsentAt === 0) return writing.postId;
      setMark('saving');
      try {
        const id = settle(writing, await keepOnServer(writing, house, io));
        setMark('saved');
        if (writing.postId === '') void readAgain();
        return id;
      } catch (error) {
        const code = refusedCode(error);
        setMark(code === undefined || code === 'unavailable' ? 'queued' : 'device');
        return undefined;
      }
    };
    turn.current = turn.current.then(keepNow);
    return turn.current;
  }, [latest, house, io, settle, readAgain]);
  // The moment of the last stroke: each begins the pause anew.
  const since = isBlank(draft) ? 0 : draft.unsentAt;
  useEffect(() => {
    if (since === 0) return undefined;
    const timer = setTimeout(() => { void keep(); }, Math.max(0, since + pauseMs - Date.now()));
    const back = () => { void keep(); };
    window.addEventListener('online', back);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', back);
    };
  }, [since, keep]);
  return { keep, turn, mark };
}

interface TakeUp {
  readonly drafts: readonly Post[] | undefined;
  readonly latest: { readonly current: Draft };
  readonly io: DraftIo;
  readonly onTheirs: (post: Post) => void;
  readonly onGone: () => void;
}

/** Once the server is heard: goes on with what another device wrote meanwhile, and lets go of what it published or threw away. What is written here and not kept yet is left alone. */
function useTakeUp({ drafts, ...rest }: TakeUp): void {
  const now = useRef(rest);
  useEffect(() => { now.current = rest; });
  useEffect(() => {
    const { latest, io, onTheirs, onGone } = now.current;
    const { postId, version, unsentAt } = latest.current;
    if (drafts === undefined || postId === '' || unsentAt !== 0) return;
    const theirs = drafts.find(({ id }) => id === postId);
    if (theirs !== undefined && theirs.version > version) onTheirs(theirs);
    if (theirs !== undefined) return;
    // The list may be older than the draft: the draft itself is asked.
    io.read(postId).then(({ status }) => status !== 'draft', (error: unknown) => refusedCode(error) === 'not_found')
      .then((isGone) => { if (isGone && latest.current.postId === postId) onGone(); }, () => undefined);
  }, [drafts]);
}
