'use client';

import { ActionBar } from '@lintel/ui/action-bar';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NoteDialog } from '@/components/note-dialog';
import { useTRPC } from '@/components/trpc-provider';
import { AssignDialog } from './assign-dialog';
import { ChecklistDialog } from './checklist-dialog';
import { DeferDialog } from './defer-dialog';
import { DescribeDialog } from './describe-dialog';
import { MergeDialog } from './merge-dialog';
import { useNoteWords } from './move-dialog';
import { SplitDialog } from './split-dialog';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';
import { WithdrawDialog } from './withdraw-dialog';

/** In the order in which they are offered; the first that is possible is the main one. */
const verbs = ['claim', 'start', 'resolve', 'resume', 'confirm', 'assign', 'wait', 'reopen', 'follow', 'defer', 'triage', 'writeChecklist', 'split', 'merge', 'decline', 'withdraw'] as const;
type Verb = (typeof verbs)[number];
const noted = ['resolve', 'wait', 'decline', 'reopen'] as const;
type Noted = (typeof noted)[number];
const isNoted = (verb: Verb): verb is Noted => noted.some((one) => one === verb);
const dialogs = { assign: AssignDialog, defer: DeferDialog, triage: DescribeDialog, writeChecklist: ChecklistDialog, split: SplitDialog, merge: MergeDialog, withdraw: WithdrawDialog } as const;
const opens = (verb: Verb): verb is keyof typeof dialogs => verb in dialogs;

/** What may be done now, drawn from the lifecycle and the policy. */
export function TicketActions({ ticket }: { readonly ticket: Ticket }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const after = useAfterTicket();
  const words = useNoteWords();
  const [asking, setAsking] = useState<Verb>();
  const at = {
    start: useMutation(trpc.ticket.start.mutationOptions(after)), claim: useMutation(trpc.ticket.claim.mutationOptions(after)), resume: useMutation(trpc.ticket.resume.mutationOptions(after)),
    confirm: useMutation(trpc.ticket.confirm.mutationOptions(after)), resolve: useMutation(trpc.ticket.resolve.mutationOptions(after)), wait: useMutation(trpc.ticket.wait.mutationOptions(after)),
    decline: useMutation(trpc.ticket.decline.mutationOptions(after)), reopen: useMutation(trpc.ticket.reopen.mutationOptions(after)),
  };
  const follow = useMutation(trpc.ticket.follow.mutationOptions(after));
  const offered = verbs.filter((verb) => ticket.actions.includes(`ticket.${verb}`));
  const { id } = ticket;
  async function act(verb: Verb | undefined) {
    // A refusal is told where it is seen; the bar only waits.
    if (verb === 'start' || verb === 'claim' || verb === 'resume' || verb === 'confirm') await at[verb].mutateAsync({ id }).catch(() => undefined);
    else if (verb === 'follow') await follow.mutateAsync({ id, isFollowing: !ticket.isFollowed }).catch(() => undefined);
    else setAsking(verb);
  }
  const close = () => { setAsking(undefined); };
  const Asked = asking !== undefined && opens(asking) ? dialogs[asking] : undefined;
  if (offered.length === 0) return null;
  return (
    <>
      <ActionBar visible={3} className="justify-end max-sm:w-full" onAction={(name) => act(verbs.find((verb) => verb === name))}
        actions={offered.map((verb, index) => ({
          id: verb, label: t(verb === 'follow' && ticket.isFollowed ? 'action.unfollow' : `action.${verb}`), tone: verb === 'decline' || verb === 'withdraw' ? 'danger' : index === 0 && verb !== 'follow' ? 'primary' : 'plain',
        }))} />
      {asking !== undefined && isNoted(asking) ? <NoteDialog longest={2_000} words={words(asking)} onAnswer={(note) => { if (note !== undefined) at[asking].mutate({ id, note }); close(); }} /> : null}
      {Asked === undefined ? null : <Asked ticket={ticket} onClose={close} />}
    </>
  );
}
