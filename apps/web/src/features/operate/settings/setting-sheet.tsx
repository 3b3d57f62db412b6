'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Sheet } from '@lintel/ui/sheet';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { Difference } from './difference';
import { SettingHistory } from './setting-history';
import { ValueField } from './value-field';
import { type SettingItem, useSettingWords } from './value-words';

const leastReason = 3;

export interface SettingSheetProps {
  readonly setting: SettingItem;
  readonly mayChange: boolean;
  readonly onClose: () => void;
}

/** One setting: its value with what will change, and everything it was before. */
export function SettingSheet({ setting, mayChange, onClose }: SettingSheetProps) {
  const t = useTranslations('operate.settings');
  const words = useSettingWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const formId = useId();
  const [value, setValue] = useState<unknown>(setting.value);
  const [problem, setProblem] = useState<string>();
  const [isReasonMissing, setReasonMissing] = useState(false);
  const change = useMutation(trpc.configuration.set.mutationOptions());
  const isChanged = JSON.stringify(value) !== JSON.stringify(setting.value);
  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('reason');
    const reason = typeof typed === 'string' ? typed.trim() : '';
    setReasonMissing(reason.length < leastReason);
    if (reason.length < leastReason) return;
    try {
      await change.mutateAsync({ key: setting.key, value, expectedVersion: setting.version, reason });
      await client.invalidateQueries(trpc.configuration.list.queryFilter());
      toast({ title: t('saved', { name: words.title(setting.key) }) });
      onClose();
    } catch (error) {
      setProblem(refusal(error).text);
    }
  }
  return (
    <Sheet
      open
      onOpenChange={(open) => { if (!open) onClose(); }}
      title={words.title(setting.key)}
      footer={mayChange ? <Button type="submit" form={formId} tone="primary" disabled={!isChanged} pending={change.isPending}>{t('save')}</Button> : undefined}
    >
      <div className="flex flex-col gap-6">
        <p className="text-ink-muted">{words.help(setting.key)}</p>
        {problem === undefined ? null : <Banner tone="danger" role="alert">{problem}</Banner>}
        {mayChange ? (
          <form id={formId} noValidate onSubmit={(event) => { void save(event); }} className="flex flex-col gap-4">
            <ValueField setting={setting} value={value} onChange={setValue} error={undefined} />
            {isChanged ? <Difference before={words.value(setting.key, setting.value)} after={words.value(setting.key, value)} /> : null}
            <Field label={t('reason')} hint={t('reasonHint')} error={isReasonMissing ? t('reasonMissing') : undefined} need="required"><Textarea name="reason" rows={2} maxLength={500} /></Field>
          </form>
        ) : <p className="text-ink-muted">{t('onlyAdmins')}</p>}
        <SettingHistory setting={setting} mayChange={mayChange} onDone={onClose} />
      </div>
    </Sheet>
  );
}
