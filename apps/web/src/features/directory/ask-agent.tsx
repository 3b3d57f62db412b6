'use client';

import { Field } from '@lintel/ui/field';
import { NativeSelect } from '@lintel/ui/native-select';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AskForm } from '@/features/listing-public/ask-form';

export interface AskAgentProps {
  readonly name: string;
  /** What they offer now: a question is about one of them. */
  readonly homes: readonly { readonly id: string; readonly address: string }[];
}

/** A question to an agent. It becomes an inquiry about one of their homes, with its deadline for an answer. */
export function AskAgent({ name, homes }: AskAgentProps) {
  const t = useTranslations('directory.agent');
  const [chosen, setChosen] = useState(homes[0]?.id ?? '');
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('askAbout')}>
        <NativeSelect value={chosen} onChange={(event) => { setChosen(event.target.value); }}>
          {homes.map(({ id, address }) => <option key={id} value={id}>{address}</option>)}
        </NativeSelect>
      </Field>
      <AskForm key={chosen} listingId={chosen} answeredBy={name} />
    </div>
  );
}
