import type { ScopedTransaction } from '@lintel/db';
import { openChallenge } from './challenges';
import { isTwoFactors, type SecondFactor, type SignInMethod } from './methods';
import { secondFactorsOf } from './second-factors';
import { openSession } from './sessions';

export interface Entry {
  readonly userId: string;
  readonly methods: readonly SignInMethod[];
  /** The hash their password was checked against; null when it was not asked for. */
  readonly checkedHash: string | null;
  readonly userAgent: string | null;
  readonly replaces: string | null;
  /** The organisation's single sign-on that they came by. */
  readonly connectionId?: string | null;
}

export type Entered =
  | { readonly outcome: 'signed_in'; readonly userId: string; readonly sessionId: string; readonly expiresAt: string }
  | { readonly outcome: 'second_factor'; readonly factors: SecondFactor[]; readonly handle: string; readonly expiresAt: string };

/** Lets in whoever was just checked, or asks for a second factor when they have one and have not shown it: the one way by which a session begins. */
export async function letIn(tx: ScopedTransaction, { userId, methods, checkedHash, userAgent, replaces, connectionId = null }: Entry): Promise<Entered> {
  const factors = isTwoFactors(methods) ? [] : await secondFactorsOf(tx, userId);
  if (factors.length > 0) {
    const challenge = await openChallenge(tx, 'second_factor', { user_id: userId, methods: [...methods], checked_hash: checkedHash, connection_id: connectionId });
    return { outcome: 'second_factor', factors: [...factors], ...challenge };
  }
  return { outcome: 'signed_in', userId, ...(await openSession(tx, { userId, methods, userAgent, replaces, connectionId })) };
}
