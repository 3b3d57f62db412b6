'use client';

import { licenceKind, type LicenceItem, licenceSubmitInput } from '@lintel/domain/directory/contract';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Dialog, DialogClose } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';

export type LicenceTask = { readonly kind: 'submit' } | { readonly kind: 'resubmit' | 'renew'; readonly licence: LicenceItem };

const empty = { kind: 'salesperson', jurisdiction: '', number: '', holderName: '', expiresOn: '' } as const;
type Draft = { -readonly [Name in keyof typeof empty]: string };

/** Handing a licence in, again, or the one that follows. */
export function LicenceDialog({ task, onClose }: { readonly task: LicenceTask; readonly onClose: () => void }) {
  const t = useTranslations('directory');
  const formId = useId();
  const refusal = useRefusal();
  const { send, isPending, error } = useLicenceChange(task);
  const { kind, jurisdiction, number, holderName, expiresOn } = task.kind === 'submit' ? empty : task.licence;
  const [draft, setDraft] = useState<Draft>({ kind, jurisdiction, number, holderName, expiresOn: task.kind === 'renew' ? '' : expiresOn });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const refused = error === null ? undefined : refusal(error);
  const wrong = { ...problems, ...refused?.fields };
  const change = (name: keyof Draft) => (event: { readonly target: { readonly value: string } }) => { setDraft({ ...draft, [name]: event.target.value }); };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const parsed = licenceSubmitInput.safeParse({ ...draft, jurisdiction: draft.jurisdiction.trim().toUpperCase() });
    setProblems(Object.fromEntries(parsed.success ? [] : parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message])));
    if (parsed.success && (await send(parsed.data))) {
      toast({ title: t('mine.submitted'), tone: 'positive' });
      onClose();
    }
  };
  const isRenewal = task.kind === 'renew';
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t(task.kind === 'submit' ? 'mine.add' : task.kind === 'renew' ? 'mine.renew' : 'mine.resubmit')}
      footer={<><DialogClose asChild><Button>{t('queue.cancel')}</Button></DialogClose><Button type="submit" form={formId} tone="primary" pending={isPending}>{t('mine.submit')}</Button></>}>
      <form id={formId} noValidate onSubmit={(event) => { void submit(event); }} className="flex flex-col gap-4">
        {refused === undefined || Object.keys(refused.fields).length > 0 ? null : <Banner tone="danger" role="alert">{refused.text}</Banner>}
        {isRenewal ? null : (
          <>
            <Field label={t('mine.kind')}><NativeSelect value={draft.kind} onChange={change('kind')}>{licenceKind.options.map((one) => <option key={one} value={one}>{t(`agent.kind.${one}`)}</option>)}</NativeSelect></Field>
            <Field label={t('mine.jurisdiction')} hint={t('mine.jurisdictionHint')} error={wrong['jurisdiction']} need="required"><Input value={draft.jurisdiction} maxLength={6} onChange={change('jurisdiction')} /></Field>
            <Field label={t('mine.holder')} error={wrong['holderName']} need="required"><Input value={draft.holderName} maxLength={120} onChange={change('holderName')} /></Field>
          </>
        )}
        <Field label={t('mine.number')} error={wrong['number']} need="required"><Input value={draft.number} maxLength={60} onChange={change('number')} /></Field>
        <Field label={t('mine.expires')} error={wrong['expiresOn']} need="required"><Input type="date" value={draft.expiresOn} onChange={change('expiresOn')} /></Field>
      </form>
    </Dialog>
  );
}

/** The command behind each task. Resolves with whether it was done. */
function useLicenceChange(task: LicenceTask) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const submit = useMutation(trpc.licence.submit.mutationOptions());
  const resubmit = useMutation(trpc.licence.resubmit.mutationOptions());
  const renew = useMutation(trpc.licence.renew.mutationOptions());
  const { isPending, error } = { submit, resubmit, renew }[task.kind];
  return {
    isPending, error,
    async send(paper: Parameters<typeof submit.mutateAsync>[0]): Promise<boolean> {
      try {
        if (task.kind === 'submit') await submit.mutateAsync(paper);
        else if (task.kind === 'resubmit') await resubmit.mutateAsync({ id: task.licence.id, expectedVersion: task.licence.version, ...paper });
        else await renew.mutateAsync({ id: task.licence.id, expectedVersion: task.licence.version, number: paper.number, expiresOn: paper.expiresOn });
      } catch {
        return false;
      }
      await client.invalidateQueries(trpc.licence.list.queryFilter());
      return true;
    },
  };
}
