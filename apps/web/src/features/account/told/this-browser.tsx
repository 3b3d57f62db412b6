'use client';

import type { Preferences } from '@lintel/domain/notification/contract';
import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { type Hindrance, subscribeHere } from './subscribe-here';

/** The browsers that are told as well, this one among them when asked. */
export function ThisBrowser({ pushKey, browsers }: Pick<Preferences, 'pushKey' | 'browsers'>) {
  const t = useTranslations('account.told');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [hindrance, setHindrance] = useState<Hindrance>();
  const [isAsking, setAsking] = useState(false);
  const after = { onSettled: () => queryClient.invalidateQueries(trpc.notification.getPreferences.queryFilter()) };
  const subscribe = useMutation(trpc.push.subscribe.mutationOptions(after));
  const drop = useMutation(trpc.push.unsubscribe.mutationOptions(after));
  const ask = async () => {
    setAsking(true);
    setHindrance(undefined);
    const asked = await subscribeHere(pushKey ?? '');
    setAsking(false);
    if (typeof asked === 'string') setHindrance(asked);
    else subscribe.mutate({ ...asked, userAgent: navigator.userAgent.slice(0, 400) });
  };
  return (
    <div className="flex flex-col gap-3 pt-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>{t('channels.push')}</span>
        <Button size="sm" disabled={pushKey === null} pending={isAsking || subscribe.isPending} onClick={() => { void ask(); }}>{t('tellHere')}</Button>
      </div>
      {hindrance === undefined ? null : <p role="alert" className="text-sm text-danger-ink">{t(`hindrances.${hindrance}`)}</p>}
      {subscribe.isError ? <p role="alert" className="text-sm text-danger-ink">{refusal(subscribe.error).text}</p> : null}
      {browsers.length === 0 ? <p className="text-sm text-ink-muted">{t('noBrowser')}</p> : (
        <ul className="flex flex-col gap-2">
          {browsers.map(({ id, name, since }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 text-sm">
              <span>{name === '' ? t('someBrowser') : name} <span className="text-ink-muted">· <DateTime at={since} show="date" /></span></span>
              <Button size="sm" tone="quiet" pending={drop.isPending} onClick={() => { drop.mutate({ id }); }}>{t('remove')}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
