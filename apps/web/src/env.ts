import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { refuseLossyDefaults, withSecretFiles } from '@lintel/adapters/environment';
import { z } from 'zod';

const flag = z.enum(['true', 'false', '1', '0', '']).transform((value) => value === 'true' || value === '1');
const port = z.coerce.number().int().min(0).max(65_535);
const list = z.string().transform((text) => text.split(',').map((item) => item.trim()).filter((item) => item !== ''));

const secret = z.string().min(32, 'must be at least 32 characters');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** How people reach the app; decides cookies' security, links in mail and whether `/dev/mail` exists. */
  APP_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address'),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(12),
  LINTEL_HOME: z.string().min(1).default('.lintel'),
  /** Encrypts session tokens. */
  NEXTAUTH_SECRET: secret,
  /** Signs the addresses of files. */
  LINTEL_SIGNING_KEY: secret,
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
  /** Origins, comma-separated, whose pages may call the REST API from a browser. None by default. */
  CORS_ORIGINS: list.default([]),
  /** How many proxies stand in front, so that the asker's address is read from the right entry of x-forwarded-for. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** CIDR ranges inside the network that webhooks may lead to; only the public internet by default. */
  WEBHOOK_ALLOWED_RANGES: list.default([]),
  /** Counts requests there for all processes together; in Postgres otherwise. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Budgets in place of the usual ones, `reads=5000/60,search=100/60`, or `off` where something in front counts. */
  RATE_LIMITS: z.string().default(''),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** Where operators find Temporal's own screens; links lead there. */
  TEMPORAL_UI_URL: z.url().optional(),
  /** The worker's, for those links. */
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** The worker's keys, so that operators can read in those screens what workflows carry. */
  TEMPORAL_PAYLOAD_KEYS: z.string().optional(),
  MAP_STYLE_URL: z.url().optional(),
  MEILI_URL: z.url().optional(),
  MEILI_KEY: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  /** Where browsers reach the same server, when that is another address. */
  S3_PUBLIC_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: flag.default(true),
  SMTP_URL: z.url().optional(),
  /** Defaults that are meant although the public is served: `mail`. */
  ALLOW_DEFAULTS: z.string().optional(),
  /** Providers that people sign in by; each is offered once it is complete. */
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  APPLE_CLIENT_ID: z.string().optional(),
  APPLE_TEAM_ID: z.string().optional(),
  APPLE_KEY_ID: z.string().optional(),
  APPLE_PRIVATE_KEY: z.string().optional(),
  FACEBOOK_CLIENT_ID: z.string().optional(),
  FACEBOOK_CLIENT_SECRET: z.string().optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(40).optional(),
  /** As the worker's: browsers subscribe with the public half. */
  VAPID_PRIVATE_KEY: z.string().regex(/^[\w-]{43}$/, 'must be 32 bytes as base64url').optional(),
  /** What the SMS provider signs with when it says what became of a message. */
  TWILIO_AUTH_TOKEN: z.string().optional(),
  /** What the mail provider signs with when it says that a message came back (Standard Webhooks, `whsec_…`). */
  MAIL_WEBHOOK_SECRET: z.string().regex(/^whsec_[\w+/=-]{24,}$/, 'must begin with whsec_').optional(),
  MAIL_FROM: z.string().default('Lintel <no-reply@lintel.test>'),
});

export type Env = Omit<z.output<typeof schema>, 'APP_URL'> & {
  readonly APP_URL: string;
  /** Where uploaded files lie when no S3 is named. */
  readonly FILES_FOLDER: string;
};

/** May come from a file instead: `SMTP_URL_FILE=/run/secrets/smtp`. */
const secrets = ['DATABASE_URL', 'NEXTAUTH_SECRET', 'LINTEL_SIGNING_KEY', 'SMTP_URL', 'VAPID_PRIVATE_KEY', 'TWILIO_AUTH_TOKEN', 'MAIL_WEBHOOK_SECRET', 'MEILI_KEY', 'REDIS_URL', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'TEMPORAL_PAYLOAD_KEYS', 'GOOGLE_CLIENT_SECRET', 'APPLE_PRIVATE_KEY', 'FACEBOOK_CLIENT_SECRET', 'OIDC_CLIENT_SECRET'] as const;

/**
 * Reads the environment once, at the start. Empty variables count as absent.
 * @throws Error with one line per variable that is wrong.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = withSecretFiles(source, secrets);
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${given[String(issue.path[0])] === undefined ? 'is not set' : issue.message}`);
    throw new Error(`The environment is not complete:\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  const APP_URL = (env.APP_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
  refuseLossyDefaults({ ...env, APP_URL });
  return { ...env, APP_URL, FILES_FOLDER: resolve(env.LINTEL_HOME.replace(/^~(?=\/|$)/, homedir()), 'files') };
}

/** Next-auth takes the address it is reached at from the environment and from nowhere else. */
export function announceAddress(env: Env): void {
  process.env['NEXTAUTH_URL'] = env.APP_URL;
}
