const name = 'lintel-visitor';

/** A random token of this browser, so that a look is counted once a day and says nothing of who looked. */
export function visitorToken(): string {
  const made = crypto.randomUUID();
  try {
    const kept = window.localStorage.getItem(name);
    if (kept !== null && kept.length >= 8) return kept;
    window.localStorage.setItem(name, made);
  } catch {
    // A browser that keeps nothing is a new visitor each time.
    return made;
  }
  return made;
}
