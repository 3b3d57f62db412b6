/** Shared looks of what floats above the page. */
export const scrimClass = 'fixed inset-0 z-40 bg-scrim animate-fade data-[state=closed]:animate-leave';
export const floatClass = 'z-50 rounded-md border bg-raised shadow-md animate-fade outline-none';
export const itemClass =
  'relative flex min-h-9 cursor-default select-none items-center gap-2.5 rounded-sm px-2 py-1 text-base outline-none data-disabled:text-ink-faint data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:shrink-0';
