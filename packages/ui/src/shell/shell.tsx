'use client';

import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useUiText } from '../base/provider';
import { iconButtonClass } from '../controls/button-class';
import { OfflineBanner } from '../display/offline-banner';
import { BottomBar } from './bottom-bar';
import type { Place } from './place';
import { Rail } from './rail';
import { ShortcutsHelp } from './shortcuts-help';

export interface ShellTools {
  /** Switches between organisations and buildings. */
  scope: ReactNode;
  bell: ReactNode;
  me: ReactNode;
}

export interface ShellProps {
  /** The name or mark, linked home. */
  brand: ReactNode;
  places: readonly Place[];
  tools: ShellTools;
  /** The role's main action: in the rail, and in the middle of the bottom bar. */
  mainAction?: { label: string; href: string; icon: ReactNode } | undefined;
  /** Opens the command palette. */
  onSearch?: (() => void) | undefined;
  children: ReactNode;
}

/** The one frame of every screen of work. Rail from 768 px, top and bottom bar below. */
export function Shell({ brand, places, tools, mainAction, onSearch, children }: ShellProps) {
  const text = useUiText();
  return (
    <div className="flex min-h-dvh flex-col [--screen:calc(100dvh-7.5rem-env(safe-area-inset-top)-env(safe-area-inset-bottom))] md:flex-row md:[--screen:100dvh] ps-[env(safe-area-inset-left)] pe-[env(safe-area-inset-right)]">
      <a href="#content" className="fixed start-4 -top-20 z-80 rounded-md bg-ink px-4 py-3 font-medium text-canvas focus:top-3">
        {text.skipToContent}
      </a>
      <Rail brand={brand} places={places} tools={tools} mainAction={mainAction} onSearch={onSearch} />
      <header className="sticky top-0 z-30 flex h-[calc(3.5rem+env(safe-area-inset-top))] pt-[env(safe-area-inset-top)] print:hidden items-center gap-1 border-b bg-canvas ps-3 pe-2 md:hidden">
        <div className="min-w-0 flex-1">{tools.scope}</div>
        {onSearch ? (
          <button type="button" aria-label={text.commandPalette} className={iconButtonClass()} onClick={onSearch}>
            <Search aria-hidden />
          </button>
        ) : null}
        {tools.bell}
        {tools.me}
      </header>
      <div className="flex min-w-0 flex-1 flex-col pb-[calc(4rem+env(safe-area-inset-bottom))] md:pb-0 print:pb-0">
        <OfflineBanner />
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {children}
        </main>
      </div>
      <BottomBar places={places} mainAction={mainAction} />
      <ShortcutsHelp />
    </div>
  );
}
