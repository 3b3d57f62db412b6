'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Skeleton } from '@lintel/ui/skeleton';
import { StateBadge } from '@lintel/ui/state-badge';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@lintel/ui/table';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { UserPlus, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useLive } from '@/components/live/use-live';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { Invitations } from './invitations';
import { InviteDialog } from './invite-dialog';
import { MemberMenu } from './member-menu';

export type Member = Answers['organisation']['listMembers']['items'][number];
type Organisation = Answers['organisation']['get'];

/** Everybody who works in an organisation, and who is asked to. */
export function Members({ organisationId, userId }: { readonly organisationId: string; readonly userId: string }) {
  const t = useTranslations('organisation.members');
  const trpc = useTRPC();
  const [typed, setTyped] = useState('');
  const [isInviting, setInviting] = useState(false);
  const text = useDeferredValue(typed.trim());
  const organisation = useQuery(trpc.organisation.get.queryOptions({ id: organisationId }));
  const input = { organisationId, limit: 50, ...(text === '' ? {} : { text }) };
  const members = useInfiniteQuery(trpc.organisation.listMembers.infiniteQueryOptions(input, { getNextPageParam: (last) => last.nextCursor ?? undefined }));
  useLive([`organisation:${organisationId}`], { queries: [trpc.organisation.listMembers.infiniteQueryFilter(), trpc.invitation.list.queryFilter()] });
  const rows = members.data?.pages.flatMap((page) => page.items);
  return (
    <div className="flex flex-col gap-6">
      <Card
        title={t('title')}
        aside={organisation.data?.may.invite === true ? <Button tone="primary" onClick={() => { setInviting(true); }}><UserPlus aria-hidden />{t('invite')}</Button> : undefined}
      >
        <Field label={t('find')} className="mb-4 max-w-sm"><Input type="search" value={typed} maxLength={120} onChange={(event) => { setTyped(event.target.value); }} /></Field>
        <Answered query={{ ...members, data: rows }} failed={t('failed')} level={3} skeleton={<Skeleton className="h-48 w-full" />}>
          {(found) => found.length === 0
            ? <EmptyState icon={<Users aria-hidden />} title={t('none')} level={3}>{t('noneHelp')}</EmptyState>
            : <MemberTable members={found} organisation={organisation.data} userId={userId} />}
        </Answered>
        {members.hasNextPage ? <Button className="mt-4" pending={members.isFetchingNextPage} onClick={() => { void members.fetchNextPage(); }}>{t('more')}</Button> : null}
      </Card>
      {organisation.data?.may.invite === true ? <Invitations organisationId={organisationId} /> : null}
      {isInviting && organisation.data !== undefined ? <InviteDialog organisation={organisation.data} onClose={() => { setInviting(false); }} /> : null}
    </div>
  );
}

function MemberTable({ members, organisation, userId }: { readonly members: readonly Member[]; readonly organisation: Organisation | undefined; readonly userId: string }) {
  const t = useTranslations('organisation.members');
  const words = useWords();
  return (
    <Table label={t('title')}>
      <TableHead>
        <TableRow>
          <TableHeader>{t('person')}</TableHeader>
          <TableHeader className="max-sm:hidden">{t('role')}</TableHeader>
          <TableHeader className="max-lg:hidden">{t('where')}</TableHeader>
          <TableHeader className="max-md:hidden">{t('seen')}</TableHeader>
          <TableHeader><span className="sr-only">{t('actions')}</span></TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <TableRow key={member.membershipId}>
            <TableCell className="max-w-0 min-w-40 sm:max-w-none">
              <span className="block font-medium break-words">{member.name} {member.userId === userId ? <span className="font-normal text-ink-muted">{t('you')}</span> : null}</span>
              <span className="block text-sm break-all text-ink-muted">{member.email}</span>
              <span className="block text-sm text-ink-muted sm:hidden">{words.of('role', member.role)}</span>
              {member.scope === 'organisation' ? null : <span className="block text-sm text-ink-muted lg:hidden">{member.scopeName}</span>}
              <State member={member} />
            </TableCell>
            <TableCell className="max-sm:hidden">{words.of('role', member.role)}</TableCell>
            <TableCell className="text-ink-muted max-lg:hidden">{member.scopeName}</TableCell>
            <TableCell className="whitespace-nowrap text-ink-muted max-md:hidden">{member.lastActiveAt === null ? t('never') : <DateTime at={member.lastActiveAt} />}</TableCell>
            <TableCell className="w-px text-end">{organisation === undefined ? null : <MemberMenu member={member} organisation={organisation} isOneself={member.userId === userId} />}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function State({ member }: { readonly member: Member }) {
  const t = useTranslations('organisation.members');
  if (member.suspendedAt !== null) return <StateBadge phase="waiting" size="sm">{t('suspended')}</StateBadge>;
  return member.status === 'suspended' ? <StateBadge phase="stopped" size="sm">{t('accountSuspended')}</StateBadge> : null;
}
