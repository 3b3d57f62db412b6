'use client';

import { Badge } from '@lintel/ui/badge';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import type { Answers } from '@/components/answers';
import { refusedBy } from '@/components/refused';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { momentTag } from '@/components/moment-tag';
import { canUsePasskeys, makePasskey } from '@/components/passkey-calls';
import { useTRPC } from '@/components/trpc-provider';
import { ShownCodes } from './recovery-codes';

type Passkey = Answers['user']['getSecurity']['passkeys'][number];

/** Passkeys one has: add, see, remove. */
export function Passkeys({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const t = useTranslations('account.passkeys');
  const [isAdding, setAdding] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();
  return (
    <Card title={t('title')} aside={<Button size="sm" onClick={() => { setAdding(true); }}>{t('add')}</Button>}>
      <p className="text-ink-muted">{t('help')}</p>
      {passkeys.length === 0 ? null : <ul className="mt-2 divide-y">{passkeys.map((passkey) => <li key={passkey.id}><Row passkey={passkey} /></li>)}</ul>}
      {isAdding ? <Add onClose={() => { setAdding(false); }} onAdded={(fresh) => { setAdding(false); if (fresh !== null) setCodes(fresh); }} /> : null}
      {codes === undefined ? null : <ShownCodes codes={codes} onClose={() => { setCodes(undefined); }} />}
    </Card>
  );
}

function Row({ passkey }: { readonly passkey: Passkey }) {
  const t = useTranslations('account.passkeys');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const remove = useMutation(trpc.passkey.remove.mutationOptions({
    onSuccess: async () => { toast({ title: t('removed') }); await queryClient.invalidateQueries(trpc.user.getSecurity.queryFilter()); },
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
  }));
  return (
    <div className="flex items-center gap-4 py-3.5">
      <KeyRound aria-hidden className="size-5 shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium break-words">{passkey.name}{passkey.isSynced ? <Badge>{t('synced')}</Badge> : null}</p>
        <p className="text-sm text-ink-muted">
          {t.rich('since', momentTag(passkey.createdAt))} · {passkey.lastUsedAt === null ? t('never') : t.rich('used', momentTag(passkey.lastUsedAt))}
        </p>
      </div>
      <ConfirmDialog
        trigger={<Button size="sm" aria-label={t('removeNamed', { name: passkey.name })} pending={remove.isPending}>{t('remove')}</Button>}
        words={{ title: t('removeTitle', { name: passkey.name }), consequence: t('removeConsequence'), action: t('remove'), tone: 'danger' }}
        onConfirm={() => { remove.mutate({ id: passkey.id }); }}
      />
    </div>
  );
}

function Add({ onClose, onAdded }: { readonly onClose: () => void; readonly onAdded: (recoveryCodes: readonly string[] | null) => void }) {
  const t = useTranslations('account.passkeys');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const [isPending, setPending] = useState(false);
  const start = useMutation(trpc.passkey.startRegistration.mutationOptions());
  const register = useMutation(trpc.passkey.register.mutationOptions());
  const add = async (name: string) => {
    const { handle, options } = await start.mutateAsync({});
    const answer = await register.mutateAsync({ handle, name, response: await makePasskey(options) });
    if (answer.outcome !== 'registered') {
      setProblem(t('cancelled'));
      return;
    }
    toast({ title: t('added'), tone: 'positive' });
    await queryClient.invalidateQueries(trpc.user.getSecurity.queryFilter());
    onAdded(answer.recoveryCodes);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = formText(new FormData(event.currentTarget), 'name').trim();
    setMissing(name === '');
    if (name === '') return;
    setPending(true);
    setProblem(undefined);
    add(name)
      // What the browser itself throws is the person's no; the server's refusals have words of their own.
      .catch((error: unknown) => { setProblem(refusedBy(error) === undefined && error instanceof Error && !error.name.startsWith('TRPC') ? t('cancelled') : refusal(error).text); })
      .finally(() => { setPending(false); });
  };
  const isAble = canUsePasskeys();
  return (
    <Dialog open title={t('add')} description={t('help')} onOpenChange={(open) => { if (!open) onClose(); }} footer={isAble ? <Button type="submit" form="add-passkey" tone="primary" pending={isPending}>{t('make')}</Button> : undefined}>
      <form id="add-passkey" noValidate onSubmit={submit} className="flex flex-col gap-5 pb-1">
        {isAble ? null : <Banner tone="caution">{t('unsupported')}</Banner>}
        {problem === undefined ? null : <Banner tone="danger" role="alert">{problem}</Banner>}
        <Field label={t('name')} hint={t('nameHint')} error={isMissing ? t('nameMissing') : undefined}><Input name="name" maxLength={80} autoComplete="off" /></Field>
      </form>
    </Dialog>
  );
}
