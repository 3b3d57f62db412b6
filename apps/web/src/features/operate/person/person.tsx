'use client';

import { Badge } from '@lintel/ui/badge';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { Facts } from '@lintel/ui/facts';
import { UiLink } from '@lintel/ui/provider';
import { RecordPage } from '@lintel/ui/record-page';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { paths } from '@/components/paths';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import { PersonStatus } from '@/features/admin/people/person-columns';
import { MaskedContact } from '@/features/admin/shared/masked-contact';
import { PartError } from '@/features/admin/shared/part';
import { ReasonDialog } from '@/features/admin/shared/reason-dialog';
import { usePlatformLive } from '@/features/admin/shared/use-platform-live';
import { LookAsThem } from '@/features/standing-in/look-as-them';
import { PersonPrivacy } from './person-privacy';
import { Sessions } from './sessions';

/** One account: what it may do, where it is signed in, what happened to it, and whether it may sign in. */
export function Person({ id }: { readonly id: string }) {
  const t = useTranslations('operate.person');
  const words = useWords();
  const { number } = useFormats();
  const trpc = useTRPC();
  const client = useQueryClient();
  const me = useQuery(trpc.user.getMe.queryOptions({}));
  const person = useQuery(trpc.admin.getPerson.queryOptions({ id }));
  usePlatformLive([trpc.admin.getPerson.queryFilter({ id }), trpc.activity.timeline.infiniteQueryFilter({ recordType: 'user', recordId: id })]);
  const suspend = useMutation(trpc.user.suspend.mutationOptions());
  const reactivate = useMutation(trpc.user.reactivate.mutationOptions());
  const [isAsking, setAsking] = useState(false);
  if (person.data === undefined) return person.isError ? <PartError error={person.error} onRetry={() => { void person.refetch(); }} /> : null;
  const { name, email, status, version, memberships, sessions, keys, did } = person.data;
  const isActive = status === 'active';
  const open = sessions.filter(({ endedAt }) => endedAt === null).length;
  async function decide(reason: string) {
    const { status: now } = await (isActive ? suspend : reactivate).mutateAsync({ id, expectedVersion: version, reason });
    await client.invalidateQueries(trpc.admin.getPerson.queryFilter({ id }));
    toast({ title: t(`done.${now}`, { name }) });
  }
  return (
    <>
      <RecordPage
        heading={{
          breadcrumb: <Breadcrumb crumbs={[{ label: t('people'), href: paths.people }, { label: name }]} />,
          title: name, badge: <PersonStatus status={status as 'active' | 'suspended'} />, subtitle: <MaskedContact key={id} contact={email} of={{ type: 'person', id }} />,
          actions: me.data?.id === id ? undefined : (
            <>
              {isActive && !memberships.some((one) => one.scope === 'platform' && one.revokedAt === null) ? <LookAsThem id={id} name={name} /> : null}
              <Button tone={isActive ? 'danger-quiet' : 'primary'} onClick={() => { setAsking(true); }}>{t(isActive ? 'suspend' : 'reactivate')}</Button>
            </>
          ),
        }}
        next={null}
        timeline={<RecordTimeline recordType="user" recordId={id} />}
      >
        <div className="flex flex-col gap-6">
          <Facts
            columns={3}
            facts={[
              { id: 'seen', label: t('seen'), value: person.data.lastSeenAt === null ? t('never') : <DateTime at={person.data.lastSeenAt} /> },
              { id: 'created', label: t('created'), value: <DateTime at={person.data.createdAt} show="date" /> },
              { id: 'zone', label: t('zone'), value: person.data.zone },
              { id: 'events', label: t('events'), value: <UiLink href={paths.eventsWhere(`actorId=${id}`)} className="underline underline-offset-4">{number(did.events)}</UiLink> },
              { id: 'listings', label: t('listings'), value: number(did.listings) },
              { id: 'inquiries', label: t('inquiries'), value: number(did.inquiries) },
            ]}
          />
          <Card title={t('roles')} pad="none">
            <ul className="divide-y">
              {memberships.length === 0 ? <li className="px-4 py-3 text-ink-muted sm:px-5">{t('noRoles')}</li> : null}
              {memberships.map((one) => (
                <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 sm:px-5">
                  <span className={one.revokedAt === null ? '' : 'text-ink-muted'}>
                    <span className="font-medium">{words.of('role', one.role)}</span>
                    {one.organisationId === null ? ` · ${t('onPlatform')}` : <> · <UiLink href={paths.adminOrganisation(one.organisationId)} className="underline underline-offset-4">{one.organisationName}</UiLink></>}
                    {one.scopeName === null ? '' : ` · ${one.scopeName}`}
                  </span>
                  <span className="text-sm text-ink-muted">{one.revokedAt === null ? <>{t('since')} <DateTime at={one.grantedAt} show="date" /></> : <>{t('ended')} <DateTime at={one.revokedAt} show="date" /></>}</span>
                </li>
              ))}
            </ul>
          </Card>
          <Sessions sessions={sessions} person={{ id, name, isMe: me.data?.id === id }} />
          <PersonPrivacy id={id} name={name} isMe={me.data?.id === id} />
          {keys.length === 0 ? null : (
            <Card title={t('keys')} pad="none">
              <ul className="divide-y">
                {keys.map((key) => (
                  <li key={key.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 sm:px-5">
                    <span><span className="font-medium">{key.name}</span> <code className="text-sm text-ink-muted">{key.prefix}…</code> {key.isActive ? null : <Badge look="outline">{t('keyEnded')}</Badge>}</span>
                    <span className="text-sm text-ink-muted">{key.lastUsedAt === null ? t('keyUnused') : <DateTime at={key.lastUsedAt} />}</span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <UiLink href={paths.eventsWhere(`actorId=${id}`)} className={buttonClass('secondary', 'sm', 'self-start')}>{t('log')}</UiLink>
        </div>
      </RecordPage>
      {isAsking ? (
        <ReasonDialog
          open
          onOpenChange={setAsking}
          words={isActive ? { title: t('suspendTitle', { name }), consequence: t('suspendHelp', { count: open }), action: t('suspend') } : { title: t('reactivateTitle', { name }), consequence: t('reactivateHelp'), action: t('reactivate'), tone: 'primary' }}
          onConfirm={decide}
        />
      ) : null}
    </>
  );
}
