'use client';

import * as RadixSelect from 'radix-ui/select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { defined } from '../base/defined';
import { useUiText } from '../base/provider';
import { controlClass } from './control-class';
import { useFieldAria } from './field-context';

export interface SelectOption {
  value: string;
  label: ReactNode;
  disabled?: boolean | undefined;
}

export interface SelectProps {
  options: readonly SelectOption[];
  value?: string | undefined;
  onValueChange?: ((value: string) => void) | undefined;
  name?: string | undefined;
  placeholder?: string | undefined;
  /** Only where no Field names it. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A styled list for desks; on forms filled on a phone prefer NativeSelect. */
export function Select({ options, value, onValueChange, name, placeholder, label, className }: SelectProps) {
  const aria = useFieldAria();
  const text = useUiText();
  return (
    <RadixSelect.Root
      {...defined({ value, onValueChange, name })}
    >
      <RadixSelect.Trigger {...aria} aria-label={label} className={controlClass(cx('flex items-center justify-between gap-2 data-placeholder:text-ink-faint', className))}>
        <span className="truncate">
          <RadixSelect.Value placeholder={placeholder ?? text.choose} />
        </span>
        <RadixSelect.Icon asChild>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
        </RadixSelect.Icon>
      </RadixSelect.Trigger>
      <RadixSelect.Portal>
        <RadixSelect.Content position="popper" sideOffset={4} className="z-50 max-h-80 min-w-(--radix-select-trigger-width) animate-fade overflow-hidden rounded-md border bg-raised shadow-md">
          <RadixSelect.Viewport className="p-1">
            {options.map((option) => (
              <RadixSelect.Item
                key={option.value}
                value={option.value}
                {...defined({ disabled: option.disabled })}
                className="flex min-h-9 cursor-default items-center gap-2 rounded-sm py-1 ps-2 pe-8 outline-none data-disabled:text-ink-faint data-highlighted:bg-hover"
              >
                <RadixSelect.ItemText>{option.label}</RadixSelect.ItemText>
                <RadixSelect.ItemIndicator className="absolute end-3">
                  <Check aria-hidden className="size-4 text-accent-ink" />
                </RadixSelect.ItemIndicator>
              </RadixSelect.Item>
            ))}
          </RadixSelect.Viewport>
        </RadixSelect.Content>
      </RadixSelect.Portal>
    </RadixSelect.Root>
  );
}
