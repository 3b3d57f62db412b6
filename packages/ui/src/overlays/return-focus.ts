import { useState } from 'react';

/**
 * Gives the focus back to what had it when a panel opened; Radix does so for a trigger alone and otherwise leaves it nowhere. For a component that is
 * mounted with the panel: the opener is noted before anything inside takes the focus.
 */
export function useReturnFocus(): (event: Event) => void {
  const [opener] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  return (event) => {
    // A menu's item is gone by now: then the menu's own button has it back already.
    if (!(opener instanceof HTMLElement) || opener === document.body || !opener.isConnected) return;
    event.preventDefault();
    opener.focus();
  };
}
