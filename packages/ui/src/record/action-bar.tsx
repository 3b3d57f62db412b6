'use client';

import { Ellipsis } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { Button } from '../controls/button';
import { iconButtonClass } from '../controls/button-class';
import { Menu, MenuItem, MenuSeparator } from '../overlays/menu';
import { Tooltip } from '../overlays/tooltip';
import type { Action } from './action';

export interface ActionBarProps {
  actions: readonly Action[];
  /** May return a promise: the action shows as under way until it settles. */
  onAction: (id: string) => void | Promise<void>;
  /** How many stand outside the menu. */
  visible?: number | undefined;
  /** More menu items after the overflow. */
  extra?: ReactNode;
  className?: string | undefined;
}

/** Shown first: the primary ones in given order, then plain; dangerous ones live in the menu unless they are all there is. */
export function splitActions(actions: readonly Action[], visible: number): { shown: Action[]; rest: Action[] } {
  const rank = (action: Action): number => (action.tone === 'danger' ? 2 : action.tone === 'primary' ? 0 : 1) + (action.disabledReason ? 0.5 : 0);
  const ordered = actions.toSorted((a, b) => rank(a) - rank(b));
  const eligible = ordered.filter((action) => action.tone !== 'danger');
  const shown = (eligible.length > 0 ? eligible : ordered).slice(0, visible);
  return { shown, rest: ordered.filter((action) => !shown.includes(action)) };
}

interface BarButtonProps {
  action: Action;
  isPending: boolean;
  onPress: () => void;
  className?: string | undefined;
}

function BarButton({ action, isPending, onPress, className }: BarButtonProps) {
  const tone = action.tone === 'primary' ? 'primary' : action.tone === 'danger' ? 'danger' : 'secondary';
  if (!action.disabledReason) {
    return (
      <Button tone={tone} pending={isPending} onClick={onPress} className={className}>
        {action.icon}
        {action.label}
      </Button>
    );
  }
  // aria-disabled instead of disabled: the reason must be reachable by keyboard.
  return (
    <Tooltip content={action.disabledReason} side="bottom">
      <Button tone={tone} aria-disabled onClick={(event) => event.preventDefault()} className={className}>
        {action.icon}
        {action.label}
        <span className="sr-only">{action.disabledReason}</span>
      </Button>
    </Tooltip>
  );
}

function ActionItem({ action, onSelect }: { action: Action; onSelect: () => void }) {
  return (
    <MenuItem icon={action.icon} tone={action.tone === 'danger' ? 'danger' : 'plain'} shortcut={action.shortcut} disabled={Boolean(action.disabledReason)} onSelect={onSelect}>
      {action.label}
      {action.disabledReason ? <span className="block text-sm text-ink-muted">{action.disabledReason}</span> : null}
    </MenuItem>
  );
}

export function ActionBar({ actions, onAction, visible = 2, extra, className }: ActionBarProps) {
  const text = useUiText();
  const [pendingId, setPendingId] = useState<string>();
  const { shown, rest } = splitActions(actions, visible);
  const run = async (id: string): Promise<void> => {
    setPendingId(id);
    try {
      await onAction(id);
    } finally {
      setPendingId(undefined);
    }
  };
  const firstDanger = rest.findIndex((action) => action.tone === 'danger');
  return (
    <div className={cx('flex items-center gap-2', className)}>
      {shown.toReversed().map((action) => (
        <BarButton
          key={action.id}
          action={action}
          isPending={pendingId === action.id}
          onPress={() => void run(action.id)}
          className={action === shown[0] ? 'max-sm:min-w-0 max-sm:flex-1' : 'max-sm:hidden'}
        />
      ))}
      {rest.length > 0 || extra || shown.length > 1 ? (
        <Menu
          className="max-w-80"
          trigger={
            <button type="button" aria-label={text.moreActions} className={iconButtonClass('secondary', 'md', cx(rest.length === 0 && !extra && 'sm:hidden'))}>
              <Ellipsis aria-hidden />
            </button>
          }
        >
          {/* A phone has room for one button: the others that a wide screen shows are the first in its menu. */}
          {shown.slice(1).map((action) => (
            <div key={action.id} className="sm:hidden">
              <ActionItem action={action} onSelect={() => void run(action.id)} />
            </div>
          ))}
          {rest.map((action, index) => (
            <div key={action.id}>
              {index === firstDanger && index > 0 ? <MenuSeparator /> : null}
              <ActionItem action={action} onSelect={() => void run(action.id)} />
            </div>
          ))}
          {extra}
        </Menu>
      ) : null}
    </div>
  );
}
