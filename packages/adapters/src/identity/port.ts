/** What another house says of a person, once it was checked that the house said it, to us, now. */
export interface ProvedClaims {
  /** Who says it: an issuer's address, or an entity's id. */
  readonly issuer: string;
  /** What they call the person; never another's, never reused. */
  readonly subject: string;
  readonly email: string | null;
  /** Whether they say that the address is the person's. */
  readonly isEmailVerified: boolean;
  readonly name: string | null;
  readonly groups: readonly string[];
}

/**
 * `denied`: the person or the provider said no. `unreachable`: no answer, try later. `untrusted`: an answer that fails a check. `expired`: one that
 * was true and is no longer, or was used. `misconfigured`: the provider refuses us, or is not what it was said to be.
 */
export type IdentityFault = 'denied' | 'unreachable' | 'untrusted' | 'expired' | 'misconfigured';

export class IdentityRefused extends Error {
  override readonly name = 'IdentityRefused';

  /** `message` is for whoever configures the provider: no secret, no personal data. */
  constructor(readonly fault: IdentityFault, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
  }
}

export interface AuthorizationRequest {
  /** Where the browser comes back to; of this provider alone, so that one provider's answer is never taken to another. */
  readonly redirectUri: string;
  /** The browser's secret, from which state, nonce and code verifier are made. */
  readonly handle: string;
  /** Have the person prove themselves again, though they are signed in there. */
  readonly isFresh?: boolean;
  /** Whom the provider may fill in. */
  readonly email?: string;
}

export interface AuthorizationAnswer {
  readonly redirectUri: string;
  readonly handle: string;
  /** What the browser brought back. */
  readonly answer: URLSearchParams;
  /** How long ago the person may have proved themselves. */
  readonly maxAgeSeconds?: number;
  /** Where groups are found. */
  readonly groupClaim?: string;
}

/** One provider that people sign in by, with OpenID Connect's authorization code. */
export interface OidcProvider {
  /** Where to send the browser. @throws IdentityRefused unreachable, misconfigured. */
  authorizationUrl(request: AuthorizationRequest): Promise<string>;
  /** Takes the code to the provider and checks all that comes back. @throws IdentityRefused */
  claims(answer: AuthorizationAnswer): Promise<ProvedClaims>;
}
