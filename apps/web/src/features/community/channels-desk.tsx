'use client';

import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Hash } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Answered } from '@/components/answered';
import { formText } from '@/components/form-text';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useWritten } from './use-community';

/** The channels of a house: opened, closed and opened again. */
export function Channels({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('community.desk');
  const words = useTranslations('community');
  const trpc = useTRPC();
  const [isOpening, setOpening] = useState(false);
  const open = useQuery(trpc.channel.list.queryOptions({ buildingId }));
  const closed = useQuery(trpc.channel.list.queryOptions({ buildingId, isArchived: true }));
  const edit = useMutation(trpc.channel.edit.mutationOptions(useWritten()));
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <Button tone="primary" className="self-start" onClick={() => { setOpening(true); }}><Hash aria-hidden />{t('newChannel')}</Button>
      <Answered query={open} failed={words('failed')} skeleton={<ListSkeleton label={t('channels')} />}>
        {({ items }) => {
          const channels = [...items, ...(closed.data?.items ?? [])].filter(({ kind }) => kind === 'open');
          if (channels.length === 0) return <EmptyState icon={<Hash aria-hidden />} title={t('noChannels')} />;
          return (
            <ul className="divide-y rounded-lg border bg-surface">
              {channels.map((channel) => (
                <li key={channel.id} className="flex flex-wrap items-center justify-between gap-3 p-4">
                  <div className="min-w-0"><p className="font-medium"><UiLink href={paths.channel(channel.id)} className="hover:underline">{channel.name}</UiLink> {channel.isArchived ? <Badge>{t('closed')}</Badge> : null}</p><p className="text-sm text-ink-muted">{channel.purpose}</p></div>
                  <Button size="sm" pending={edit.isPending} onClick={() => { edit.mutate({ id: channel.id, expectedVersion: channel.version, isArchived: !channel.isArchived }); }}>{t(channel.isArchived ? 'reopen' : 'close')}</Button>
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
      {isOpening ? <NewChannel buildingId={buildingId} onClose={() => { setOpening(false); }} /> : null}
    </div>
  );
}

function NewChannel({ buildingId, onClose }: { readonly buildingId: string; readonly onClose: () => void }) {
  const t = useTranslations('community.desk');
  const words = useTranslations('community');
  const trpc = useTRPC();
  const formId = useId();
  const create = useMutation(trpc.channel.create.mutationOptions({ ...useWritten(), onSuccess: () => { toast({ title: t('opened'), tone: 'positive' }); onClose(); } }));
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('newChannel')} footer={<><Button onClick={onClose}>{words('cancel')}</Button><Button type="submit" form={formId} tone="primary" pending={create.isPending}>{t('newChannel')}</Button></>}>
      <form id={formId} className="flex flex-col gap-4" onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        create.mutate({ buildingId, name: formText(form, 'name'), purpose: formText(form, 'purpose') });
      }}>
        <Field label={t('channelName')} need="required"><Input name="name" required maxLength={60} /></Field>
        <Field label={t('channelPurpose')} need="optional"><Input name="purpose" maxLength={300} /></Field>
      </form>
    </Dialog>
  );
}
