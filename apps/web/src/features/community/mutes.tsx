'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { NativeSelect } from '@lintel/ui/native-select';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { MicOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Answered } from '@/components/answered';
import { formText } from '@/components/form-text';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { useWritten } from './use-community';

const days = [1, 3, 7, 30] as const;
const dayMs = 86_400_000;

/** Who may not write in a house at the moment, and who asks to be heard again. */
export function Mutes({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const query = useQuery(trpc.mute.list.queryOptions({ buildingId }));
  const decide = useMutation(trpc.mute.decide.mutationOptions({ ...useWritten(), onSuccess: () => { toast({ title: t('desk.done'), tone: 'positive' }); } }));
  return (
    <Answered query={query} failed={t('failed')} skeleton={<ListSkeleton label={t('desk.mutes')} />}>
      {({ items }) => (items.length === 0 ? <EmptyState icon={<MicOff aria-hidden />} title={t('desk.noMutes')}>{t('desk.muteHelp')}</EmptyState> : (
        <ul className="max-w-3xl divide-y rounded-lg border bg-surface">
          {items.map((mute) => (
            <li key={mute.id} className="flex flex-col gap-2 p-4">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <p className="font-medium">{mute.userName} <span className="font-normal text-ink-muted">{t.rich('desk.isMuted', momentTag(mute.until))}</span></p>
                <div className="flex gap-2">
                  {mute.actions.includes('mute.lift') ? <Button size="sm" pending={decide.isPending} onClick={() => { decide.mutate({ id: mute.id, expectedVersion: mute.version, decision: 'lift' }); }}>{t('desk.lift')}</Button> : null}
                  {mute.actions.includes('mute.uphold') ? <Button size="sm" pending={decide.isPending} onClick={() => { decide.mutate({ id: mute.id, expectedVersion: mute.version, decision: 'uphold' }); }}>{t('desk.upholdMute')}</Button> : null}
                </div>
              </div>
              <p className="text-sm">{mute.reason}</p>
              {mute.appealNote === null ? null : <p className="rounded-md bg-sunken p-3 text-sm"><span className="font-medium">{t('desk.appeal')}:</span> {mute.appealNote}</p>}
            </li>
          ))}
        </ul>
      ))}
    </Answered>
  );
}

export function MuteDialog({ buildingId, userId, name, onClose }: { readonly buildingId: string; readonly userId: string; readonly name: string; readonly onClose: () => void }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const formId = useId();
  const mute = useMutation(trpc.mute.set.mutationOptions({ ...useWritten(), onSuccess: () => { toast({ title: t('desk.mutedNow', { name }), tone: 'positive' }); onClose(); } }));
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('desk.mute', { name })} description={t('desk.muteHelp')}
      footer={<><Button onClick={onClose}>{t('cancel')}</Button><Button type="submit" form={formId} tone="danger" pending={mute.isPending}>{t('desk.mute', { name })}</Button></>}>
      <form id={formId} className="flex flex-col gap-4" onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        mute.mutate({ buildingId, userId, until: new Date(Date.now() + Number(formText(form, 'days')) * dayMs).toISOString(), reason: formText(form, 'reason') });
      }}>
        <Field label={t('desk.muteDays')}><NativeSelect name="days" defaultValue="3">{days.map((count) => <option key={count} value={count}>{t('desk.days', { count })}</option>)}</NativeSelect></Field>
        <Field label={t('desk.muteReason')} need="required"><Textarea name="reason" rows={3} required minLength={3} maxLength={1_000} /></Field>
      </form>
    </Dialog>
  );
}
