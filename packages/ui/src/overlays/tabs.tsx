'use client';

import * as RadixTabs from 'radix-ui/tabs';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { defined } from '../base/defined';

export interface TabItem {
  id: string;
  label: ReactNode;
  count?: number | undefined;
  content: ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: readonly TabItem[];
  value?: string | undefined;
  onValueChange?: ((id: string) => void) | undefined;
  className?: string | undefined;
}

export function Tabs({ label, tabs, value, onValueChange, className }: TabsProps) {
  return (
    <RadixTabs.Root {...defined({ value, onValueChange })} defaultValue={tabs[0]?.id ?? ''} className={className}>
      <RadixTabs.List aria-label={label} className="flex gap-5 overflow-x-auto border-t">
        {tabs.map((tab) => (
          <RadixTabs.Trigger
            key={tab.id}
            value={tab.id}
            className={cx('flex h-11 shrink-0 items-center gap-1.5 border-t-2 border-transparent -mt-px text-base font-medium text-ink-muted transition-colors hover:text-ink -outline-offset-2', 'data-[state=active]:border-accent data-[state=active]:text-ink')}
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="tabular text-sm font-normal text-ink-faint">{tab.count}</span>}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.id} value={tab.id} className="pt-3">
          {tab.content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
