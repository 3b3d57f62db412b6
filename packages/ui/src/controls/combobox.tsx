'use client';

import * as Popover from 'radix-ui/popover';
import { Check, ChevronsUpDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { floatClass } from '../overlays/panel-class';
import { controlClass } from './control-class';
import { useFieldAria } from './field-context';
import { useListbox } from './use-listbox';

export interface ComboboxOption {
  value: string;
  label: string;
  detail?: ReactNode;
}

export interface ComboboxSource {
  query: string;
  onQueryChange: (query: string) => void;
  isLoading?: boolean | undefined;
}

export interface ComboboxProps {
  options: readonly ComboboxOption[];
  value: string | undefined;
  onValueChange: (value: string | undefined) => void;
  /** Only where no Field names it. */
  label?: string | undefined;
  placeholder?: string | undefined;
  /** Given when the options already answer the query (a server searches). */
  source?: ComboboxSource | undefined;
  className?: string | undefined;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Typing narrows, arrows choose, Escape puts back what was chosen before. */
export function Combobox({ options, value, onValueChange, label, placeholder, source, className }: ComboboxProps) {
  const aria = useFieldAria();
  const text = useUiText();
  const [typed, setTyped] = useState<string>();
  const chosen = options.find((option) => option.value === value);
  const wanted = fold(typed ?? '');
  const matches = source || !wanted ? options : options.filter((option) => fold(option.label).includes(wanted));
  const list = useListbox(matches.length);
  const take = (index: number): void => {
    const option = matches[index];
    if (!option) return;
    onValueChange(option.value);
    setTyped(undefined);
    list.setOpen(false);
  };
  const type = (query: string): void => {
    setTyped(query);
    source?.onQueryChange(query);
    list.setOpen(true);
    list.setActiveIndex(0);
    if (query === '') onValueChange(undefined);
  };
  const leave = (): void => {
    list.setOpen(false);
    setTyped(undefined);
  };
  return (
    <Popover.Root open={list.isOpen} onOpenChange={(open) => !open && leave()}>
      <Popover.Anchor asChild>
        <div className={cx('relative', className)}>
          <input
            {...aria}
            role="combobox"
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={list.isOpen}
            aria-controls={list.listId}
            aria-activedescendant={list.isOpen && list.activeIndex >= 0 ? list.optionId(list.activeIndex) : undefined}
            autoComplete="off"
            placeholder={placeholder ?? text.choose}
            value={typed ?? chosen?.label ?? ''}
            onChange={(event) => type(event.target.value)}
            onClick={() => list.setOpen(true)}
            onKeyDown={(event) => list.onKey(event, take)}
            onBlur={leave}
            className={controlClass('pe-9')}
          />
          <ChevronsUpDown aria-hidden className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-ink-faint" />
        </div>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          role="presentation"
          aria-describedby={undefined}
          sideOffset={4}
          align="start"
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className={cx(floatClass, 'w-(--radix-popover-trigger-width) p-1')}
        >
          <ul id={list.listId} role="listbox" aria-label={label ?? text.choose} aria-busy={source?.isLoading} className="max-h-72 overflow-y-auto">
            {matches.map((option, index) => (
              <li
                key={option.value}
                id={list.optionId(index)}
                role="option"
                aria-selected={option.value === value}
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => list.setActiveIndex(index)}
                onClick={() => take(index)}
                className={cx('flex min-h-9 items-center gap-2 rounded-sm px-2 py-1', index === list.activeIndex && 'bg-hover')}
              >
                <span className="min-w-0 flex-1 truncate">{option.label}</span>
                {option.detail ? <span className="text-sm text-ink-muted">{option.detail}</span> : null}
                {option.value === value ? <Check aria-hidden className="size-4 shrink-0 text-accent-ink" /> : null}
              </li>
            ))}
          </ul>
          {matches.length === 0 ? (
            <p role="status" className="px-2 py-3 text-sm text-ink-muted">
              {source?.isLoading ? text.loading : text.noMatches}
            </p>
          ) : null}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
