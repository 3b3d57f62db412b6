'use client';

import { type FoundKind, mostFoundPages } from '@lintel/domain/search/contract';
import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { Pagination } from '@lintel/ui/pagination';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Answered } from '@/components/answered';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { FoundList } from './found-list';
import { type FindState, pageInput, pageSize, writeFind } from './state';

/** One kind, page by page. Homes have a page of their own with filters and a map. */
export function FoundPage({ state, kind, skeleton }: { readonly state: FindState; readonly kind: FoundKind; readonly skeleton: ReactNode }) {
  const t = useTranslations('find');
  const trpc = useTRPC();
  const query = useQuery(trpc.search.find.queryOptions(pageInput(state, kind)));
  return (
    <Answered query={query} failed={t('failed')} skeleton={skeleton}>
      {({ groups: [group] }) => {
        if (group === undefined || (group.hits.length === 0 && state.page === 1))
          return <EmptyState icon={<Search />} title={t('emptyKind')} action={<UiLink href={paths.find(writeFind({ ...state, kind: null, page: 1 }))} className={buttonClass('secondary')}>{t('showAll')}</UiLink>}>{t('emptyHelp')}</EmptyState>;
        const pages = Math.min(mostFoundPages, Math.max(1, Math.ceil(group.total.count / pageSize)));
        return (
          <>
            <FoundList hits={group.hits} />
            {kind === 'listing' ? <UiLink href={paths.search(new URLSearchParams({ q: state.q }).toString())} className={buttonClass('secondary', 'md', 'self-start')}>{t('homes')}</UiLink>
              : pages === 1 ? null : <Pagination page={state.page} pages={pages} hrefFor={(page) => paths.find(writeFind({ ...state, page }))} />}
          </>
        );
      }}
    </Answered>
  );
}
