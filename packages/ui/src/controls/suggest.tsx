'use client';

import * as Popover from 'radix-ui/popover';
import { Search } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { floatClass } from '../overlays/panel-class';
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

/** A search box that answers while one types; what is typed always counts by itself. */
export function Suggest({ label, query, onQueryChange, suggestions, onPick, onSubmit, look = {} }: SuggestProps) {
  const text = useUiText();
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
    <Popover.Root open={isOpen} onOpenChange={list.setOpen}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          list.setOpen(false);
          onSubmit(query);
        }}
      >
        <Popover.Anchor asChild>
          <div
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
        </Popover.Anchor>
      </form>
      <Popover.Portal>
        <Popover.Content
          role="presentation"
          sideOffset={6}
          align="start"
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className={cx(floatClass, 'w-(--radix-popover-trigger-width) p-1')}
        >
          <ul id={list.listId} role="listbox" aria-label={text.search} className="max-h-96 overflow-y-auto">
            {suggestions.map((suggestion, index) => (
              <Fragment key={suggestion.id}>
                {suggestion.group && suggestion.group !== suggestions[index - 1]?.group ? (
                  <li role="presentation" className="px-3 pt-3 pb-1 text-xs font-medium text-ink-faint first:pt-1.5">
                    {suggestion.group}
                  </li>
                ) : null}
                <li
                  id={list.optionId(index)}
                  role="option"
                  aria-selected={index === list.activeIndex}
                  onPointerDown={(event) => event.preventDefault()}
                  onPointerMove={() => list.setActiveIndex(index)}
                  onClick={() => take(index)}
                  className={cx('flex min-h-11 items-center gap-3 rounded-sm px-3 py-1.5 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint', index === list.activeIndex && 'bg-hover')}
                >
                  {suggestion.icon}
                  <span className="min-w-0 flex-1 truncate">{suggestion.label}</span>
                  {suggestion.detail ? <span className="truncate text-sm text-ink-muted">{suggestion.detail}</span> : null}
                </li>
              </Fragment>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
