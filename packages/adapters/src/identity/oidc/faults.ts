import { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import { AddressRefused } from '../../guarded-http';
import { IdentityRefused } from '../port';

/** Refusals that say that we are not known there, or not as we were configured. */
const ours = new Set(['invalid_client', 'unauthorized_client', 'invalid_request', 'unsupported_response_type', 'invalid_scope', 'unsupported_grant_type', 'invalid_redirect_uri']);

/** Codes of the library for an answer that came and was not what was asked for. */
const untrusted = new Set(['OAUTH_INVALID_RESPONSE', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED', 'OAUTH_KEY_SELECTION_FAILED', 'OAUTH_JWT_USERINFO_EXPECTED', 'OAUTH_PARSE_ERROR', 'OAUTH_UNSUPPORTED_OPERATION', 'OAUTH_MISSING_SERVER_METADATA', 'OAUTH_DECRYPTION_FAILED', 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED', 'OAUTH_JSON_CLAIM_COMPARISON_FAILED']);

/** Any failure of talking to a provider, in the words of the port. */
export function refusalOf(error: unknown): IdentityRefused {
  if (error instanceof IdentityRefused) return error;
  const address = addressRefusal(error);
  if (address !== undefined) return new IdentityRefused(address.fault === 'unresolvable' ? 'unreachable' : 'misconfigured', address.message, { cause: error });
  if (error instanceof WWWAuthenticateChallengeError) return new IdentityRefused('misconfigured', 'The provider does not take our client id and secret.', { cause: error });
  if (error instanceof AuthorizationResponseError)
    return new IdentityRefused(ours.has(error.error) ? 'misconfigured' : error.error === 'temporarily_unavailable' || error.error === 'server_error' ? 'unreachable' : 'denied', `The provider answered ${error.error}.`, { cause: error });
  if (error instanceof ResponseBodyError)
    return new IdentityRefused(error.error === 'invalid_grant' ? 'expired' : ours.has(error.error) ? 'misconfigured' : 'unreachable', `The provider answered ${error.error}.`, { cause: error });
  if (error instanceof ClientError) return ofClient(error);
  return new IdentityRefused('unreachable', 'The provider cannot be reached.', { cause: error });
}

/** The library wraps what calling threw. */
function addressRefusal(error: unknown): AddressRefused | undefined {
  if (error instanceof AddressRefused) return error;
  return error instanceof Error && error.cause !== undefined ? addressRefusal(error.cause) : undefined;
}

function ofClient(error: ClientError): IdentityRefused {
  const { code = '' } = error;
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return new IdentityRefused('expired', 'What the provider said is too old.', { cause: error });
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || code === 'OAUTH_RESPONSE_IS_NOT_JSON') return new IdentityRefused('unreachable', 'The provider answered with something else than was asked for.', { cause: error });
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return new IdentityRefused('unreachable', 'The provider did not answer in time.', { cause: error });
  if (untrusted.has(code)) return new IdentityRefused('untrusted', `A check failed: ${error.message}.`, { cause: error });
  return new IdentityRefused('unreachable', 'The provider cannot be reached.', { cause: error });
}
