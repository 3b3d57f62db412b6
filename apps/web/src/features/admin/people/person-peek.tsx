'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { DateTime } from '@lintel/ui/date-time';
import { Facts } from '@lintel/ui/facts';
import { Peek } from '@lintel/ui/peek';
import { UiLink } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { paths } from '@/components/paths';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { MaskedContact } from '../shared/masked-contact';
import { ReasonDialog } from '../shared/reason-dialog';
import { type Person, PersonStatus } from './person-columns';

/** A person beside the list: what they are, what happened to their account, and whether they may sign in. */
export function PersonPeek({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const t = useTranslations('admin.people');
  const words = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const me = useQuery(trpc.user.getMe.queryOptions({}));
  const [isAsking, setAsking] = useState(false);
  const suspend = useMutation(trpc.user.suspend.mutationOptions());
  const reactivate = useMutation(trpc.user.reactivate.mutationOptions());
  const { id, name, status, version } = person;
  const isActive = status === 'active';
  async function decide(reason: string) {
    const { status: now } = await (isActive ? suspend : reactivate).mutateAsync({ id, expectedVersion: version, reason });
    toast({ title: t(`done.${now}`, { name }) });
    await Promise.all([client.invalidateQueries(trpc.user.list.infiniteQueryFilter()), client.invalidateQueries(trpc.activity.timeline.infiniteQueryFilter({ recordType: 'user', recordId: id }))]);
  }
  const isMe = me.data?.id === id;
  return (
    <Peek
      title={name}
      href={paths.person(id)}
      onClose={onClose}
      footer={isMe ? <p className="text-sm text-ink-muted">{t('own')}</p> : <Button tone={isActive ? 'danger-quiet' : 'primary'} onClick={() => { setAsking(true); }}>{t(isActive ? 'suspend' : 'reactivate')}</Button>}
    >
      <div className="flex flex-col gap-6">
        <Facts
          columns={1}
          facts={[
            { id: 'status', label: t('status'), value: <PersonStatus status={status} /> },
            { id: 'email', label: t('email'), value: <MaskedContact key={id} contact={person.email} of={{ type: 'person', id }} /> },
            {
              id: 'roles', label: t('roles'),
              value: person.memberships.length === 0 ? t('noRoles') : (
                <ul>{person.memberships.map((one) => <li key={one.id}>{words.of('role', one.role)} <span className="text-ink-muted">· {one.organisationName ?? t('onPlatform')}</span></li>)}</ul>
              ),
            },
            { id: 'seen', label: t('seen'), value: person.lastSeenAt === null ? t('never') : <DateTime at={person.lastSeenAt} /> },
            { id: 'created', label: t('created'), value: <DateTime at={person.createdAt} show="date" /> },
          ]}
        />
        <div className="flex flex-wrap gap-2">
          <UiLink href={paths.person(id)} className={buttonClass('secondary', 'sm')}>{t('page')}</UiLink>
          <UiLink href={paths.eventsWhere(`actorId=${id}`)} className={buttonClass('secondary', 'sm')}>{t('log')}</UiLink>
        </div>
        <RecordTimeline recordType="user" recordId={id} />
      </div>
      <ReasonDialog
        open={isAsking}
        onOpenChange={setAsking}
        words={isActive
          ? { title: t('suspendTitle', { name }), consequence: t('suspendHelp'), action: t('suspend') }
          : { title: t('reactivateTitle', { name }), consequence: t('reactivateHelp'), action: t('reactivate'), tone: 'primary' }}
        onConfirm={decide}
      />
    </Peek>
  );
}
