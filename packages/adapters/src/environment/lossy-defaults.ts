/** What decides whether a default would lose something that people rely on. */
export interface Deployment {
  readonly NODE_ENV: string;
  readonly APP_URL: string;
  readonly SMTP_URL?: string | undefined;
  /** Defaults that are meant, comma-separated. */
  readonly ALLOW_DEFAULTS?: string | undefined;
}

/** The defaults that would lose mail or money where other people come. Empty on the machine of the person at the keyboard. */
export function lossyDefaults(env: Deployment): readonly { readonly name: string; readonly loses: string; readonly set: string }[] {
  if (env.NODE_ENV !== 'production' || isOnThisMachine(env.APP_URL)) return [];
  const allowed = new Set((env.ALLOW_DEFAULTS ?? '').split(',').map((name) => name.trim()));
  const defaults = env.SMTP_URL === undefined ? [{ name: 'mail', loses: 'mail stays in the database and reaches nobody', set: 'SMTP_URL' }] : [];
  return defaults.filter(({ name }) => !allowed.has(name));
}

/** @throws Error that says, for each such default, what to set instead or how to allow it. */
export function refuseLossyDefaults(env: Deployment): void {
  const found = lossyDefaults(env);
  if (found.length === 0) return;
  throw new Error(`${env.APP_URL} is public, and ${found.map(({ name, loses, set }) => `${loses}: set ${set}, or ALLOW_DEFAULTS=${name} if that is meant`).join('; ')}.`);
}

function isOnThisMachine(url: string): boolean {
  const { hostname } = new URL(url);
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost');
}
