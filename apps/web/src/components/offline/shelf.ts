import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Person } from './person';
import type { Kept } from './kept';
import { shelfName } from './shelf-name';

/** An answer of the server as it was seen last, so that it can be read again without a connection. */
export interface Seen {
  readonly userId: string;
  readonly queryHash: string;
  readonly queryKey: readonly unknown[];
  readonly data: unknown;
  readonly at: number;
}

/** What another app of this device shared with this one. */
export interface Shared {
  readonly words: string;
  readonly files: readonly File[];
}

interface Shelf extends DBSchema {
  readonly outbox: { key: string; value: Kept; indexes: { person: string } };
  readonly seen: { key: [string, string]; value: Seen; indexes: { person: string } };
  readonly person: { key: string; value: Person };
  readonly shared: { key: string; value: Shared };
}
export type Opened = IDBPDatabase<Shelf>;

let opened: Promise<Opened> | undefined;

/** The one database of this device, the same for pages and for the service worker. @throws where a browser keeps nothing */
export function shelf(): Promise<Opened> {
  opened ??= openDB<Shelf>(shelfName, 1, {
    upgrade(database) {
      database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('person', 'userId');
      database.createObjectStore('seen', { keyPath: ['userId', 'queryHash'] }).createIndex('person', 'userId');
      database.createObjectStore('person');
      database.createObjectStore('shared');
    },
    // Another tab has a newer version of the app and needs the database: this one opens it anew when it is asked for again.
    blocking(_, __, event) { (event.target as IDBDatabase).close(); opened = undefined; },
    terminated() { opened = undefined; },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
