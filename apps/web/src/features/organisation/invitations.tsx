'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { useOrganisationRefusal } from './use-organisation-refusal';

type Invitation = Answers['invitation']['list']['items'][number];

/** Invitations that nobody has answered yet, each to be sent again or taken back. */
export function Invitations({ organisationId }: { readonly organisationId: string }) {
  const t = useTranslations('organisation.invitations');
  const trpc = useTRPC();
  const pending = useQuery(trpc.invitation.list.queryOptions({ organisationId, status: 'pending' }));
  return (
    <Card title={t('title')}>
      <Answered query={pending} failed={t('failed')} level={3} skeleton={<Skeleton className="h-16 w-full" />}>
        {({ items }) => items.length === 0
          ? <p className="text-ink-muted">{t('none')}</p>
          : <ul className="divide-y">{items.map((invitation) => <li key={invitation.id}><Row invitation={invitation} /></li>)}</ul>}
      </Answered>
    </Card>
  );
}

function Row({ invitation }: { readonly invitation: Invitation }) {
  const t = useTranslations('organisation.invitations');
  const words = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const refused = useOrganisationRefusal();
  const { id, email, role, scope, scopeName, inviterName, sends, sentAt, expiresAt, version } = invitation;
  const settled = (said: string) => ({
    onSuccess: async () => {
      await client.invalidateQueries(trpc.invitation.list.queryFilter());
      toast({ title: said, tone: 'positive' });
    },
    onError: (error: unknown) => { toast({ title: refused(error), tone: 'danger' }); },
  });
  const resend = useMutation(trpc.invitation.resend.mutationOptions(settled(t('resent', { email }))));
  const withdraw = useMutation(trpc.invitation.revoke.mutationOptions(settled(t('withdrawn', { email }))));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium break-all">{email}</p>
        <p className="text-sm text-ink-muted">
          {scope === 'organisation' ? words.of('role', role) : t('roleAt', { role: words.of('role', role), place: scopeName })}
          {inviterName === null ? '' : ` · ${t('by', { name: inviterName })}`}
        </p>
        <p className="text-sm text-ink-muted">{t.rich('sent', { ...momentTag(sentAt), times: sends })} · {t.rich('until', momentTag(expiresAt))}</p>
      </div>
      <div className="flex gap-2">
        <Button size="sm" aria-label={t('resendTo', { email })} pending={resend.isPending} onClick={() => { resend.mutate({ id, expectedVersion: version }); }}>{t('resend')}</Button>
        <Button size="sm" tone="danger-quiet" aria-label={t('withdrawFrom', { email })} pending={withdraw.isPending} onClick={() => { withdraw.mutate({ id, expectedVersion: version }); }}>{t('withdraw')}</Button>
      </div>
    </div>
  );
}
