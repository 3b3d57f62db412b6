import type { ScopedTransaction } from '@lintel/db';
import {
  type AuthenticationResponseJSON, type AuthenticatorTransport, generateAuthenticationOptions, generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON, verifyAuthenticationResponse, verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { accessSettings } from './settings';

/** The place passkeys belong to. */
function party() {
  const { appUrl } = accessSettings();
  const { hostname, origin } = new URL(appUrl);
  return { id: hostname, origin };
}

const listed = (rows: readonly { readonly credential_id: Buffer; readonly transports: readonly string[] | null }[]) =>
  rows.map((row) => ({ id: row.credential_id.toString('base64url'), transports: [...(row.transports ?? [])] as AuthenticatorTransport[] }));

/** What the browser is told to make a passkey; those the person has are named, so that a device makes no second one. */
export async function creationOptions(tx: ScopedTransaction, user: { readonly id: string; readonly email: string; readonly name: string }): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const had = await tx.db.selectFrom('passkey').select(['credential_id', 'transports']).where('user_id', '=', user.id).execute();
  return generateRegistrationOptions({
    rpName: 'Lintel', rpID: party().id, userID: new TextEncoder().encode(user.id), userName: user.email, userDisplayName: user.name, attestationType: 'none',
    excludeCredentials: listed(had), authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** What the browser is told to show a passkey: one of this person's, or any it has. */
export async function requestOptions(tx: ScopedTransaction, userId: string | null): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const had = userId === null ? undefined : await tx.db.selectFrom('passkey').select(['credential_id', 'transports']).where('user_id', '=', userId).execute();
  return generateAuthenticationOptions({ rpID: party().id, userVerification: 'required', ...(had === undefined ? {} : { allowCredentials: listed(had) }) });
}

/** Checks a new passkey against what it was to sign. Undefined when it does not fit. */
export async function readNewPasskey(challenge: string, response: unknown) {
  const { id, origin } = party();
  try {
    // The library checks every field before it trusts one, and throws where something is missing.
    const verified = await verifyRegistrationResponse({ response: response as RegistrationResponseJSON, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true });
    if (!verified.verified) return undefined;
    const { credential, credentialBackedUp } = verified.registrationInfo;
    return {
      credential_id: Buffer.from(credential.id, 'base64url'), public_key: Buffer.from(credential.publicKey), counter: credential.counter,
      transports: [...(credential.transports ?? [])], is_synced: credentialBackedUp,
    };
  } catch {
    return undefined;
  }
}

/**
 * Whose passkey signed the challenge; its counter and last use are noted. Undefined when it is unknown, does not fit, or belongs to somebody else
 * than `userId`. A counter that went back means a copy: refused.
 */
export async function takePasskey(tx: ScopedTransaction, challenge: string, response: unknown, userId: string | null): Promise<string | undefined> {
  const name = credentialIdOf(response);
  if (name === undefined) return undefined;
  const row = await tx.db.selectFrom('passkey').selectAll().where('credential_id', '=', name).forUpdate().executeTakeFirst();
  if (row === undefined || (userId !== null && row.user_id !== userId)) return undefined;
  const { id, origin } = party();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true,
      credential: { id: row.credential_id.toString('base64url'), publicKey: new Uint8Array(row.public_key), counter: row.counter },
    });
    if (!verified) return undefined;
    await tx.db.updateTable('passkey').set({ counter: authenticationInfo.newCounter, last_used_at: tx.now }).where('id', '=', row.id).execute();
    return row.user_id;
  } catch {
    return undefined;
  }
}

/** Which passkey an authenticator's answer says it is of. */
export function credentialIdOf(response: unknown): Buffer | undefined {
  return typeof response === 'object' && response !== null && 'id' in response && typeof response.id === 'string' ? Buffer.from(response.id, 'base64url') : undefined;
}
