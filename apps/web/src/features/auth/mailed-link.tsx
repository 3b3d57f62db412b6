'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { UiLink } from '@lintel/ui/provider';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/errors/use-refusal';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { Done, Gone } from './mailed-end';
import { useMailedSecret } from './use-mailed-secret';

export type MailedKind = 'verify' | 'confirm' | 'undo';

const nextPlace: Readonly<Record<MailedKind, string>> = { verify: paths.register, confirm: paths.signIn(), undo: paths.forgotPassword };

/** What a mailed link does, by one click: programs that open every link of a message do nothing by that. */
export function MailedLink({ kind }: { readonly kind: MailedKind }) {
  const t = useTranslations(`auth.${kind}`);
  const trpc = useTRPC();
  const refusal = useRefusal();
  const secret = useMailedSecret();
  const verify = useMutation(trpc.registration.confirm.mutationOptions());
  const confirm = useMutation(trpc.emailChange.confirm.mutationOptions());
  const undo = useMutation(trpc.emailChange.undo.mutationOptions());
  const open = { verify, confirm, undo }[kind];
  if (open.data?.outcome === 'done')
    return (
      <Done
        title={t('done')}
        body={t('doneBody', { email: open.data.email })}
        action={kind === 'undo' ? <UiLink href={paths.forgotPassword} className="hit text-accent-ink underline-offset-4 hover:underline">{t('next')}</UiLink> : undefined}
      />
    );
  if (open.data?.outcome === 'gone' || secret === '')
    return <Gone title={t('gone')} body={t('goneBody')} action={<UiLink href={nextPlace[kind]} className="hit text-accent-ink underline-offset-4 hover:underline">{t('next')}</UiLink>} />;
  return (
    <div className="flex flex-col gap-5">
      {open.isError ? <Banner tone="danger" role="alert">{refusal(open.error).text}</Banner> : null}
      <p className="text-ink-muted">{t('lead')}</p>
      <Button tone="primary" size="lg" disabled={secret === null} pending={open.isPending} onClick={() => { if (secret !== null) open.mutate({ secret }); }}>{t('action')}</Button>
    </div>
  );
}
