/** How long the cookie is kept; the session's row ends by itself, sooner when it is not used. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** With TLS, the `__Host-` prefix makes the browser refuse the cookie from any other host, path or plain connection. */
export function sessionCookie(isSecure: boolean) {
  return {
    name: isSecure ? '__Host-lintel.session' : 'lintel.session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
  } as const;
}

/** The header line that gives a browser its session. */
export function sessionCookieLine(token: string, isSecure: boolean): string {
  const { name, options } = sessionCookie(isSecure);
  return `${name}=${token}; Path=${options.path}; Max-Age=${sessionSeconds}; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`;
}
