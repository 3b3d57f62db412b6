'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { UiLink } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { SaidBy } from './said-by';
import { useAfterAssistant } from './use-after-assistant';

type Suggestion = NonNullable<Answers['assistant']['getSuggestion']['suggestion']>;
type Ticket = Pick<Answers['ticket']['get'], 'id' | 'version' | 'actions' | 'createdAt'>;

const soonMs = 3_000;
/** So long after a report the assistant may not have heard of it yet. */
const freshMs = 30_000;
const isOnItsWay = (suggestion: Suggestion | null | undefined) => suggestion?.status === 'waiting' || suggestion?.status === 'working';

/** What the assistant would make of a ticket, for those who work in its house: a suggestion, until somebody uses it as their own word or puts it aside. */
export function TicketSuggestion({ ticket }: { readonly ticket: Ticket }) {
  const t = useTranslations('assistant.suggestion');
  const trpc = useTRPC();
  const { data } = useQuery({ ...trpc.assistant.getSuggestion.queryOptions({ ticketId: ticket.id }), refetchInterval: ({ state }) => (isOnItsWay(state.data?.suggestion) || (state.data?.suggestion === null && Date.now() - Date.parse(ticket.createdAt) < freshMs) ? soonMs : false) });
  const suggestion = data?.suggestion;
  if (suggestion === null || suggestion === undefined || suggestion.status === 'failed' || !ticket.actions.includes('ticket.triage')) return null;
  if (isOnItsWay(suggestion)) return <Card title={t('title')}><p role="status" className="text-ink-muted">{t('onItsWay')}</p></Card>;
  const isSettled = suggestion.decision !== null && suggestion.decision !== 'applied';
  if (isSettled || (suggestion.isCurrent && suggestion.decision === null && suggestion.duplicates.length === 0)) return null;
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-3">
        <Proposal suggestion={suggestion} />
        {suggestion.duplicates.length === 0 ? null : <Duplicates items={suggestion.duplicates} />}
        {suggestion.decision === 'applied' ? <p className="text-sm">{t('applied')}</p> : <Decide ticket={ticket} suggestion={suggestion} />}
        <SaidBy {...suggestion} />
      </div>
    </Card>
  );
}

function Proposal({ suggestion: { category, share, priority } }: { readonly suggestion: Suggestion }) {
  const t = useTranslations('assistant.suggestion');
  const words = useTranslations('ticket');
  if (category === null) return <p>{t('noCategory')}</p>;
  return (
    <p className="font-medium">
      {words(`category.${category}`)}{priority === null ? '' : ` · ${words(`priority.${priority}`)}`}
      {share === null ? null : <span className="block text-sm font-normal text-ink-muted">{t('share', { share })}</span>}
    </p>
  );
}

function Duplicates({ items }: { readonly items: Suggestion['duplicates'] }) {
  const t = useTranslations('assistant.suggestion');
  return (
    <div>
      <p className="text-sm font-medium">{t('same')}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {items.map(({ id, number, title }) => <li key={id}><UiLink className="hit break-words text-accent-ink underline-offset-2 hover:underline" href={paths.deskTicket(id)}>{t('ticket', { number, title })}</UiLink></li>)}
      </ul>
    </div>
  );
}

function Decide({ ticket, suggestion }: { readonly ticket: Ticket; readonly suggestion: Suggestion }) {
  const t = useTranslations('assistant.suggestion');
  const trpc = useTRPC();
  const after = useAfterAssistant();
  const triage = useMutation(trpc.ticket.triage.mutationOptions({ ...after, onSuccess: () => { toast({ title: t('used'), tone: 'positive' }); } }));
  const dismiss = useMutation(trpc.assistant.dismiss.mutationOptions(after));
  const { category, priority } = suggestion;
  const mayUse = !suggestion.isCurrent && (category !== null || priority !== null);
  return (
    <div className="flex flex-wrap gap-2">
      {mayUse ? (
        <Button tone="secondary" pending={triage.isPending} onClick={() => {
          // The ordinary command, as whoever presses it: nothing here has rights of its own.
          triage.mutate({ id: ticket.id, expectedVersion: ticket.version, ...(category === null ? {} : { category }), ...(priority === null ? {} : { priority }) });
        }}>{t('use')}</Button>
      ) : null}
      <Button tone="quiet" pending={dismiss.isPending} onClick={() => { dismiss.mutate({ id: suggestion.id, expectedVersion: suggestion.version }); }}>{t('dismiss')}</Button>
    </div>
  );
}
