'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { UiLink, useUiText } from '../base/provider';
import { buttonClass } from '../controls/button-class';

export interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  className?: string | undefined;
}

/** First, last, the current and its neighbours; 0 stands for a gap. */
export function pageWindow(page: number, pages: number): number[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
  return wanted.flatMap((n, index) => (index > 0 && n - (wanted[index - 1] ?? n) > 1 ? [0, n] : [n]));
}

export function Pagination({ page, pages, hrefFor, className }: PaginationProps) {
  const text = useUiText();
  const step = (to: number, label: string, icon: ReactNode) =>
    to >= 1 && to <= pages ? (
      <UiLink href={hrefFor(to)} aria-label={label} rel={to < page ? 'prev' : 'next'} className={buttonClass('quiet', 'md', 'w-(--control) px-0!')}>
        {icon}
      </UiLink>
    ) : (
      <span className="size-(--control)" />
    );
  return (
    <nav aria-label={text.pages} className={cx('tabular flex items-center gap-1', className)}>
      {step(page - 1, text.previous, <ChevronLeft aria-hidden />)}
      {pageWindow(page, pages).map((n, index) =>
        n === 0 ? (
          <span key={`gap-${index}`} className="w-6 text-center text-ink-faint">
            …
          </span>
        ) : (
          <UiLink
            key={n}
            href={hrefFor(n)}
            aria-label={text.page(n)}
            aria-current={n === page ? 'page' : undefined}
            className={buttonClass('quiet', 'md', cx('min-w-(--control) px-2!', n === page && 'lintel text-ink! [--lintel-inset:8px]'))}
          >
            {n}
          </UiLink>
        ),
      )}
      {step(page + 1, text.next, <ChevronRight aria-hidden />)}
    </nav>
  );
}
