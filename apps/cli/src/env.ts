import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { withSecretFiles } from '@lintel/adapters/environment';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_API_KEY: z.string().optional(),
  TEMPORAL_TLS: z.enum(['true', 'false']).default('false'),
  TEMPORAL_TLS_CA: z.string().optional(),
  TEMPORAL_TLS_CERT: z.string().optional(),
  TEMPORAL_TLS_KEY: z.string().optional(),
  TEMPORAL_PAYLOAD_KEYS: z.string().optional(),
  SMTP_URL: z.string().optional(),
  APP_URL: z.string().default('http://localhost:3000'),
  LINTEL_HOME: z.string().default('.lintel'),
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
  LINTEL_SIGNING_KEY: z.string().default(''),
});

export type Env = Omit<z.infer<typeof schema>, 'BACKUP_FOLDER'> & {
  readonly BACKUP_FOLDER: string;
  /** Where uploaded files lie when no S3 is named. */
  readonly FILES_FOLDER: string;
};

/** May come from a file instead: `DATABASE_URL_FILE=/run/secrets/database`. */
const secrets = ['DATABASE_URL', 'BACKUP_PASSPHRASE', 'LINTEL_SIGNING_KEY', 'MEILI_KEY', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** Empty variables count as not set. @throws Error with one sentence that names every variable that is wrong. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const parsed = schema.safeParse(withSecretFiles(source, secrets));
  if (parsed.success) {
    const home = resolve(parsed.data.LINTEL_HOME.replace(/^~(?=\/|$)/, homedir()));
    return { ...parsed.data, FILES_FOLDER: join(home, 'files'), BACKUP_FOLDER: parsed.data.BACKUP_FOLDER ?? join(home, 'backups') };
  }
  throw new Error(`Set ${parsed.error.issues.map((i) => i.path.join('.')).join(', ')}.`);
}

/** The ports a start takes, each under the variable that moves it. */
const startPorts = { PORT: 3000, POSTGRES_PORT: 15432, TEMPORAL_PORT: 7233, TEMPORAL_UI_PORT: 8233, METRICS_PORT: 9464 } as const;

export interface DoctorEnv {
  readonly home: string;
  readonly wantedPorts: readonly { readonly variable: string; readonly port: number }[];
  /** Undefined where no DATABASE_URL is known: nothing runs here. */
  readonly services: Env | undefined;
}

/** What `doctor` is told, which must not be refused for what is missing. */
export function readDoctorEnv(source: Readonly<Record<string, string | undefined>> = process.env): DoctorEnv {
  const home = source['LINTEL_HOME'] === undefined || source['LINTEL_HOME'] === '' ? '.lintel' : source['LINTEL_HOME'];
  const wantedPorts = Object.entries(startPorts).map(([variable, usual]) => ({ variable, port: Number(source[variable] ?? '') || usual }));
  const isGiven = source['DATABASE_URL'] !== undefined && source['DATABASE_URL'] !== '';
  return { home, wantedPorts, services: isGiven ? readEnv(source) : undefined };
}
