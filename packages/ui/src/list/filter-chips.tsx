'use client';

import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { Button } from '../controls/button';
import { Popover } from '../overlays/popover';

export interface FilterChip {
  id: string;
  label: string;
  /** What is chosen, in words; absent while it does not filter. */
  value?: string | undefined;
  /** The form that sets it. */
  editor: ReactNode;
}

export interface FilterChipsProps {
  filters: readonly FilterChip[];
  onClear: (id: string) => void;
  onClearAll: () => void;
  className?: string | undefined;
}

/** Every filter is one chip: outlined while it waits, filled with its value while it filters. */
export function FilterChips({ filters, onClear, onClearAll, className }: FilterChipsProps) {
  const text = useUiText();
  const isFiltering = filters.some((filter) => filter.value !== undefined);
  return (
    <div role="group" aria-label={text.filters} className={cx('flex items-center gap-2 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 max-md:py-1 md:flex-wrap', className)}>
      {filters.map((filter) => {
        const isSet = filter.value !== undefined;
        return (
          <span
            key={filter.id}
            className={cx(
              'inline-flex h-(--control-sm) min-h-8 shrink-0 items-stretch rounded-md border text-sm transition-colors',
              isSet ? 'border-accent/50 bg-accent-soft text-accent-ink' : 'border-line-strong/45 bg-surface text-ink-muted hover:border-line-strong hover:text-ink',
            )}
          >
            <Popover
              label={filter.label}
              className="w-80"
              trigger={
                <button type="button" className={cx('inline-flex items-center gap-1.5 rounded-md ps-2.5', isSet ? 'pe-1.5' : 'pe-2')}>
                  {filter.label}{' '}
                  {isSet ? <span className="font-medium text-ink">{filter.value}</span> : <ChevronDown aria-hidden className="size-3.5" />}
                </button>
              }
            >
              {filter.editor}
            </Popover>
            {isSet ? (
              <button type="button" aria-label={`${text.clear}: ${filter.label}`} onClick={() => onClear(filter.id)} className="flex w-7 items-center justify-center rounded-md hover:bg-accent/15">
                <X aria-hidden className="size-3.5" />
              </button>
            ) : null}
          </span>
        );
      })}
      {isFiltering ? (
        <Button tone="quiet" size="sm" onClick={onClearAll}>
          {text.clearAll}
        </Button>
      ) : null}
    </div>
  );
}
