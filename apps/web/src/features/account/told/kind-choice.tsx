'use client';

import type { KindPreference } from '@lintel/domain/notification/contract';
import { Checkbox } from '@lintel/ui/checkbox';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useKindName } from '@/components/words/use-kind-name';

const paces = ['at_once', 'five_minutes', 'hourly', 'daily'] as const;
type Channel = KindPreference['channels'][number];

/** One kind: through which channels, and when. What cannot be switched off says so. */
export function KindChoice({ kind, canPush, canText }: { readonly kind: KindPreference; readonly canPush: boolean; readonly canText: boolean }) {
  const t = useTranslations('account.told');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const name = useKindName()(kind.kind);
  const keep = useMutation(trpc.notification.setPreference.mutationOptions({
    onError: (error) => { toast({ title: t('notKept'), detail: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.notification.getPreferences.queryFilter()),
  }));
  const shown = keep.isPending ? keep.variables : kind;
  const set = (channel: Channel, isOn: boolean) => { keep.mutate({ kind: kind.kind, pace: kind.pace, channels: isOn ? [...kind.channels, channel] : kind.channels.filter((one) => one !== channel) }); };
  const isMissing = (channel: Channel) => (channel === 'push' && !canPush) || (channel === 'sms' && !canText);
  return (
    <li className="grid gap-x-4 gap-y-2 py-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <fieldset className="min-w-0">
        <legend className="font-medium">{name}</legend>
        {kind.isCritical ? <p className="text-sm text-ink-muted">{t('critical')}</p> : kind.throttle === null ? null : <p className="text-sm text-ink-muted">{t('throttle', kind.throttle)}</p>}
        <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-2 sm:flex sm:flex-wrap sm:gap-x-6">
          {kind.offered.map((channel) => (
            <Checkbox
              key={channel} label={t(`channels.${channel}`)} checked={shown.channels.includes(channel)}
              disabled={(kind.isCritical && kind.channels.includes(channel) && !isMissing(channel)) || (isMissing(channel) && !kind.channels.includes(channel))}
              onCheckedChange={(isOn) => { set(channel, isOn); }}
            />
          ))}
        </div>
      </fieldset>
      {kind.isCritical || kind.offered.every((channel) => channel === 'in_app') ? null : (
        <NativeSelect aria-label={t('when', { kind: name })} className="md:w-44" value={shown.pace} onChange={({ currentTarget: { value } }) => { keep.mutate({ kind: kind.kind, channels: [...kind.channels], pace: paces.find((one) => one === value) ?? 'at_once' }); }}>
          {paces.map((pace) => <option key={pace} value={pace}>{t(`paces.${pace}`)}</option>)}
        </NativeSelect>
      )}
    </li>
  );
}
