'use client';

import type { Preferences } from '@lintel/domain/notification/contract';
import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';

/** The number of one's text messages: named, confirmed by the code that came there, taken away. */
export function Phone({ phone }: Pick<Preferences, 'phone'>) {
  const t = useTranslations('account.told');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const after = { onSettled: () => queryClient.invalidateQueries(trpc.notification.getPreferences.queryFilter()) };
  const name = useMutation(trpc.phone.name.mutationOptions(after));
  const verify = useMutation(trpc.phone.verify.mutationOptions(after));
  const remove = useMutation(trpc.phone.remove.mutationOptions({ onSettled: () => { name.reset(); verify.reset(); return after.onSettled(); } }));
  const takeAway = <Button size="sm" tone="quiet" pending={remove.isPending} onClick={() => { remove.mutate({}); }}>{t('remove')}</Button>;
  if (phone?.isVerified === true)
    return <div className="flex flex-wrap items-center justify-between gap-2 py-4"><span>{t('channels.sms')}</span><span className="flex items-center gap-2"><span className="tabular text-ink-muted">{phone.number}</span><Badge>{t('confirmed')}</Badge>{takeAway}</span></div>;
  if (phone !== null) {
    const outcome = verify.data?.outcome;
    const error = outcome === 'wrong' ? t('wrongCode', { left: verify.data?.triesLeft ?? 0 }) : outcome === 'expired' ? t('expiredCode') : verify.isError ? refusal(verify.error).text : undefined;
    return (
      <form className="flex flex-col gap-3 py-4" onSubmit={(event) => { event.preventDefault(); verify.mutate({ code: code.trim() }); }}>
        <Field label={t('code', { number: phone.number })} hint={t('codeHelp')} error={error}>
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} className="tabular max-w-40" value={code} onChange={(event) => { setCode(event.currentTarget.value); }} />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" size="sm" tone="primary" disabled={!/^\d{6}$/.test(code.trim())} pending={verify.isPending}>{t('confirm')}</Button>
          <Button size="sm" pending={name.isPending} onClick={() => { verify.reset(); name.mutate({ number: phone.number }); }}>{t('anotherCode')}</Button>
          {takeAway}
        </div>
        {name.isError ? <p role="alert" className="text-sm text-danger-ink">{refusal(name.error).text}</p> : null}
      </form>
    );
  }
  return (
    <form className="flex flex-col gap-3 py-4" onSubmit={(event) => { event.preventDefault(); name.mutate({ number }); }}>
      <Field label={t('number')} hint={t('numberHelp')} error={name.isError ? refusal(name.error).text : undefined}>
        <Input type="tel" autoComplete="tel" className="max-w-72" value={number} onChange={(event) => { setNumber(event.currentTarget.value); }} />
      </Field>
      <Button type="submit" size="sm" className="self-start" disabled={number.trim() === ''} pending={name.isPending}>{t('sendCode')}</Button>
    </form>
  );
}
