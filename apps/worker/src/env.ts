import { homedir, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { refuseLossyDefaults, withSecretFiles } from '@lintel/adapters/environment';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(12),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_API_KEY: z.string().optional(),
  TEMPORAL_TLS: z.enum(['true', 'false']).default('false'),
  /** Files: the authority that signed the server's certificate, and this client's own certificate and key for mutual TLS. */
  TEMPORAL_TLS_CA: z.string().optional(),
  TEMPORAL_TLS_CERT: z.string().optional(),
  TEMPORAL_TLS_KEY: z.string().optional(),
  /** Encrypts what workflows carry: `name:base64` of 32 bytes, the newest first. */
  TEMPORAL_PAYLOAD_KEYS: z.string().optional(),
  APP_URL: z.url().default('http://localhost:3000'),
  LINTEL_HOME: z.string().default('.lintel'),
  /** Signs file addresses, as the web process does. */
  LINTEL_SIGNING_KEY: z.string().min(32, 'must be at least 32 characters'),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
  /** Another address than this machine's own lets a scraper elsewhere in. */
  WORKER_METRICS_HOST: z.string().default('127.0.0.1'),
  WORKER_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).default(9464),
  SMTP_URL: z.string().optional(),
  /** Defaults that are meant although the public is served: `mail`. */
  ALLOW_DEFAULTS: z.string().optional(),
  MAIL_FROM: z.string().default('Lintel <no-reply@lintel.test>'),
  /** 32 bytes as base64url: what browsers' push services know this installation by. Follows from LINTEL_SIGNING_KEY when not set. */
  VAPID_PRIVATE_KEY: z.string().regex(/^[\w-]{43}$/, 'must be 32 bytes as base64url').optional(),
  /** Text messages: without all three they are kept in the database. */
  TWILIO_ACCOUNT_SID: z.string().optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_FROM: z.string().optional(),
  /** Another provider of the same shape. */
  TWILIO_BASE_URL: z.url().optional(),
  /** A language model behind an endpoint that speaks OpenAI's chat completions, with its version: `http://127.0.0.1:11434/v1`. Without both the assistant has its plain methods alone. */
  LLM_BASE_URL: z.url().optional(),
  LLM_MODEL: z.string().optional(),
  LLM_API_KEY: z.string().optional(),
  /** How long one answer may take. */
  LLM_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(40).default(30),
  /** How long a worker may keep messages it took before another may send them. */
  DELIVERY_CLAIM_SECONDS: z.coerce.number().int().min(1).max(3_600).default(120),
  MEILI_URL: z.string().optional(),
  MEILI_KEY: z.string().optional(),
  /** Where backups lie; below LINTEL_HOME when not set. Another disk is better. */
  BACKUP_FOLDER: z.string().optional(),
  /** Encrypts backups. Kept nowhere: without it no backup made with it can be read. */
  BACKUP_PASSPHRASE: z.string().min(12, 'must have at least 12 characters').optional(),
  S3_ENDPOINT: z.string().optional(),
  S3_PUBLIC_ENDPOINT: z.string().optional(),
  S3_FORCE_PATH_STYLE: z.enum(['true', 'false', '1', '0']).default('true').transform((value) => value === 'true' || value === '1'),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** CIDR ranges inside the network that webhooks may be sent to, comma-separated; only the public internet by default. */
  WEBHOOK_ALLOWED_RANGES: z.string().default('').transform((text) => text.split(',').map((range) => range.trim()).filter((range) => range !== '')),
  /** Name servers, `address:port`, that are asked for the records of organisations' domains, comma-separated; the system's by default. */
  DNS_SERVERS: z.string().default('').transform((text) => text.split(',').map((server) => server.trim()).filter((server) => server !== '')),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
  NODE_ENV: z.string().default('production'),
});

export type Env = Omit<z.infer<typeof schema>, 'BACKUP_FOLDER'> & {
  readonly BACKUP_FOLDER: string;
  /** Where uploaded files lie when no S3 is named. */
  readonly FILES_FOLDER: string;
};

/** May come from a file instead: `SMTP_URL_FILE=/run/secrets/smtp`. */
const secrets = ['DATABASE_URL', 'BACKUP_PASSPHRASE', 'LINTEL_SIGNING_KEY', 'SMTP_URL', 'VAPID_PRIVATE_KEY', 'TWILIO_AUTH_TOKEN', 'LLM_API_KEY', 'MEILI_KEY', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'TEMPORAL_API_KEY', 'TEMPORAL_PAYLOAD_KEYS'] as const;

/** Empty variables count as not set. @throws Error with one sentence that names every variable that is wrong. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const parsed = schema.safeParse(withSecretFiles(source, secrets));
  if (!parsed.success) throw new Error(`Set ${parsed.error.issues.map((i) => `${i.path.join('.')} (${i.message})`).join(', ')}.`);
  refuseLossyDefaults(parsed.data);
  const home = resolve(parsed.data.LINTEL_HOME.replace(/^~(?=\/|$)/, homedir()));
  return { ...parsed.data, FILES_FOLDER: join(home, 'files'), BACKUP_FOLDER: parsed.data.BACKUP_FOLDER ?? join(home, 'backups') };
}

/** Tells this process from every other: leases and health rows carry it. */
export const instanceId = `${hostname()}-${process.pid}-${Date.now().toString(36)}`;
