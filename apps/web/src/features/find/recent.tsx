'use client';

import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { Clock, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';

/** Before anything is asked: what one looked for lately. */
export function Recent() {
  const t = useTranslations('find');
  const trpc = useTRPC();
  const me = useSignedIn();
  const recent = useQuery(trpc.search.history.queryOptions({ limit: 10 }, { enabled: me !== null }));
  const items = (recent.data?.items ?? []).filter(({ text }) => text !== '');
  return (
    <>
      <EmptyState icon={<Search />} title={t('start')}>{t('startHelp')}</EmptyState>
      {items.length === 0 ? null : (
        <section aria-labelledby="recent">
          <h2 id="recent" className="mb-1 text-sm font-medium text-ink-muted">{t('recent')}</h2>
          <ul className="-mx-3">
            {items.map(({ id, text }) => (
              <li key={id}><UiLink href={paths.find(new URLSearchParams({ q: text }).toString())} className="flex min-h-11 items-center gap-3 rounded-md px-3 py-2 break-words hover:bg-hover"><Clock aria-hidden className="size-4 shrink-0 text-ink-faint" />{text}</UiLink></li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
