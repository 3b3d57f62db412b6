const dayMs = 86_400_000;

/**
 * When files that nothing shows any more may go. Files are named by their content, so another record may be about to show the same one: it has been
 * written again, but its row is not there yet. A day is far more than any attempt takes.
 */
export const graceMs = dayMs;

export function afterGrace(now: Date): Date {
  return new Date(now.getTime() + graceMs);
}
