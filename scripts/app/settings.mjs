import { lintelHome } from '../lib/paths.mjs';
import { portFrom } from '../lib/ports.mjs';

/** Where everything listens when nothing is said; each is changed by its variable. */
const defaults = /** @type {const} */ ({
  PORT: 3000,
  POSTGRES_PORT: 15432,
  TEMPORAL_PORT: 7233,
  TEMPORAL_UI_PORT: 8233,
  MEILI_PORT: 7700,
  METRICS_PORT: 9464,
});

/** @typedef {{ home: string, ports: Record<keyof typeof defaults, number>, appUrl: string, given: { databaseUrl?: string, temporalAddress?: string, temporalUiUrl?: string, meiliUrl?: string } }} Settings */

/**
 * What the environment says about this start.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Settings}
 */
export function readSettings(env = process.env) {
  const chosen = /** @type {Settings['ports']} */ (Object.fromEntries(Object.entries(defaults).map(([variable, fallback]) => [variable, portFrom(variable, fallback, env)])));
  return {
    home: lintelHome(env),
    ports: chosen,
    appUrl: (env.APP_URL || `http://localhost:${chosen.PORT}`).replace(/\/+$/, ''),
    given: {
      ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
      ...(env.TEMPORAL_ADDRESS ? { temporalAddress: env.TEMPORAL_ADDRESS } : {}),
      ...(env.TEMPORAL_UI_URL ? { temporalUiUrl: env.TEMPORAL_UI_URL } : {}),
      ...(env.MEILI_URL ? { meiliUrl: env.MEILI_URL } : {}),
    },
  };
}

/** Whether only this machine can open the app. @param {string} appUrl */
export function isLoopback(appUrl) {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(appUrl).hostname);
}

/**
 * What the processes of the app are told. A secret given by the environment wins over the one kept in the home.
 * @param {Settings} settings
 * @param {import('../lib/secrets.mjs').Secrets} secrets
 * @param {{ databaseUrl: string, temporalAddress: string, temporalUiUrl?: string | undefined, meiliUrl?: string | undefined, meiliKey?: string | undefined }} running
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment({ home, ports, appUrl }, secrets, running, env = process.env) {
  return {
    ...env,
    NODE_ENV: 'production',
    LINTEL_HOME: home,
    DATABASE_URL: running.databaseUrl,
    TEMPORAL_ADDRESS: running.temporalAddress,
    ...(running.temporalUiUrl ? { TEMPORAL_UI_URL: running.temporalUiUrl } : {}),
    ...(running.meiliUrl ? { MEILI_URL: running.meiliUrl } : {}),
    ...(running.meiliKey ? { MEILI_KEY: running.meiliKey } : {}),
    APP_URL: appUrl,
    NEXTAUTH_URL: appUrl,
    PORT: String(ports.PORT),
    WORKER_METRICS_PORT: String(ports.METRICS_PORT),
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || secrets.NEXTAUTH_SECRET,
    LINTEL_SIGNING_KEY: env.LINTEL_SIGNING_KEY || secrets.LINTEL_SIGNING_KEY,
  };
}
