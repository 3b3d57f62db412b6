'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { useTranslations } from 'next-intl';
import { useCodeWords } from '../errors/use-code-words';
import { useSettled } from '../use-settled';
import { deliverKept } from './deliver';
import type { Kept } from './kept';
import { again, discard } from './outbox';
import { useOutbox } from './use-outbox';

/** What is sent within a moment is not worth a word. */
const quietMs = 2_000;

/** What was written on this device and is not sent yet, or was refused. Takes no room while there is nothing. */
export function Waiting() {
  const t = useTranslations('shell.outbox');
  const kept = useSettled(useOutbox(), quietMs);
  if (kept.length === 0) return null;
  const waits = kept.filter(({ refused }) => refused === undefined).length;
  return (
    <section aria-label={t('label')} className="px-4 pt-4 sm:px-8">
      <Banner tone="caution" role="status" title={waits === 0 ? t('refusedTitle', { count: kept.length }) : t('waits', { count: waits })}>
        {waits === 0 ? null : <p className="text-sm">{t('waitsHelp')}</p>}
        <ul className="mt-2 flex flex-col divide-y">{kept.map((one) => <li key={one.id} className="py-2"><One kept={one} /></li>)}</ul>
      </Banner>
    </section>
  );
}

function One({ kept }: { readonly kept: Kept }) {
  const t = useTranslations('shell.outbox');
  const words = useCodeWords();
  const what = kept.kind === 'message' ? t('message', { words: kept.input.body }) : kept.ticket === undefined ? t('ticket', { title: kept.input.title }) : t('photos', { count: kept.photos.length, number: kept.ticket.number });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1"><p className="truncate">{what}</p>{kept.refused === undefined ? null : <p className="text-sm text-danger-ink">{t('refused', { why: words(kept.refused) })}</p>}</div>
      {kept.refused === undefined ? null : <Button size="sm" onClick={() => { void again(kept).then(() => deliverKept()).catch(() => undefined); }}>{t('again')}</Button>}
      {kept.refused === undefined ? null : <Button size="sm" tone="danger-quiet" onClick={() => { void discard(kept.id); }}>{t('discard')}</Button>}
    </div>
  );
}
