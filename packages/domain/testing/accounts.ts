import { type Executor, inTransaction } from '@lintel/db';
import type { TestDatabase } from '@lintel/db/testing';
import { type Actor, system } from '@lintel/kernel';
import { Secret, TOTP } from 'otpauth';
import { resolveSession } from '../src/access/actors';
import { type MailedPurpose, mintMailedSecret } from '../src/access/mailed-secrets';
import { installAccess } from '../src/access/settings';
import { installNotifications } from '../src/notification/settings';
import { contextOf } from './people';

/** Where accounts of tests live. */
export const testAppUrl = 'https://lintel.test';

export function installTestAccess(): void {
  installAccess({ appUrl: testAppUrl, sealingKey: 'a sealing key of tests, thirty-two characters' });
  installNotifications({ signingKey: 'a signing key of tests, thirty-two characters', pushKey: 'BExampleKeyOfBrowsers', isAllowedEndpoint: (url) => url.startsWith('https://') });
}

/** The secret that a message would carry. */
export async function mailedSecret({ db }: TestDatabase, purpose: MailedPurpose, recordId: string): Promise<string> {
  return inTransaction(db, contextOf(system), [], (tx) => mintMailedSecret(tx, purpose, recordId, new Date(Date.now() + 8 * 86_400_000)));
}

/** @throws Error when the session has ended. */
export async function actorOfSession({ db }: Executor, sessionId: string): Promise<Actor> {
  const actor = await resolveSession(db, sessionId);
  if (actor === undefined) throw new Error('The session has ended.');
  return actor;
}

/** A code of an authenticator app, some seconds from now by the database's clock. */
export async function codeOf({ db }: TestDatabase, secret: string, inSeconds = 0): Promise<string> {
  const { rows: [row] } = await db.pool.query<{ ms: string }>('select extract(epoch from now()) * 1000 as ms');
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Number(row?.ms ?? 0) + inSeconds * 1_000 });
}
