import { accessSettings } from '../access';

/** Where a connection is reached: what its owner copies into the provider's settings. */
export function addressesOf(connectionId: string): { readonly redirectUri: string; readonly entityId: string; readonly answerUrl: string } {
  const base = `${accessSettings().appUrl}/api/sign-in`;
  return { redirectUri: `${base}/callback/${connectionId}`, entityId: `${base}/saml/${connectionId}/metadata`, answerUrl: `${base}/saml/${connectionId}/acs` };
}
