'use client';

import { X } from 'lucide-react';
import { useUiText } from '../base/provider';
import { iconButtonClass } from '../controls/button-class';
import type { Action } from '../record/action';
import { ActionBar } from '../record/action-bar';
import { useShortcut } from '../shell/use-shortcut';

export interface SelectionBarProps {
  count: number;
  actions: readonly Action[];
  onAction: (id: string) => void | Promise<void>;
  onClear: () => void;
}

/** What can be done with the chosen rows; comes up while there are any, Escape lets them go. */
export function SelectionBar({ count, actions, onAction, onClear }: SelectionBarProps) {
  const text = useUiText();
  useShortcut('esc', onClear, { label: text.clearSelection, isEnabled: count > 0 });
  return (
    <>
      <div aria-live="polite" className="sr-only">
        {count > 0 ? text.selected(count) : ''}
      </div>
      {count > 0 ? (
        <div className="pointer-events-none absolute inset-x-0 bottom-4 z-20 flex justify-center px-4">
          <div className="lintel pointer-events-auto flex max-w-full animate-rise items-center gap-3 rounded-md border bg-raised p-2 ps-4 shadow-md [--lintel-inset:16px]">
            <span className="tabular font-medium whitespace-nowrap">{text.selected(count)}</span>
            <ActionBar actions={actions} onAction={onAction} visible={3} />
            <button type="button" aria-label={text.clearSelection} className={iconButtonClass('quiet')} onClick={onClear}>
              <X aria-hidden />
            </button>
          </div>
        </div>
      ) : null}
    </>
  );
}
