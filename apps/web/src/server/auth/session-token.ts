import { createHash } from 'node:crypto';
import { isUuid } from '@lintel/kernel';
import { decode } from 'next-auth/jwt';

/** Decrypting takes some 100 µs; a token never changes its meaning, so the answer is kept a while. Whether the session lives is asked each time. */
const keptMs = 60_000;
const keptAtMost = 10_000;

interface Kept {
  readonly sessionId: string;
  readonly until: number;
}

/** Reads the session's id out of the cookie's encrypted token. Undefined for one that is forged, expired or not ours. */
export function sessionTokenReader(secret: string, now: () => number = Date.now): (token: string) => Promise<string | undefined> {
  const kept = new Map<string, Kept>();
  return async (token) => {
    // Kept by hash, so that no list of usable tokens lies in memory.
    const key = createHash('sha256').update(token).digest('base64');
    const known = kept.get(key);
    if (known !== undefined && known.until > now()) return known.sessionId;
    const read = await readToken(token, secret);
    if (read === undefined) return undefined;
    if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value ?? '');
    kept.delete(key);
    kept.set(key, { sessionId: read.sessionId, until: Math.min(now() + keptMs, read.expiresAt) });
    return read.sessionId;
  };
}

async function readToken(token: string, secret: string): Promise<{ readonly sessionId: string; readonly expiresAt: number } | undefined> {
  // jose tells every way a token can be wrong by throwing; all mean the same here.
  const payload = await decode({ token, secret }).catch(() => null);
  const sid: unknown = payload?.['sid'];
  const expires: unknown = payload?.['exp'];
  return isUuid(sid) && typeof expires === 'number' ? { sessionId: sid, expiresAt: expires * 1_000 } : undefined;
}
