'use client';

import { completeness } from '@lintel/domain/listing/completeness';
import { Meter } from '@lintel/ui/meter';
import { useNow } from '@lintel/ui/use-now';
import { useTranslations } from 'next-intl';
import type { Listing } from './draft-form';

const minute = 60_000;

/** To the field that a remark is about. */
function lead(path: string): void {
  const field = document.getElementById(`field-${path}`);
  field?.scrollIntoView({ block: 'center' });
  const control = field?.querySelector<HTMLElement>('input, textarea, button');
  control?.focus({ preventScroll: true });
}

/** How complete the draft is and what it lacks: the same rules as the command that submits it. */
export function Completeness({ listing }: { readonly listing: Listing }) {
  const t = useTranslations('desk.editor');
  const now = useNow(minute);
  const { facts, place } = listing;
  const expirationAt = listing.private?.expirationAt;
  const result = completeness({
    ...facts, title: listing.title, publicRemarks: listing.publicRemarks, listPrice: listing.listPrice, listAgentId: listing.listAgentId, latitude: place.latitude,
    expirationAt: expirationAt === null || expirationAt === undefined ? null : new Date(expirationAt), photoCount: listing.photos.length,
  }, new Date(now));
  const list = (title: string, items: typeof result.missing) => (items.length === 0 ? null : (
    <div className="mt-4">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="mt-1 list-disc ps-5 text-sm text-ink-muted">{items.map((item) => <li key={item.message}><a href={`#field-${item.path}`} className="hover:text-ink hover:underline" onClick={(event) => { event.preventDefault(); lead(item.path); }}>{item.message}</a></li>)}</ul>
    </div>
  ));
  return (
    <aside aria-label={t('completeness')} className="h-fit rounded-md border bg-surface p-4 lg:sticky lg:top-6">
      <Meter label={t('completeness')} value={result.percent / 100} valueText={t('complete', { percent: result.percent })} />
      {list(t('missing'), result.missing)}
      {list(t('advice'), result.advice)}
    </aside>
  );
}
