const listeners = new Set<() => void>();
let unsent = 0;

/** Whether somebody who signs out was asked about what was not sent yet, and how much that is. */
export const asked = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => { listeners.delete(listener); };
  },
  count: (): number => unsent,
  set: (count: number): void => {
    unsent = count;
    for (const listener of listeners) listener();
  },
};
