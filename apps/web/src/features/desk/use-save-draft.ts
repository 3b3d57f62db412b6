'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import type { Listing } from './draft-form';

export interface DraftChange {
  /** Where an error belongs: `listing.title`. */
  readonly path: string;
  /** The change; given the record, when it is made from what is there. */
  readonly change: Readonly<Record<string, unknown>> | ((fresh: Listing) => Readonly<Record<string, unknown>>);
  /** Whether a newer record still says, of what is changed, what the change was made from. */
  readonly isUntouched: (fresh: Listing) => boolean;
}

/** Answers with the record as it is then; undefined when the change was not kept. */
export type SaveDraft = (change: DraftChange) => Promise<Listing | undefined>;

const mostTries = 4;

/**
 * Saves changes of one listing one after the other. Each names the version it was made from. When somebody else was faster but wrote
 * elsewhere, the change is made again on what is there now; when they wrote in the same place nothing is overwritten.
 */
export function useSaveDraft(id: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [savedAt, setSavedAt] = useState<number>();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const get = trpc.listing.get.queryOptions({ id });
  const edit = useMutation(trpc.listing.update.mutationOptions({ scope: { id: `listing-${id}` } }));
  const read = async () => {
    // A reading that began before the change would be taken for the answer.
    await queryClient.cancelQueries({ queryKey: get.queryKey });
    return queryClient.fetchQuery({ ...get, staleTime: 0 });
  };

  const keep: SaveDraft = async ({ path, change, isUntouched }) => {
    setErrors(({ [path]: _gone, ...others }) => others);
    let base: Listing | undefined = queryClient.getQueryData(get.queryKey);
    for (let tries = 0; tries < mostTries; tries += 1) {
      base ??= await read();
      try {
        await edit.mutateAsync({ id, expectedVersion: base.version, ...(typeof change === 'function' ? change(base) : change) });
        setSavedAt(Date.now());
        return await read();
      } catch (error) {
        if (refusedBy(error)?.code !== 'stale_version') {
          const { fields, text } = refusal(error);
          setErrors((now) => ({ ...now, [path]: Object.values(fields)[0] ?? text }));
          return undefined;
        }
        base = await read();
        if (!isUntouched(base)) return undefined;
      }
    }
    return undefined;
  };

  // A field that is left while another is on its way waits for it: it names the version that one made, and nobody is in their own way.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const save: SaveDraft = (change) => {
    const turn = last.current.then(() => keep(change));
    last.current = turn.catch(() => undefined);
    return turn;
  };

  const state = edit.isPaused ? ('queued' as const) : edit.isPending ? ('saving' as const) : Object.keys(errors).length > 0 ? ('failed' as const) : ('saved' as const);
  return { save, state, savedAt, errors };
}
