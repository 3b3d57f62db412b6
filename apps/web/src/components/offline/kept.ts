/** A photo that goes along with a report. */
export interface KeptPhoto {
  readonly name: string;
  readonly blob: Blob;
  /** Under which the server waits for it; once it is announced. */
  readonly uploadId?: string | undefined;
}

interface Common {
  /** The name by which the server knows that it is the same one, however often it comes. */
  readonly id: string;
  /** Whose it is: sent in nobody else's name. */
  readonly userId: string;
  readonly keptAt: number;
  /** Why the server will not take it, by code; it waits for its author's decision. */
  readonly refused?: string | undefined;
}

export interface KeptTicket extends Common {
  readonly kind: 'ticket';
  readonly input: { readonly title: string } & Readonly<Record<string, unknown>>;
  readonly photos: readonly KeptPhoto[];
  /** How often its photos were announced: an announcement that ran out is made anew. */
  readonly round: number;
  /** It stands there; only photos are left to be sent. */
  readonly ticket?: { readonly id: string; readonly number: number } | undefined;
}

export interface KeptMessage extends Common {
  readonly kind: 'message';
  readonly input: { readonly channelId: string; readonly clientId: string; readonly body: string; readonly mentions: readonly string[] };
}

/** Something that was written on this device and is not known to stand where it belongs. */
export type Kept = KeptTicket | KeptMessage;

/** Told to every page of the app on this device, and to the service worker. */
export type Told =
  | { readonly id: string; readonly what: 'kept' | 'gone' | 'changed' }
  | { readonly id: string; readonly what: 'reported'; readonly ticket: { readonly id: string; readonly number: number } }
  | { readonly id: string; readonly what: 'refused'; readonly code: string };
