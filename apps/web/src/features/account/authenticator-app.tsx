'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { CopyButton } from '@lintel/ui/copy-button';
import { Dialog } from '@lintel/ui/dialog';
import { formatDuration } from '@lintel/ui/duration';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useUi } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useMemo, useState } from 'react';
import { encode } from 'uqr';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { ShownCodes } from './recovery-codes';

/** Codes of an app on the phone: set up, in use, turned off. */
export function AuthenticatorApp({ since }: { readonly since: string | null }) {
  const t = useTranslations('account.app');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [codes, setCodes] = useState<readonly string[]>();
  const failed = { onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); } };
  const again = () => queryClient.invalidateQueries(trpc.user.getSecurity.queryFilter());
  const enrol = useMutation(trpc.totp.enrol.mutationOptions(failed));
  const remove = useMutation(trpc.totp.remove.mutationOptions({ ...failed, onSuccess: async () => { toast({ title: t('removed') }); await again(); } }));
  const confirmed = async (fresh: readonly string[] | null) => {
    enrol.reset();
    toast({ title: t('done'), tone: 'positive' });
    if (fresh !== null) setCodes(fresh);
    await again();
  };
  return (
    <Card
      title={t('title')}
      aside={since === null
        ? <Button size="sm" pending={enrol.isPending} onClick={() => { enrol.mutate({}); }}>{t('setUp')}</Button>
        : (
          <ConfirmDialog
            trigger={<Button size="sm" tone="danger-quiet">{t('remove')}</Button>}
            words={{ title: t('removeTitle'), consequence: t('removeConsequence'), action: t('remove'), tone: 'danger' }}
            onConfirm={() => { remove.mutate({}); }}
          />
        )}
    >
      <p className="text-ink-muted">{since === null ? t('off') : t.rich('on', momentTag(since))}</p>
      {enrol.data === undefined ? null : <SetUp enrolled={enrol.data} onClose={() => { enrol.reset(); }} onConfirmed={(fresh) => { void confirmed(fresh); }} />}
      {codes === undefined ? null : <ShownCodes codes={codes} onClose={() => { setCodes(undefined); }} />}
    </Card>
  );
}

interface SetUpProps {
  readonly enrolled: { readonly secret: string; readonly uri: string };
  readonly onClose: () => void;
  readonly onConfirmed: (recoveryCodes: readonly string[] | null) => void;
}

function SetUp({ enrolled, onClose, onConfirmed }: SetUpProps) {
  const t = useTranslations('account.app');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const { locale } = useUi();
  const [problem, setProblem] = useState<string>();
  const confirm = useMutation(trpc.totp.confirm.mutationOptions({
    onSuccess: (answer) => {
      if (answer.outcome === 'confirmed') onConfirmed(answer.recoveryCodes);
      else setProblem(answer.outcome === 'locked' ? t('locked', { wait: formatDuration(answer.retryAfterSeconds * 1_000, locale) }) : t('wrong'));
    },
    onError: (error) => { setProblem(refusal(error).text); },
  }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProblem(undefined);
    confirm.mutate({ code: formText(new FormData(event.currentTarget), 'code') });
  };
  const grouped = enrolled.secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
  return (
    <Dialog open title={t('title')} description={t('scan')} onOpenChange={(open) => { if (!open) onClose(); }} footer={<Button type="submit" form="set-up-app" tone="primary" pending={confirm.isPending}>{t('confirm')}</Button>}>
      <form id="set-up-app" noValidate onSubmit={submit} className="flex flex-col gap-5 pb-1">
        <QrCode text={enrolled.uri} label={t('qr')} />
        <div>
          <p className="mb-1.5 text-sm text-ink-muted">{t('manual')}</p>
          <p className="flex items-center gap-2 rounded-md border bg-sunken p-3"><code className="min-w-0 flex-1 font-mono text-sm break-words">{grouped}</code><CopyButton value={enrolled.secret} /></p>
        </div>
        {problem === undefined ? null : <Banner tone="danger" role="alert">{problem}</Banner>}
        <Field label={t('code')} hint={t('codeHint')}><Input name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={10} /></Field>
      </form>
    </Dialog>
  );
}

/** Drawn here: the key goes to no other house. Dark on light in either theme, as cameras need it. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const { data } = encode(text, { border: 2 });
    return { size: data.length, path: data.flatMap((line, y) => line.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('') };
  }, [text]);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className="mx-auto size-52 rounded-md">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
