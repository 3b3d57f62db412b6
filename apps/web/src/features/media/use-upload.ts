'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { FileKind } from '@lintel/domain/media/contract';
import type { Answers } from '@/components/answers';
import { refusedBy } from '@/components/refused';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import type { MediaOwner } from './album';
import { type UploadItem, UploadQueue } from './upload-queue';
import { UploadRefused } from './upload-transport';
import { xhrTransport } from './xhr-transport';

export interface Uploads {
  /** Files on their way or failed, and those that arrived since the page was opened, in the order they were added. */
  readonly items: readonly UploadItem[];
  readonly isBusy: boolean;
  add(files: readonly File[], kind?: FileKind): void;
  /** Tries a failed one again, from where it got to. */
  retry(key: string): void;
  /** Gives one up, or takes one that is done off the list. */
  cancel(key: string): void;
}

type Announced = Answers['media']['list']['uploads'];

const nothing: readonly UploadItem[] = [];

/**
 * Uploads to one record: three at once, resumed where a connection broke; they go on while other pages of the app are looked at.
 * @param announced what the server waits for: a file chosen again goes on where it broke off
 */
export function useUpload(record: { readonly recordType: MediaOwner; readonly recordId: string }, announced: Announced): Uploads {
  const { recordType, recordId } = record;
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const queue = useMemo(() => {
    const begin = async (files: readonly { readonly name: string; readonly byteSize: number; readonly kind: FileKind }[]) => {
      try {
        return (await client.media.begin.mutate({ recordType, recordId, files: [...files] })).files.map((file) => file.id);
      } catch (error) {
        const refusal = refusedBy(error);
        if (refusal === undefined) throw error;
        const isFull = refusal.details.fields?.some(({ code }) => code === 'too_many') === true;
        throw new UploadRefused(isFull ? 'too_many' : refusal.code, refusal.code);
      }
    };
    const onArrived = () => { void queryClient.invalidateQueries(trpc.media.list.queryFilter({ recordType, recordId })); };
    return new UploadQueue({ transport: xhrTransport(begin), onArrived });
  }, [client, trpc, queryClient, recordType, recordId]);
  const items = useSyncExternalStore(queue.subscribe, queue.items, () => nothing);
  const isBusy = items.some((item) => item.state === 'waiting' || item.state === 'sending');
  useEffect(() => (isBusy ? warnOnLeaving() : undefined), [isBusy]);
  useEffect(() => {
    const tryAgain = (): void => { for (const { key, code } of queue.items()) if (code === 'unreachable') void queue.retry(key); };
    window.addEventListener('online', tryAgain);
    return () => { window.removeEventListener('online', tryAgain); };
  }, [queue]);
  return {
    items, isBusy,
    add: (files, kind = 'photo') => {
      const announcedAs = ({ name, size }: File) => announced.find((one) => one.name === name && one.byteSize === size && one.kind === kind)?.id;
      void queue.add(files, kind, announcedAs);
    },
    retry: (key) => { void queue.retry(key); },
    cancel: (key) => { void queue.cancel(key); },
  };
}

/** Closing the tab ends what is on its way; the browser asks first. */
function warnOnLeaving(): () => void {
  const warn = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
  window.addEventListener('beforeunload', warn);
  return () => { window.removeEventListener('beforeunload', warn); };
}
