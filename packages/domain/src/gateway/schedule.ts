const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long after each failed attempt the next one follows; the last of them comes three days after the first attempt. */
export const retryAfterMs: readonly number[] = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 18 * hour, 22 * hour + 25 * minute - 5 * second];

export const mostAttempts = retryAfterMs.length + 1;

/** An endpoint that has taken nothing for this long is disabled when a delivery is given up. */
export const disabledAfterMs = 72 * hour;

/** While a secret's rotation overlaps, both sign. */
export const longestOverlapHours = 7 * 24;

/** A claim nobody settled within this time is open again: its worker died, perhaps after the receiver took the message. */
export const claimSeconds = 180;

/** How long attempts can be looked at. */
export const attemptsKeptDays = 30;
