/** With TLS, the `__Host-` prefix makes the browser refuse the cookie from any other host, path or plain connection. */
export function sessionCookie(isSecure: boolean) {
  return {
    name: isSecure ? '__Host-lintel.session' : 'lintel.session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
  } as const;
}
