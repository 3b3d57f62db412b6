import { access, constants, mkdir } from 'node:fs/promises';
import { chooseFileStore } from '@lintel/adapters/files';
import { createMailer, smtpConfigFromUrl } from '@lintel/adapters/mail';
import { openTemporal, temporalConfig } from '@lintel/adapters/temporal';
import type { Env } from '../env';
import { type Finding, fail, ok, warn, wordsOf } from './finding';

const withinMs = 5_000;

/** What Lintel reaches the outside through: each is asked whether it answers. */
export function checkOutside(env: Env): Promise<readonly Finding[]> {
  return Promise.all([app(env), temporal(env), search(env), files(env), mail(env)]);
}

async function app(env: Env): Promise<Finding> {
  try {
    const response = await fetch(new URL('/ready', env.APP_URL), { signal: AbortSignal.timeout(withinMs) });
    return response.ok ? ok('App', `${env.APP_URL} is ready`) : warn('App', `${env.APP_URL} answers ${response.status}`, `Open ${env.APP_URL}/ready: it names what it waits for.`);
  } catch (error) {
    return fail('App', `${env.APP_URL} does not answer (${causeOf(error)})`, 'Start it: npm start. Its log lies in the home’s logs folder.');
  }
}

async function temporal(env: Env): Promise<Finding> {
  const gate = openTemporal(temporalConfig(env));
  try {
    const { serverVersion } = await inTime(gate.use((client) => client.workflowService.getSystemInfo({})));
    return ok('Temporal', `${env.TEMPORAL_ADDRESS}, server ${serverVersion ?? ''}, namespace ${env.TEMPORAL_NAMESPACE}`);
  } catch (error) {
    return fail('Temporal', `${env.TEMPORAL_ADDRESS} does not answer (${wordsOf(error)})`, 'Start it, or correct TEMPORAL_ADDRESS. People keep working meanwhile; reminders and mail wait.');
  } finally {
    await gate.close();
  }
}

async function search(env: Env): Promise<Finding> {
  if (env.MEILI_URL === undefined) return ok('Search', 'served by Postgres');
  try {
    const response = await fetch(new URL('/health', env.MEILI_URL), { signal: AbortSignal.timeout(withinMs) });
    if (response.ok) return ok('Search', `Meilisearch at ${env.MEILI_URL}`);
    throw new Error(`it answers ${response.status}`);
  } catch (error) {
    return warn('Search', `Meilisearch at ${env.MEILI_URL} does not answer (${causeOf(error)})`, 'Start it, or unset MEILI_URL. Pages answer from Postgres meanwhile and say so.');
  }
}

async function files(env: Env): Promise<Finding> {
  const isDisk = env.S3_BUCKET === undefined;
  const place = isDisk ? env.FILES_FOLDER : `bucket ${env.S3_BUCKET ?? ''} at ${env.S3_ENDPOINT ?? 'AWS'}`;
  try {
    if (isDisk) await mkdir(env.FILES_FOLDER, { recursive: true }).then(() => access(env.FILES_FOLDER, constants.W_OK));
    else await inTime((await chooseFileStore(env)).head('health/doctor'));
    return ok('Files', place);
  } catch (error) {
    return fail('Files', `${place} cannot be used (${wordsOf(error)})`, isDisk ? 'Let this user write there, or set LINTEL_HOME to a folder it may write to.' : 'Correct S3_ENDPOINT, S3_BUCKET and its keys, or unset S3_BUCKET to keep files on disk.');
  }
}

async function mail(env: Env): Promise<Finding> {
  if (env.SMTP_URL === undefined) return ok('Mail', `kept in the database, read at ${env.APP_URL}/dev/mail while the app is on this machine`);
  const mailer = createMailer({ kind: 'smtp', ...smtpConfigFromUrl(env.SMTP_URL) });
  try {
    await inTime(mailer.verify());
    return ok('Mail', `SMTP server ${new URL(env.SMTP_URL).host}`);
  } catch (error) {
    return warn('Mail', `SMTP server ${new URL(env.SMTP_URL).host} does not take us (${wordsOf(error)})`, 'Correct SMTP_URL, or unset it to keep mail in the database. What is to be sent waits.');
  } finally {
    await mailer.close();
  }
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new Error(`no answer within ${withinMs / 1_000} s`)); }, withinMs); });
  return Promise.race([work, late]).finally(() => { clearTimeout(timer); });
}

/** Fetch hides why behind "fetch failed". */
const causeOf = (error: unknown): string => wordsOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
