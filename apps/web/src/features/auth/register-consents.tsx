'use client';

import { consentPurpose, currentWording } from '@lintel/domain/privacy/contract';
import { Checkbox } from '@lintel/ui/checkbox';
import { useTranslations } from 'next-intl';

/** What somebody may allow beyond what they come for: each purpose by itself, in the words that are kept with the answer, none ticked beforehand. */
export function RegisterConsents() {
  const t = useTranslations('auth.register.consents');
  return (
    <fieldset className="border-t pt-4">
      <legend className="sr-only">{t('title')}</legend>
      <p aria-hidden className="font-medium">{t('title')}</p>
      <p className="mb-2 text-sm text-ink-muted">{t('help')}</p>
      {consentPurpose.options.map((purpose) => <Checkbox key={purpose} name={purpose} label={currentWording(purpose).text} />)}
    </fieldset>
  );
}
