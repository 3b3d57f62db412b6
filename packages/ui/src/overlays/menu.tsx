'use client';

import * as RadixMenu from 'radix-ui/dropdown-menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '../base/cx';
import { UiLink } from '../base/provider';
import { Kbd } from '../display/kbd';
import { floatClass, itemClass } from './panel-class';

export interface MenuProps {
  trigger: ReactElement;
  align?: 'start' | 'center' | 'end' | undefined;
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Menu({ trigger, align = 'end', side = 'bottom', className, children }: MenuProps) {
  return (
    // Not modal: the page stays readable and scrollable behind an open menu.
    <RadixMenu.Root modal={false}>
      <RadixMenu.Trigger asChild>{trigger}</RadixMenu.Trigger>
      <RadixMenu.Portal>
        <RadixMenu.Content align={align} side={side} sideOffset={6} collisionPadding={12} className={cx(floatClass, 'max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto p-1', className)}>
          {children}
        </RadixMenu.Content>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}

export interface MenuItemProps {
  icon?: ReactNode;
  shortcut?: string | undefined;
  tone?: 'plain' | 'danger' | undefined;
  disabled?: boolean | undefined;
  /** A place to go; otherwise onSelect. */
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  children: ReactNode;
}

export function MenuItem({ icon, shortcut, tone, disabled, href, onSelect, children }: MenuItemProps) {
  const inside = (
    <>
      {icon ? <span className={cx('flex', tone === 'danger' ? '' : 'text-ink-faint')}>{icon}</span> : null}
      <span className="min-w-0 flex-1">{children}</span>
      {shortcut ? <Kbd keys={shortcut} /> : null}
    </>
  );
  const look = cx(itemClass, tone === 'danger' && 'text-danger-ink data-highlighted:bg-danger-soft');
  return (
    <RadixMenu.Item asChild={Boolean(href)} disabled={disabled ?? false} onSelect={() => onSelect?.()} className={look}>
      {href ? <UiLink href={href}>{inside}</UiLink> : inside}
    </RadixMenu.Item>
  );
}

export interface MenuCheckProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  children: ReactNode;
}

/** Stays open, so several can be chosen. */
export function MenuCheck({ checked, onCheckedChange, children }: MenuCheckProps) {
  return (
    <RadixMenu.CheckboxItem checked={checked} onCheckedChange={onCheckedChange} onSelect={(event) => event.preventDefault()} className={cx(itemClass, 'ps-8')}>
      <RadixMenu.ItemIndicator className="absolute start-2">
        <Check aria-hidden className="text-accent-ink" />
      </RadixMenu.ItemIndicator>
      {children}
    </RadixMenu.CheckboxItem>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <RadixMenu.Label className="px-2 pt-2 pb-1 text-xs font-medium text-ink-faint">{children}</RadixMenu.Label>;
}

export function MenuSeparator() {
  return <RadixMenu.Separator className="-mx-1 my-1 h-px bg-line" />;
}
