export interface AskDraft {
  readonly question: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

const empty: AskDraft = { question: '', name: '', email: '', phone: '' };
const key = (listingId: string) => `lintel-ask-${listingId}`;

/** What was typed about this home in this tab, so that a reload or a look elsewhere loses nothing. */
export function readDraft(listingId: string): AskDraft {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(key(listingId)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return empty;
    const text = (name: keyof AskDraft) => (name in kept && typeof Reflect.get(kept, name) === 'string' ? String(Reflect.get(kept, name)) : '');
    return { question: text('question'), name: text('name'), email: text('email'), phone: text('phone') };
  } catch {
    // Storage refused, or something else lies under the name: one begins anew.
    return empty;
  }
}

export function keepDraft(listingId: string, draft: AskDraft): void {
  try {
    window.sessionStorage.setItem(key(listingId), JSON.stringify(draft));
  } catch {
    // Storage refused: the draft lives as long as the page.
    return;
  }
}

/** The question is sent; who asks is kept for the next home. */
export function dropQuestion(listingId: string): void {
  keepDraft(listingId, { ...readDraft(listingId), question: '' });
}
