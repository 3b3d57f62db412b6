'use client';

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { UiLink, useUiText } from '../base/provider';

export interface Crumb {
  label: ReactNode;
  /** The last one, where the reader is, has none. */
  href?: string | undefined;
}

export function Breadcrumb({ crumbs, className }: { crumbs: readonly Crumb[]; className?: string | undefined }) {
  const text = useUiText();
  return (
    <nav aria-label={text.breadcrumb} className={cx('min-w-0', className)}>
      <ol className="flex min-w-0 items-center gap-1 text-sm text-ink-muted">
        {crumbs.map((crumb, index) => (
          <li key={index} className="flex min-w-0 items-center gap-1 last:shrink">
            {index > 0 ? <ChevronRight aria-hidden className="size-3.5 shrink-0 text-ink-faint" /> : null}
            {crumb.href ? (
              <UiLink href={crumb.href} className="hit truncate rounded-sm hover:text-ink hover:underline">
                {crumb.label}
              </UiLink>
            ) : (
              <span aria-current="page" className="truncate text-ink">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
