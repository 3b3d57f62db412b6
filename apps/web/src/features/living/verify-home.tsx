'use client';

import { Segmented } from '@lintel/ui/segmented';
import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { ByCode } from './by-code';
import { ByRequest } from './by-request';

const codeForm = /^#([0-9A-Za-z]{12})$/;
function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => { window.removeEventListener('hashchange', changed); };
}

/** Verifies where one lives: by the code of the letter, which stands behind the `#` of its address, or by asking the building. */
export function VerifyHome() {
  const t = useTranslations('building.verify');
  const hash = useSyncExternalStore(listen, () => window.location.hash, () => '');
  const scanned = codeForm.exec(hash)?.[1];
  const [chosen, setChosen] = useState<'code' | 'request'>();
  const way = chosen ?? 'code';
  return (
    <div className="flex flex-col gap-6">
      <Segmented label={t('title')} value={way} onValueChange={(value) => { setChosen(value === 'request' ? 'request' : 'code'); }} options={[{ value: 'code', label: t('haveCode') }, { value: 'request', label: t('noCode') }]} />
      {way === 'code' ? <ByCode key={scanned ?? ''} scanned={scanned ?? ''} /> : <ByRequest />}
    </div>
  );
}
