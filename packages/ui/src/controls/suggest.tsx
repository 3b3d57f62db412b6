'use client';

import { Search } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { Button } from './button';
import { useListbox } from './use-listbox';

export interface Suggestion {
  id: string;
  label: ReactNode;
  detail?: ReactNode;
  icon?: ReactNode;
  group?: string | undefined;
}

export interface SuggestProps {
  label: string;
  query: string;
  onQueryChange: (query: string) => void;
  suggestions: readonly Suggestion[];
  onPick: (id: string) => void;
  /** Enter without a suggestion, or the button. */
  onSubmit: (query: string) => void;
  /** Placeholder, size, and the word on the button; without it there is none. */
  look?: { placeholder?: string; size?: 'md' | 'lg'; action?: string } | undefined;
}

const SuggestList = lazy(async () => ({ default: (await import('./suggest-list')).SuggestList }));

/** A search box that answers while one types; what is typed always counts by itself. */
export function Suggest({ label, query, onQueryChange, suggestions, onPick, onSubmit, look = {} }: SuggestProps) {
  const [anchor, setAnchor] = useState<HTMLDivElement | null>(null);
  const list = useListbox(suggestions.length);
  const take = (index: number): void => {
    const picked = suggestions[index];
    if (!picked) return;
    list.setOpen(false);
    onPick(picked.id);
  };
  const isOpen = list.isOpen && suggestions.length > 0;
  const isLarge = look.size === 'lg';
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          list.setOpen(false);
          onSubmit(query);
        }}
      >
        <div
          ref={setAnchor}
          className={cx(
            'flex items-center gap-2.5 rounded-md border border-line-strong bg-surface focus-within:border-accent focus-within:outline-2 focus-within:outline-focus',
            isLarge ? 'h-14 ps-4 pe-1.5' : 'h-(--control) ps-3 pe-0.5',
          )}
        >
          <Search aria-hidden className={cx('shrink-0 text-ink-faint', isLarge ? 'size-5' : 'size-4')} />
          <input
            role="combobox"
            type="search"
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={list.listId}
            aria-activedescendant={isOpen && list.activeIndex >= 0 ? list.optionId(list.activeIndex) : undefined}
            autoComplete="off"
            enterKeyHint="search"
            placeholder={look.placeholder}
            value={query}
            onChange={(event) => {
              onQueryChange(event.target.value);
              list.setActiveIndex(-1);
              list.setOpen(true);
            }}
            onKeyDown={(event) => list.onKey(event, take)}
            onBlur={() => list.setOpen(false)}
            className={cx('h-full min-w-0 flex-1 bg-transparent outline-none [&::-webkit-search-cancel-button]:hidden', isLarge ? 'text-lg' : 'text-base')}
          />
          {look.action ? (
            <Button type="submit" tone="primary" size={isLarge ? 'md' : 'sm'} className={isLarge ? 'h-11!' : ''}>
              {look.action}
            </Button>
          ) : null}
        </div>
      </form>
      {isOpen && anchor !== null ? (
        <Suspense fallback={null}>
          <SuggestList anchor={anchor} list={list} suggestions={suggestions} onTake={take} />
        </Suspense>
      ) : null}
    </>
  );
}
