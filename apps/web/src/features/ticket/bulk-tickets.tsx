'use client';

import { ticketCategory, ticketPriority } from '@lintel/domain/ticket/contract';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { NativeSelect } from '@lintel/ui/native-select';
import { SelectionBar } from '@lintel/ui/selection-bar';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import type { Answers } from '@/components/answers';
import { type BulkOutcome, BulkOutcomes } from '@/components/bulk-outcomes';
import { useRefusedCode } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { NoteDialog } from '@/components/note-dialog';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useNoteWords } from './move-dialog';
import type { TicketItem } from './state';
import type { HouseProps } from './tickets-section';
import { useAfterTicket } from './use-after-ticket';

const most = 100;
const changes = ['assign', 'priority', 'category', 'confirm', 'decline', 'merge'] as const;
type Change = (typeof changes)[number];
type Outcome = Answers['ticket']['changeMany'];

export interface BulkTicketsProps extends HouseProps {
  readonly tickets: readonly TicketItem[];
  readonly onDone: () => void;
}

/** The same done to many tickets; of each that refuses it is said why. */
export function BulkTickets({ tickets, building, onDone }: BulkTicketsProps) {
  const t = useTranslations('ticket.bulk');
  const named = useTranslations('ticket');
  const trpc = useTRPC();
  const after = useAfterTicket();
  const words = useNoteWords();
  const [asking, setAsking] = useState<Change>();
  const reasonOf = useRefusedCode();
  const [told, setTold] = useState<{ readonly action: string; readonly outcomes: readonly BulkOutcome[] }>();
  const ids = tickets.slice(0, most).map(({ id }) => id);
  const change = useMutation(trpc.ticket.changeMany.mutationOptions({
    ...after,
    onSuccess: (answer, { change: { kind } }) => {
      if (answer.changed === answer.results.length) {
        toast({ title: t('done', { count: answer.changed }), tone: 'positive' });
        onDone();
      } else setTold({ action: t(kind), outcomes: answer.results.map((result) => outcomeOf(result, t(kind))) });
    },
  }));
  const merge = useMutation(trpc.ticket.merge.mutationOptions({ ...after, onSuccess: () => { toast({ title: t('merged'), tone: 'positive' }); onDone(); } }));
  const close = () => { setAsking(undefined); };
  const outcomeOf = ({ id, isDone, code }: Outcome['results'][number], action: string): BulkOutcome => {
    const ticket = tickets.find((one) => one.id === id);
    return { id, name: ticket === undefined ? t('unknown') : `${named('number', { number: ticket.number })} ${ticket.title}`, href: paths.deskTicket(id), isDone, statement: isDone ? action : reasonOf(code) };
  };
  function start(id: string) {
    const wanted = changes.find((one) => one === id);
    if (wanted === 'confirm') change.mutate({ ids, change: { kind: 'confirm' } });
    else setAsking(wanted);
  }
  const offered = changes.filter((one) => one !== 'merge' || (tickets.length > 1 && tickets.length <= 21)).filter((one) => one !== 'confirm' || tickets.some(({ status }) => status === 'completed'));
  return (
    <>
      <SelectionBar count={tickets.length} onClear={onDone} onAction={start} actions={offered.map((id) => ({ id, label: t(id), ...(id === 'decline' ? { tone: 'danger' as const } : {}) }))} />
      {asking === 'assign' || asking === 'priority' || asking === 'category' ? <Choose what={asking} building={building} onClose={close} onChoose={(chosen) => { change.mutate({ ids, change: chosen }); close(); }} /> : null}
      {asking === 'decline' ? <NoteDialog longest={2_000} words={words('decline')} onAnswer={(note) => { if (note !== undefined) change.mutate({ ids, change: { kind: 'decline', note } }); close(); }} /> : null}
      {asking === 'merge' ? <KeepOne tickets={tickets} onClose={close} onKeep={(id) => { merge.mutate({ id, mergedIds: ids.filter((one) => one !== id) }); close(); }} /> : null}
      {told === undefined ? null : <BulkOutcomes action={told.action} outcomes={told.outcomes} onClose={() => { setTold(undefined); onDone(); }} />}
    </>
  );
}

type Chosen = { readonly kind: 'assign'; readonly assigneeId: string | null } | { readonly kind: 'priority'; readonly priority: TicketItem['priority'] } | { readonly kind: 'category'; readonly category: TicketItem['category'] };

function Choose({ what, building, onChoose, onClose }: HouseProps & { readonly what: Chosen['kind']; readonly onChoose: (chosen: Chosen) => void; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const staff = useQuery({ ...trpc.ticketStaff.list.queryOptions({ buildingId: building.id }), enabled: what === 'assign' });
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const value = formText(new FormData(event.currentTarget), 'value');
    if (what === 'assign') onChoose({ kind: 'assign', assigneeId: value === '' ? null : value });
    else if (what === 'priority') onChoose({ kind: 'priority', priority: ticketPriority.parse(value) });
    else onChoose({ kind: 'category', category: ticketCategory.parse(value) });
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t(`bulk.${what}`)}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t(`bulk.${what}Label`)}>
          <NativeSelect name="value">
            {what === 'assign' ? <><option value="">{t('ask.nobody')}</option>{(staff.data?.items ?? []).map((one) => <option key={one.userId} value={one.userId}>{one.name} · {t('ask.load', { count: one.openTickets })}</option>)}</>
              : what === 'priority' ? ticketPriority.options.toReversed().map((one) => <option key={one} value={one}>{t(`priority.${one}`)}</option>)
              : ticketCategory.options.map((one) => <option key={one} value={one}>{t(`category.${one}`)}</option>)}
          </NativeSelect>
        </Field>
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary">{t('save')}</Button></div>
      </form>
    </Dialog>
  );
}

function KeepOne({ tickets, onKeep, onClose }: Pick<BulkTicketsProps, 'tickets'> & { readonly onKeep: (id: string) => void; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    onKeep(formText(new FormData(event.currentTarget), 'kept'));
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('bulk.merge')} description={t('bulk.mergeHelp', { count: tickets.length - 1 })}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('bulk.mergeLabel')}><NativeSelect name="kept">{tickets.toSorted((a, b) => a.number - b.number).map((one) => <option key={one.id} value={one.id}>{t('number', { number: one.number })} {one.title}</option>)}</NativeSelect></Field>
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary">{t('bulk.merge')}</Button></div>
      </form>
    </Dialog>
  );
}
