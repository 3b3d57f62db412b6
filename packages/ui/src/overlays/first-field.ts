/**
 * Where the focus goes as a panel opens: to the first field that is asked for, and only without one to what comes first, which is the button
 * that closes it. A field inside that took the focus by itself keeps it.
 */
export function focusFirstField(event: Event): void {
  const panel = event.currentTarget;
  if (!(panel instanceof HTMLElement)) return;
  const field = panel.querySelector<HTMLElement>('input:not([type=hidden]):not([type=file]):not(:disabled), textarea:not(:disabled), select:not(:disabled)');
  if (field === null) return;
  event.preventDefault();
  field.focus();
}
