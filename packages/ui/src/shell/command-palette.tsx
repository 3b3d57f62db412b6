'use client';

import { Command } from 'cmdk';
import * as RadixDialog from 'radix-ui/dialog';
import { Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useUiText } from '../base/provider';
import { Kbd } from '../display/kbd';
import { scrimClass } from '../overlays/panel-class';

export interface PaletteItem {
  id: string;
  label: string;
  detail?: ReactNode;
  icon?: ReactNode;
  /** Other words it is found by. */
  keywords?: string[] | undefined;
  shortcut?: string | undefined;
  onSelect: () => void;
}

export interface PaletteGroup {
  id: string;
  label: string;
  items: readonly PaletteItem[];
}

export interface CommandPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  groups: readonly PaletteGroup[];
  query: string;
  onQueryChange: (query: string) => void;
  /** The server's answer is on its way. */
  isLoading?: boolean | undefined;
  /** "server" when groups already answer the query. */
  filtering?: 'here' | 'server' | undefined;
}

const itemLook = 'flex min-h-11 cursor-default items-center gap-3 rounded-sm px-3 py-1.5 outline-none data-[selected=true]:bg-hover [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint';
const groupLook = '**:[[cmdk-group-heading]]:px-3 **:[[cmdk-group-heading]]:pt-3 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:text-xs **:[[cmdk-group-heading]]:font-medium **:[[cmdk-group-heading]]:text-ink-faint';

const valueOf = ({ label, id }: PaletteItem) => `${label} ${id}`.trim();

/** Heavy: load it when it is first opened (see PaletteHost). */
export function CommandPalette({ open, onOpenChange, groups, query, onQueryChange, isLoading, filtering = 'here' }: CommandPaletteProps) {
  const text = useUiText();
  const [chosen, setChosen] = useState('');
  const values = groups.flatMap(({ items }) => items.map(valueOf));
  // What the server answers comes late, and Enter is to do what stands first.
  const selection = filtering === 'here' ? {} : { value: values.includes(chosen) ? chosen : (values[0] ?? ''), onValueChange: setChosen };
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={scrimClass} />
        <RadixDialog.Content aria-describedby={undefined} className="fixed inset-x-3 top-[max(0.75rem,12dvh)] z-50 mx-auto max-w-xl animate-fade outline-none">
          <RadixDialog.Title className="sr-only">{text.commandPalette}</RadixDialog.Title>
          <Command {...selection} label={text.commandPalette} loop shouldFilter={filtering === 'here'} className="lintel overflow-hidden rounded-md border bg-raised shadow-lg [--lintel-inset:16px]">
            <div className="flex h-14 items-center gap-3 border-b px-4">
              <Search aria-hidden className="size-4.5 shrink-0 text-ink-faint" />
              <Command.Input value={query} onValueChange={onQueryChange} placeholder={text.commandPlaceholder} className="h-full min-w-0 flex-1 bg-transparent text-lg outline-none" />
              <Kbd keys="esc" className="max-sm:hidden" />
            </div>
            <Command.List className="max-h-[min(24rem,60dvh)] overflow-y-auto p-1.5 pt-0">
              {isLoading ? <Command.Loading className="px-3 py-2 text-sm text-ink-muted">{text.loading}</Command.Loading> : null}
              {isLoading ? null : <Command.Empty className="px-3 py-8 text-center text-ink-muted">{text.noMatches}</Command.Empty>}
              {groups.map((group) => (
                <Command.Group key={group.id} heading={group.label} className={groupLook}>
                  {group.items.map((item) => (
                    <Command.Item
                      key={item.id}
                      value={valueOf(item)}
                      keywords={item.keywords ?? []}
                      onSelect={() => {
                        onOpenChange(false);
                        item.onSelect();
                      }}
                      className={itemLook}
                    >
                      {item.icon}
                      <span className="min-w-0 flex-1 truncate">{item.label}</span>
                      {item.detail ? <span className="truncate text-sm text-ink-muted">{item.detail}</span> : null}
                      {item.shortcut ? <Kbd keys={item.shortcut} /> : null}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
