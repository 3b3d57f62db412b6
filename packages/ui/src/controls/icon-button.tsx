'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Tooltip } from '../overlays/tooltip';
import { iconButtonClass, type ButtonSize, type ButtonTone } from './button-class';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** Its name, read aloud and shown on hover. */
  label: string;
  icon: ReactNode;
  tone?: ButtonTone | undefined;
  size?: ButtonSize | undefined;
  /** Keys that do the same, shown beside the name. */
  shortcut?: string | undefined;
}

export function IconButton({ label, icon, tone, size, shortcut, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip content={label} shortcut={shortcut}>
      <button type="button" {...rest} aria-label={label} className={iconButtonClass(tone, size, className)}>
        {icon}
      </button>
    </Tooltip>
  );
}
