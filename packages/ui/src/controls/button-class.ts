import { cx } from '../base/cx';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-quiet';
export type ButtonSize = 'md' | 'sm' | 'lg';

const tones: Record<ButtonTone, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong active:bg-accent-strong',
  secondary: 'border-line-strong/45 bg-surface text-ink hover:bg-hover hover:border-line-strong active:bg-pressed',
  quiet: 'border-transparent text-ink-muted hover:bg-hover hover:text-ink active:bg-pressed',
  danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-strong active:bg-danger-strong',
  'danger-quiet': 'border-transparent text-danger-ink hover:bg-danger-soft active:bg-danger-soft',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'h-(--control-sm) px-2.5 text-sm gap-1.5 [&_svg]:size-3.5',
  md: 'h-(--control) px-3.5 text-base gap-2 [&_svg]:size-4',
  lg: 'h-12 px-5 text-lg gap-2 [&_svg]:size-5',
};

const base =
  'inline-flex shrink-0 items-center justify-center rounded-md border font-medium whitespace-nowrap select-none ' +
  'transition-colors disabled:pointer-events-none disabled:not-aria-busy:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 [&_svg]:shrink-0';

/** Button looks for something that is not a button element, such as a link. */
export function buttonClass(tone: ButtonTone = 'secondary', size: ButtonSize = 'md', className?: string): string {
  return cx(base, tones[tone], sizes[size], className);
}

const squares: Record<ButtonSize, string> = {
  sm: 'size-(--control-sm) [&_svg]:size-4',
  md: 'size-(--control) [&_svg]:size-4.5',
  lg: 'size-12 [&_svg]:size-5',
};

export function iconButtonClass(tone: ButtonTone = 'quiet', size: ButtonSize = 'md', className?: string): string {
  return cx(base, tones[tone], squares[size], className);
}
