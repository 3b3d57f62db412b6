import { cx } from '../base/cx';

const look =
  'w-full rounded-md border border-line-strong bg-surface text-base text-ink transition-colors hover:border-ink-faint ' +
  'focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-focus ' +
  'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-faint aria-invalid:border-danger aria-invalid:outline-danger';

/** The box that every text-like control shares. */
export function controlClass(className?: string): string {
  return cx(look, 'h-(--control) px-3', className);
}

export function areaClass(className?: string): string {
  return cx(look, 'min-h-24 px-3 py-2 field-sizing-content', className);
}
