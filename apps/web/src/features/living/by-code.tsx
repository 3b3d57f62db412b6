'use client';

import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { paths } from '@/components/paths';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';

/** The code from the letter: where it leads is shown before it is used. */
export function ByCode({ scanned }: { readonly scanned: string }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [code, setCode] = useState(scanned);
  const leads = useQuery({ ...trpc.unitCode.open.queryOptions({ code }), enabled: code !== '', retry: false });
  // A whole new page: places, scopes and rights are read as those of the resident that one has become.
  const redeem = useMutation(trpc.unitCode.redeem.mutationOptions({ onSuccess: () => { window.location.assign(paths.home); }, onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); } }));
  const refused = leads.isError ? refusedBy(leads.error)?.code : undefined;
  const problem = refused === undefined ? undefined : refused === 'not_found' || refused === 'invalid_input' ? t('verify.wrongCode') : refusal(leads.error).text;
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setCode(formText(new FormData(event.currentTarget), 'code'));
  }
  return (
    <div className="flex flex-col gap-5">
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('verify.code')} hint={t('verify.codeHint')} error={problem}><Input name="code" required autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} defaultValue={scanned} /></Field>
        {leads.data === undefined ? <Button type="submit" tone="primary" className="self-start" pending={leads.isFetching}>{t('verify.check')}</Button> : null}
      </form>
      {leads.data === undefined ? null : (
        <div className="flex flex-col gap-4 rounded-md border bg-surface p-5">
          <p className="text-lg font-semibold">{t('verify.leads', { kind: t(`kind.${leads.data.kind}`), unit: leads.data.unitLabel, building: leads.data.buildingName })}</p>
          {leads.data.address === '' ? null : <p className="text-ink-muted">{leads.data.address}</p>}
          <Button tone="primary" size="lg" pending={redeem.isPending} onClick={() => { redeem.mutate({ code }); }}>{t('verify.redeem')}</Button>
        </div>
      )}
    </div>
  );
}
