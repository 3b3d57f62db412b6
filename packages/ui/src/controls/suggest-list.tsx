'use client';

import * as Popover from 'radix-ui/popover';
import { Fragment } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { floatClass } from '../overlays/panel-class';
import type { Suggestion } from './suggest';
import type { Listbox } from './use-listbox';

export interface SuggestListProps {
  anchor: HTMLElement;
  list: Listbox;
  suggestions: readonly Suggestion[];
  onTake: (index: number) => void;
}

/** What a search box offers, below it: loaded when there is something to offer for the first time. */
export function SuggestList({ anchor, list, suggestions, onTake }: SuggestListProps) {
  const text = useUiText();
  return (
    <Popover.Root open onOpenChange={list.setOpen}>
      <Popover.Anchor virtualRef={{ current: anchor }} />
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
                  onClick={() => onTake(index)}
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
