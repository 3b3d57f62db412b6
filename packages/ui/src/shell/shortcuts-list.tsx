'use client';

import { useSyncExternalStore } from 'react';
import { useUiText } from '../base/provider';
import { Kbd } from '../display/kbd';
import { Dialog } from '../overlays/dialog';
import { shortcutStore, type Shortcut } from './shortcut-store';

function groups(shortcuts: readonly Shortcut[]): [string, Shortcut[]][] {
  const byGroup = new Map<string, Shortcut[]>();
  for (const shortcut of shortcuts) {
    const group = byGroup.get(shortcut.group ?? '') ?? [];
    if (!group.some((each) => each.keys === shortcut.keys)) byGroup.set(shortcut.group ?? '', [...group, shortcut]);
  }
  return [...byGroup];
}

export function ShortcutsList({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const text = useUiText();
  const shortcuts = useSyncExternalStore(shortcutStore.subscribe, shortcutStore.read, shortcutStore.readOnServer);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={text.keyboardShortcuts}>
      {groups(shortcuts).map(([group, list]) => (
        <section key={group} className="mb-4">
          {group ? <h3 className="mb-1 text-sm font-medium text-ink-muted">{group}</h3> : null}
          <dl className="divide-y">
            {list.map((shortcut) => (
              <div key={shortcut.keys} className="flex min-h-9 items-center justify-between gap-4">
                <dt>{shortcut.label}</dt>
                <dd className="flex gap-1.5">
                  {shortcut.keys.split(' ').map((keys) => (
                    <Kbd key={keys} keys={keys} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
