/** The browser's own interface for passkeys; its code loads when somebody uses one. */

/** What the server's options are to the browser; made by the library that the server uses. */
type Options = Readonly<Record<string, unknown>>;

export function canUsePasskeys(): boolean {
  return typeof window !== 'undefined' && 'PublicKeyCredential' in window;
}

/** @throws DOMException when the person would not, or has none. */
export async function makePasskey(options: Options): Promise<unknown> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  return startRegistration({ optionsJSON: options as unknown as Parameters<typeof startRegistration>[0]['optionsJSON'] });
}

/** @throws DOMException when the person would not, or has none. */
export async function showPasskey(options: Options): Promise<unknown> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  return startAuthentication({ optionsJSON: options as unknown as Parameters<typeof startAuthentication>[0]['optionsJSON'] });
}
