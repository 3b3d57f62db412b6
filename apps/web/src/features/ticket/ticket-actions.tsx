'use client';

import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NoteDialog } from '@/components/note-dialog';
import { useTRPC } from '@/components/trpc-provider';
import { AssignDialog } from './assign-dialog';
import { DeferDialog } from './defer-dialog';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';
import { WithdrawDialog } from './withdraw-dialog';

/** In the order in which they are offered; the first that is possible is the main one. */
const verbs = ['claim', 'start', 'resolve', 'resume', 'confirm', 'assign', 'wait', 'defer', 'reopen', 'follow', 'decline', 'withdraw'] as const;
type Verb = (typeof verbs)[number];
const noted = ['resolve', 'wait', 'decline', 'reopen'] as const;
type Noted = (typeof noted)[number];
const isNoted = (verb: Verb): verb is Noted => noted.some((one) => one === verb);

/** What may be done now, drawn from the lifecycle and the policy. */
export function TicketActions({ ticket }: { readonly ticket: Ticket }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const settled = useAfterTicket();
  const [asking, setAsking] = useState<Verb>();
  const start = useMutation(trpc.ticket.start.mutationOptions(settled));
  const claim = useMutation(trpc.ticket.claim.mutationOptions(settled));
  const resume = useMutation(trpc.ticket.resume.mutationOptions(settled));
  const confirm = useMutation(trpc.ticket.confirm.mutationOptions(settled));
  const follow = useMutation(trpc.ticket.follow.mutationOptions(settled));
  const withNote = { resolve: useMutation(trpc.ticket.resolve.mutationOptions(settled)), wait: useMutation(trpc.ticket.wait.mutationOptions(settled)), decline: useMutation(trpc.ticket.decline.mutationOptions(settled)), reopen: useMutation(trpc.ticket.reopen.mutationOptions(settled)) };
  const offered = verbs.filter((verb) => ticket.actions.includes(`ticket.${verb}`));
  const isPending = [start, claim, resume, confirm, follow, ...Object.values(withNote)].some((one) => one.isPending);
  function act(verb: Verb) {
    const { id } = ticket;
    switch (verb) {
      case 'start': start.mutate({ id }); return;
      case 'claim': claim.mutate({ id }); return;
      case 'resume': resume.mutate({ id }); return;
      case 'confirm': confirm.mutate({ id }); return;
      case 'follow': follow.mutate({ id, isFollowing: !ticket.isFollowed }); return;
      default: setAsking(verb);
    }
  }
  const close = () => { setAsking(undefined); };
  if (offered.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {offered.map((verb, index) => (
        <Button key={verb} tone={verb === 'decline' || verb === 'withdraw' ? 'danger-quiet' : index === 0 ? 'primary' : 'secondary'} pending={isPending && index === 0} onClick={() => { act(verb); }}>
          {t(verb === 'follow' && ticket.isFollowed ? 'action.unfollow' : `action.${verb}`)}
        </Button>
      ))}
      {asking !== undefined && isNoted(asking) ? (
        <NoteDialog longest={2_000} onAnswer={(note) => { if (note !== undefined) withNote[asking].mutate({ id: ticket.id, note }); close(); }}
          words={{ title: t(`ask.${asking}Title`), help: t(`ask.${asking}Help`), label: t(`ask.${asking}Label`), hint: t('ask.hint'), missing: t('ask.missing'), send: t('ask.send'), cancel: t('cancel') }} />
      ) : null}
      {asking === 'assign' ? <AssignDialog ticket={ticket} onClose={close} /> : null}
      {asking === 'defer' ? <DeferDialog ticket={ticket} onClose={close} /> : null}
      {asking === 'withdraw' ? <WithdrawDialog ticket={ticket} onClose={close} /> : null}
    </div>
  );
}
