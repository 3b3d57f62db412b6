'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import type { FoundGroup } from '@/components/found/present-found';
import { paths } from '@/components/paths';
import { FoundList } from './found-list';
import { type FindState, writeFind } from './state';

/** The best of each kind, and the way to the rest. */
export function FoundGroups({ state, groups }: { readonly state: FindState; readonly groups: readonly FoundGroup[] }) {
  const t = useTranslations('find');
  const kindName = useTranslations('shell.find.kind');
  return groups.filter(({ hits }) => hits.length > 0).map(({ kind, hits, total }) => (
    <section key={kind} aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`} className="mb-1 text-sm font-medium text-ink-muted">{kindName(kind)}</h2>
      <FoundList hits={hits} />
      {total.count <= hits.length ? null : (
        <UiLink href={paths.find(writeFind({ ...state, kind, page: 1 }))} className={buttonClass('quiet', 'md', '-ms-3')}>
          {total.relation === 'exact' ? t('more', { count: total.count, kind: kindName(kind) }) : t('moreThan', { kind: kindName(kind) })}
        </UiLink>
      )}
    </section>
  ));
}
