'use client';

import type { SearchCriteria } from '@lintel/domain/search/contract';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { RadioGroup } from '@lintel/ui/radio';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { frequencies, type Frequency } from './frequencies';

export interface SaveSearchDialogProps {
  readonly criteria: SearchCriteria;
  readonly suggested: string;
  readonly onClose: () => void;
}

/** A name, and how often to be told. */
export function SaveSearchDialog({ criteria, suggested, onClose }: SaveSearchDialogProps) {
  const t = useTranslations('search.save');
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [name, setName] = useState(suggested.slice(0, 120));
  const [frequency, setFrequency] = useState<Frequency>('daily');
  const [isChecked, setChecked] = useState(false);
  const save = useMutation(trpc.savedSearch.create.mutationOptions({
    onSuccess: async () => {
      toast({ title: t('saved'), tone: 'positive' });
      onClose();
      await queryClient.invalidateQueries(trpc.savedSearch.pathFilter());
    },
  }));
  const submit = () => {
    setChecked(true);
    if (name.trim() !== '') save.mutate({ name, criteria, frequency });
  };
  return (
    <Dialog open title={t('title')} description={t('help')} onOpenChange={(open) => { if (!open) onClose(); }} footer={<Button tone="primary" pending={save.isPending} onClick={submit}>{t('submit')}</Button>}>
      <div className="flex flex-col gap-5 pb-1">
        {save.isError ? <Banner tone="danger" role="alert">{refusal(save.error).text}</Banner> : null}
        <Field label={t('name')} error={isChecked && name.trim() === '' ? t('nameMissing') : undefined}>
          <Input value={name} maxLength={120} onChange={(event) => { setName(event.target.value); }} />
        </Field>
        <RadioGroup
          legend={t('frequency')}
          value={frequency}
          onValueChange={(value) => { setFrequency(frequencies.find((each) => each === value) ?? 'daily'); }}
          options={frequencies.map((value) => ({ value, label: words.of('frequency', value) }))}
        />
      </div>
    </Dialog>
  );
}
