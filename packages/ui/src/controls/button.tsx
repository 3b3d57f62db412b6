import * as Slot from 'radix-ui/slot';
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonSize, type ButtonTone } from './button-class';

export interface ButtonProps extends ComponentProps<'button'> {
  tone?: ButtonTone | undefined;
  size?: ButtonSize | undefined;
  /** Draws the only child (a link) with the button's looks. */
  asChild?: boolean | undefined;
  /** Shows that work is under way and refuses a second press; keeps its width. */
  pending?: boolean | undefined;
}

export function Button({ tone, size, asChild, pending, className, children, ...rest }: ButtonProps) {
  const look = buttonClass(tone, size, className);
  if (asChild) {
    return (
      <Slot.Root className={look} {...rest}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button type="button" {...rest} className={look} disabled={rest.disabled || pending} aria-busy={pending || undefined}>
      {pending ? (
        <span className="relative inline-flex items-center justify-center">
          <span className="inline-flex items-center gap-2 opacity-0">{children}</span>
          <LoaderCircle aria-hidden className="absolute animate-turn" />
        </span>
      ) : (
        children
      )}
    </button>
  );
}
