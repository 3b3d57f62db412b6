export interface Shortcut {
  /** "mod+k", "shift+enter", "j", or a sequence "g l". */
  keys: string;
  label: string;
  group?: string | undefined;
  handler: (event: KeyboardEvent) => void;
  /** Also while typing in a field; only for keys with mod. */
  worksInFields?: boolean | undefined;
}

let registered: readonly Shortcut[] = [];
let isListening = false;
let pending = '';
let pendingSince = 0;
const listeners = new Set<() => void>();
const SEQUENCE_MS = 900;
const none: readonly Shortcut[] = [];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) && !(target instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(target.type));
}

/** "mod+k" of a key press. Shift is named only with keys that are not characters: "?" is already shifted. */
export function keysOf(event: Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>): string {
  const key = event.key === ' ' ? 'space' : event.key.replace(/^Arrow/, '').toLowerCase().replace(/^escape$/, 'esc');
  const names = [event.metaKey || event.ctrlKey ? 'mod' : '', event.altKey ? 'alt' : '', event.shiftKey && key.length > 1 ? 'shift' : '', key];
  return names.filter(Boolean).join('+');
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
  // A dialog or an open menu owns the keyboard.
  const isCaptured = event.target instanceof Element && event.target.closest('[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]') !== null;
  const keys = keysOf(event);
  const sequence = pending && Date.now() - pendingSince < SEQUENCE_MS ? `${pending} ${keys}` : keys;
  const typing = isTyping(event.target);
  const usable = registered.toReversed().filter((each) => (!typing || each.worksInFields) && (!isCaptured || each.worksInFields));
  const match = usable.find((each) => each.keys === sequence) ?? usable.find((each) => each.keys === keys);
  pending = '';
  if (match) {
    event.preventDefault();
    match.handler(event);
  } else if (usable.some((each) => each.keys.startsWith(`${keys} `))) {
    pending = keys;
    pendingSince = Date.now();
  }
}

function publish(next: readonly Shortcut[]): void {
  registered = next;
  if (registered.length > 0 && !isListening) {
    document.addEventListener('keydown', onKeyDown);
    isListening = true;
  } else if (registered.length === 0 && isListening) {
    document.removeEventListener('keydown', onKeyDown);
    isListening = false;
  }
  for (const listener of listeners) listener();
}

/** The latest registration of the same keys wins; returns how to take it back. */
export function registerShortcut(shortcut: Shortcut): () => void {
  publish([...registered, shortcut]);
  return () => publish(registered.filter((each) => each !== shortcut));
}

export const shortcutStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Shortcut[] => registered,
  readOnServer: (): readonly Shortcut[] => none,
};
