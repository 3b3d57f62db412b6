'use client';

import { Check, ChevronsUpDown } from 'lucide-react';
import { cx } from '../base/cx';
import { Avatar } from '../display/avatar';
import { Menu, MenuItem, MenuLabel } from '../overlays/menu';

export interface Scope {
  id: string;
  name: string;
  /** The kind, or the role held there. */
  detail?: string | undefined;
  group?: string | undefined;
  image?: string | undefined;
}

export interface ScopeSwitcherProps {
  /** Names the control: what is being switched. */
  label: string;
  scopes: readonly Scope[];
  currentId: string;
  onSelect: (id: string) => void;
}

// Beside the written name the mark says nothing new.
function ScopeMark({ scope }: { scope: Scope }) {
  return (
    <span aria-hidden className="flex">
      <Avatar name={scope.name} src={scope.image} shape="square" size="sm" />
    </span>
  );
}

export function ScopeSwitcher({ label, scopes, currentId, onSelect }: ScopeSwitcherProps) {
  const current = scopes.find((scope) => scope.id === currentId);
  const groups = [...new Set(scopes.map((scope) => scope.group))];
  return (
    <Menu
      align="start"
      className="w-72"
      trigger={
        <button
          type="button"
          className="flex h-11 w-full min-w-0 items-center gap-2.5 rounded-md px-1.5 text-start transition-colors hover:bg-hover md:max-xl:justify-center md:max-xl:px-0"
        >
          {current ? <ScopeMark scope={current} /> : null}
          <span className="min-w-0 flex-1 md:max-xl:sr-only">
            <span className="sr-only">{label}:</span>{' '}
            <span className="block truncate leading-tight font-medium">{current?.name}</span>
            {current?.detail ? <span className="block truncate text-xs text-ink-muted">{current.detail}</span> : null}
          </span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-faint md:max-xl:hidden" />
        </button>
      }
    >
      {groups.map((group) => (
        <div key={group ?? ''} className="contents">
          {group ? <MenuLabel>{group}</MenuLabel> : null}
          {scopes
            .filter((scope) => scope.group === group)
            .map((scope) => (
              <MenuItem key={scope.id} icon={<ScopeMark scope={scope} />} onSelect={() => onSelect(scope.id)}>
                <span className="flex items-center gap-2">
                  <span className="min-w-0 flex-1">
                    <span className="block truncate leading-tight">{scope.name}</span>
                    {scope.detail ? <span className="block truncate text-xs text-ink-muted">{scope.detail}</span> : null}
                  </span>
                  <Check aria-hidden className={cx('text-accent-ink', scope.id !== currentId && 'invisible')} />
                </span>
              </MenuItem>
            ))}
        </div>
      ))}
    </Menu>
  );
}
