'use client';

import type { ReactNode } from 'react';
import { Avatar } from '../display/avatar';
import { Menu, MenuSeparator } from '../overlays/menu';

export interface MeMenuProps {
  /** Names the button, e.g. "Account". */
  label: string;
  name: string;
  detail?: string | undefined;
  image?: string | undefined;
  /** MenuItems; a ThemeToggle may stand among them. */
  children: ReactNode;
}

export function MeMenu({ label, name, detail, image, children }: MeMenuProps) {
  return (
    <Menu
      align="start"
      className="w-64"
      trigger={
        <button type="button" className="flex h-11 min-w-0 items-center gap-2.5 rounded-md px-1.5 text-start transition-colors hover:bg-hover xl:w-full">
          <span aria-hidden className="flex">
            <Avatar name={name} src={image} size="sm" />
          </span>
          <span className="min-w-0 flex-1 truncate max-xl:sr-only">
            <span className="sr-only">{label}:</span>{' '}
            {name}
          </span>
        </button>
      }
    >
      <div className="px-2 py-2">
        <p className="truncate font-medium">{name}</p>
        {detail ? <p className="truncate text-sm text-ink-muted">{detail}</p> : null}
      </div>
      <MenuSeparator />
      {children}
    </Menu>
  );
}
