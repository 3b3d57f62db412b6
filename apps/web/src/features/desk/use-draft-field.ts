'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { changeOf, type DraftField, type Listing, readTyped, typedValue, unreadable } from './draft-form';
import type { SaveDraft } from './use-save-draft';

/** A pause in typing after which what was typed is saved. */
const pauseMs = 1_500;

interface Draft {
  readonly text: string;
  /** What the record said when typing began: when it says something else now, somebody else was here. */
  readonly base: string;
}

/**
 * What is typed in one field of the editor: saved after a pause and when the field is left, never over what somebody else wrote in it
 * meanwhile. What could not be saved stays in the field.
 */
export function useDraftField(field: DraftField, listing: Listing, save: SaveDraft) {
  const saved = typedValue(listing, field);
  /** null: nobody types, the field shows what is saved. */
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const isChanged = draft !== null && draft.text.trim() !== saved.trim();
  const isContested = isChanged && !isSaving && draft.base !== saved;

  async function send(now: Draft, isLeft: boolean): Promise<void> {
    const value = readTyped(now.text, field.kind, listing.currency);
    // Half an amount is no mistake while it is being typed.
    if (value === unreadable) { setUnreadable(isLeft); return; }
    setUnreadable(false);
    setSaving(true);
    const kept = await save({ path: `${field.part}.${field.name}`, change: changeOf(field, value, listing.place.zone), isUntouched: (fresh) => typedValue(fresh, field) === now.base });
    setSaving(false);
    if (kept !== undefined) setDraft((later) => (later === null || later.text === now.text ? null : { text: later.text, base: typedValue(kept, field) }));
  }

  const pause = useEffectEvent(() => { if (draft !== null && isChanged && !isContested && !isSaving) void send(draft, false); });
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(pause, pauseMs);
    return () => { clearTimeout(timer); };
  }, [draft]);

  return {
    typed: draft?.text ?? saved, isUnreadable,
    /** What somebody else wrote here meanwhile. */
    theirs: isContested ? saved : undefined,
    change(text: string) { setDraft((now) => ({ text, base: now?.base ?? saved })); },
    leave() {
      if (draft === null || isContested || isSaving) return;
      if (isChanged) void send(draft, true);
      else { setDraft(null); setUnreadable(false); }
    },
    keepMine() { if (draft !== null) { const mine = { text: draft.text, base: saved }; setDraft(mine); void send(mine, true); } },
    takeTheirs() { setDraft(null); },
  };
}
