'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { EmptyState } from '@lintel/ui/empty-state';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { momentTag } from '@/components/moment-tag';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';

type Invitation = Answers['invitation']['listMine']['items'][number];
/** What a row needs, whether it was listed or opened by its letter. */
type Shown = Pick<Invitation, 'id' | 'role' | 'scopeName' | 'organisationName' | 'inviterName' | 'expiresAt'>;

const secretForm = /^#([A-Za-z0-9_-]{43})$/;

/** The secret of the letter that led here. It stands behind the `#`, so that no server and no log sees it. */
function useLetter(): string | undefined {
  const hash = useSyncExternalStore(listen, () => window.location.hash, () => '');
  return secretForm.exec(hash)?.[1];
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => { window.removeEventListener('hashchange', changed); };
}

/** Invitations that wait for one's answer: those to one's verified address, and the one whose letter led here. */
export function MyInvitations() {
  const t = useTranslations('account.invitations');
  const trpc = useTRPC();
  const token = useLetter();
  const mine = useQuery(trpc.invitation.listMine.queryOptions({}));
  const letter = useQuery({ ...trpc.invitation.open.queryOptions({ token: token ?? '' }), enabled: token !== undefined });
  const opened = letter.data?.status === 'pending' ? letter.data : undefined;
  return (
    <Card title={t('title')}>
      <Answered query={mine} failed={t('failed')} level={3} skeleton={<Skeleton className="h-16 w-full" />}>
        {({ items }) => {
          const shown: readonly Shown[] = opened === undefined || items.some(({ id }) => id === opened.id) ? items : [opened, ...items];
          if (shown.length === 0) return <EmptyState icon={<Building2 aria-hidden />} title={t('none')} level={3}>{t(token === undefined ? 'noneHelp' : 'gone')}</EmptyState>;
          return (
            <ul className="divide-y">
              {shown.map((invitation) => <li key={invitation.id}><Row invitation={invitation} token={invitation.id === opened?.id ? token : undefined} /></li>)}
            </ul>
          );
        }}
      </Answered>
    </Card>
  );
}

function Row({ invitation, token }: { readonly invitation: Shown; readonly token: string | undefined }) {
  const t = useTranslations('account.invitations');
  const words = useWords();
  const trpc = useTRPC();
  const refusal = useRefusal();
  const { id, role, scopeName, organisationName, inviterName, expiresAt } = invitation;
  // A whole new page: places, scopes and rights are read as those of the member that one has become.
  const settled = { onSuccess: () => { window.location.assign(paths.organisations); }, onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); } };
  const accept = useMutation(trpc.invitation.accept.mutationOptions(settled));
  const decline = useMutation(trpc.invitation.decline.mutationOptions(settled));
  const answer = { id, ...(token === undefined ? {} : { token }) };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium break-words">{scopeName === organisationName ? organisationName : t('placeIn', { place: scopeName, organisation: organisationName })}</p>
        <p className="text-sm text-ink-muted">
          {inviterName === null ? t('as', { role: words.of('role', role) }) : t('asBy', { role: words.of('role', role), name: inviterName })} {t.rich('until', momentTag(expiresAt))}
        </p>
      </div>
      <div className="flex gap-2">
        <Button aria-label={t('declineNamed', { name: scopeName })} pending={decline.isPending} disabled={accept.isPending} onClick={() => { decline.mutate(answer); }}>{t('decline')}</Button>
        <Button tone="primary" aria-label={t('acceptNamed', { name: scopeName })} pending={accept.isPending} disabled={decline.isPending} onClick={() => { accept.mutate(answer); }}>{t('accept')}</Button>
      </div>
    </div>
  );
}
