'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Checkbox } from '@lintel/ui/checkbox';
import { DateTime } from '@lintel/ui/date-time';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useRef, useState } from 'react';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { minorOf } from '../desk/minor';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';

type Desk = NonNullable<Ticket['desk']>;

/** What only those who work in the house see: promises, what is to be done, and the work that went into it. */
export function DeskParts({ ticket, desk }: { readonly ticket: Ticket; readonly desk: Desk }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const formats = useFormats();
  const [isWriting, setWriting] = useState(false);
  const check = useMutation(trpc.ticket.check.mutationOptions(useAfterTicket()));
  return (
    <>
      {ticket.checks.length === 0 ? null : (
        <Card title={t('page.checklist')}>
          <ul className="flex flex-col gap-2">
            {ticket.checks.map((item) => <li key={item.id}><Checkbox checked={item.doneAt !== null} onCheckedChange={(isDone) => { check.mutate({ id: item.id, isDone }); }} label={item.text} /></li>)}
          </ul>
        </Card>
      )}
      <Card title={t('page.clocks')}>
        <ul className="divide-y">
          {desk.clocks.map((clock) => (
            <li key={clock.id} className="flex flex-wrap items-baseline justify-between gap-2 py-2">
              <span className="font-medium">{t(`clock.${clock.kind}`)}</span>
              <span className={clock.state === 'missed' ? 'text-danger-ink' : clock.state === 'hit' ? 'text-positive-ink' : 'text-ink-muted'}>{t(`clockState.${clock.state}`)}{clock.state === 'active' && clock.dueAt !== null ? <> · <DateTime at={clock.dueAt} /></> : clock.state === 'paused' ? ` · ${t('page.used', { used: clock.usedMinutes, target: clock.targetMinutes })}` : null}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('page.work')} aside={desk.minutes === 0 ? undefined : <span className="tabular text-sm text-ink-muted">{t('page.workTotal', { minutes: desk.minutes })}{desk.partsCost === 0 ? null : <> · {formats.money(desk.partsCost, desk.currency)}</>}</span>}>
        {desk.work.length === 0 ? <p className="text-ink-muted">{t('page.noWork')}</p> : (
          <ul className="divide-y">
            {desk.work.map((entry) => (
              <li key={entry.id} className="py-2">
                <p className="flex flex-wrap justify-between gap-2"><span className="font-medium">{entry.userName}</span><span className="tabular text-sm text-ink-muted">{t('page.workTotal', { minutes: entry.minutes })}{entry.partsCost === 0 ? null : <> · {formats.money(entry.partsCost, entry.currency)}</>}</span></p>
                <p className="text-sm text-ink-muted">{[entry.note, ...entry.parts.map((one) => `${one.quantity} × ${one.name}`)].filter((part) => part !== '').join(' · ')}</p>
              </li>
            ))}
          </ul>
        )}
        {ticket.actions.includes('ticket.logWork') ? (isWriting ? <AddWork ticket={ticket} currency={desk.currency} onDone={() => { setWriting(false); }} /> : <Button className="mt-3" onClick={() => { setWriting(true); }}>{t('page.addWork')}</Button>) : null}
      </Card>
    </>
  );
}

function AddWork({ ticket, currency, onDone }: { readonly ticket: Ticket; readonly currency: string; readonly onDone: () => void }) {
  const t = useTranslations('ticket.page');
  const trpc = useTRPC();
  const settled = useAfterTicket();
  const entryId = useRef(crypto.randomUUID());
  const log = useMutation(trpc.ticket.logWork.mutationOptions(settled));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const name = formText(data, 'part');
    const cost = minorOf(formText(data, 'cost'), currency);
    log.mutate({ id: ticket.id, entryId: entryId.current, minutes: Number(formText(data, 'minutes')), note: formText(data, 'note'), parts: name === '' ? [] : [{ name, costMinor: cost ?? 0 }] }, {
      onSuccess: () => { toast({ title: t('workSaved'), tone: 'positive' }); onDone(); },
    });
  }
  return (
    <form onSubmit={submit} className="mt-4 grid gap-3 sm:grid-cols-[7rem_1fr]">
      <Field label={t('minutes')} need="required"><Input name="minutes" type="number" inputMode="numeric" min={0} max={1_440} required /></Field>
      <Field label={t('note')}><Input name="note" maxLength={1_000} /></Field>
      <Field label={t('cost', { currency })} className="sm:order-2"><Input name="cost" inputMode="decimal" /></Field>
      <Field label={t('part')} className="sm:order-1"><Input name="part" maxLength={120} /></Field>
      <div className="sm:order-3 sm:col-span-2"><Button type="submit" tone="primary" pending={log.isPending}>{t('addWork')}</Button></div>
    </form>
  );
}
