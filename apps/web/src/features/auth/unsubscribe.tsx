'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useKindName } from '@/components/words/use-kind-name';
import { Done } from './mailed-end';

/** Stops mail of the kinds a letter was about, by one click and without signing in; and takes that back. */
export function Unsubscribe({ token, kinds }: { readonly token: string; readonly kinds: readonly string[] }) {
  const t = useTranslations('auth.unsubscribe');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const nameOf = useKindName();
  const stop = useMutation(trpc.notification.unsubscribe.mutationOptions());
  const set = (wanted: 'on' | 'off') => { stop.mutate({ token, wanted }); };
  if (stop.data?.isOn === false) return <Done title={t('done')} body={t('doneBody')} action={<Button pending={stop.isPending} onClick={() => { set('on'); }}>{t('back')}</Button>} />;
  return (
    <div className="flex flex-col gap-5">
      {stop.isError ? <Banner tone="danger" role="alert">{refusal(stop.error).text}</Banner> : null}
      {stop.data?.isOn === true ? <Banner tone="positive" role="status">{t('isBack')}</Banner> : null}
      {stop.data?.isOn === true ? null : <p className="text-ink-muted">{t('lead')}</p>}
      <ul className="list-disc ps-5">{kinds.map((kind) => <li key={kind}>{nameOf(kind)}</li>)}</ul>
      <Button tone="primary" size="lg" pending={stop.isPending} onClick={() => { set('off'); }}>{t('action')}</Button>
    </div>
  );
}
