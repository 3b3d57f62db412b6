'use client';

import { foundKinds } from '@lintel/domain/search/contract';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import type { FoundGroup } from '@/components/found/present-found';
import { paths } from '@/components/paths';
import { type FindState, writeFind } from './state';

const chip = 'inline-flex h-11 items-center rounded-md border px-3 whitespace-nowrap transition-colors hover:bg-hover aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-ink';

/** The kinds as links, with how many of each there are. A kind without one is left out, unless it is the one looked at. */
export function Kinds({ state, groups }: { readonly state: FindState; readonly groups: readonly FoundGroup[] }) {
  const t = useTranslations('find');
  const kindName = useTranslations('shell.find.kind');
  const totals = new Map(groups.map(({ kind, total }) => [kind, total]));
  const shown = foundKinds.filter((kind) => kind === state.kind || (totals.get(kind)?.count ?? 0) > 0);
  const link = (kind: FindState['kind'], name: string) => (
    <li key={kind ?? 'all'}>
      <UiLink href={paths.find(writeFind({ ...state, kind, page: 1 }))} aria-current={state.kind === kind ? 'page' : undefined} className={chip}>{name}</UiLink>
    </li>
  );
  const countOf = (kind: FoundGroup['kind']) => {
    const total = totals.get(kind);
    return total === undefined ? null : `${total.count}${total.relation === 'atLeast' ? '+' : ''}`;
  };
  return (
    <nav aria-label={t('kinds')} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex min-w-max gap-2 sm:min-w-0 sm:flex-wrap">
        {link(null, t('all'))}
        {shown.map((kind) => {
          const count = countOf(kind);
          return link(kind, count === null ? kindName(kind) : t('kindCount', { kind: kindName(kind), count }));
        })}
      </ul>
    </nav>
  );
}
