'use client';

import { useEffect, useState } from 'react';
import type { Questions } from '@/components/answers';
import { deliverKept } from '@/components/offline/deliver';
import { keepInOutbox, sendInBackground } from '@/components/offline/keep-in-outbox';
import { discard, hear, keptBy } from '@/components/offline/outbox';
import { useSignedIn } from '@/components/reader-context';
import { useTRPCClient } from '@/components/trpc-provider';

type Report = Questions['ticket']['report'];
export interface ReportedTicket {
  readonly id: string;
  readonly number: number;
}

/** Where a report is: being written, perhaps after it was refused; on its way; on this device until there is a connection; or there. */
export type Sending =
  | { readonly state: 'writing'; readonly error: unknown }
  | { readonly state: 'sending' | 'kept' }
  | { readonly state: 'reported'; readonly ticket: ReportedTicket; readonly isWithoutPhotos: boolean };

/**
 * Sends a report by way of this device: it and its photos are kept before anything is sent, and go once, whatever becomes of the page. `id` is its name. Where a browser keeps nothing,
 * the report is sent as it is, and its photos are left to be added.
 */
export function useSendReport(id: string): readonly [Sending, (report: Report, photos: readonly File[]) => Promise<void>] {
  const me = useSignedIn();
  const client = useTRPCClient();
  const [sending, setSending] = useState<Sending>({ state: 'writing', error: null });
  useEffect(() => hear((told) => {
    if (told.id !== id) return;
    if (told.what === 'reported') setSending({ state: 'reported', ticket: told.ticket, isWithoutPhotos: false });
    // Refused as a whole, it is mended here; a photo that is refused is told beside the report that stands.
    if (told.what === 'refused') setSending((now) => {
      if (now.state === 'reported') return now;
      void discard(id);
      return { state: 'writing', error: { data: { code: told.code, details: {}, reference: '' } } };
    });
  }), [id]);
  const send = async (report: Report, photos: readonly File[]) => {
    const userId = me?.id ?? '';
    setSending({ state: 'sending' });
    try {
      await keepInOutbox({ kind: 'ticket', id, userId, keptAt: Date.now(), input: { ...report }, photos: photos.map((file) => ({ name: file.name, blob: file })), round: 1 });
    } catch {
      await client.ticket.report.mutate(report).then((ticket) => { setSending({ state: 'reported', ticket, isWithoutPhotos: photos.length > 0 }); }, (error: unknown) => { setSending({ state: 'writing', error }); });
      return;
    }
    await deliverKept().catch(() => undefined);
    const left = (await keptBy(userId)).find((kept) => kept.id === id);
    if (left?.kind !== 'ticket' || left.ticket !== undefined || left.refused !== undefined) return;
    setSending({ state: 'kept' });
    await sendInBackground();
  };
  return [sending, send];
}
