import { createExecutor, type Db, type Executor, openDatabase, wrapWith } from '@lintel/db';
import { resolveUserByEmail } from '@lintel/domain/access';
import { type Actor, DomainError, type RequestContext, uuidv7 } from '@lintel/kernel';
import type { Env } from './env';

/** What a verb works with; closed when it ends. */
export interface Session {
  readonly env: Env;
  readonly db: Db;
  readonly executor: Executor;
  /** The context of a command given by the person with this e-mail address. */
  as(email: string): Promise<RequestContext>;
}

export async function withSession<Result>(env: Env, body: (session: Session) => Promise<Result>): Promise<Result> {
  const db = openDatabase({
    url: env.DATABASE_URL, poolSize: 4, applicationName: 'lintel-cli', statementTimeoutMs: 300_000,
    ...(env.LINTEL_SIGNING_KEY === '' ? {} : { keyWrap: wrapWith(env.LINTEL_SIGNING_KEY) }),
  });
  try {
    return await body({ env, db, executor: createExecutor(db), as: (email) => contextAs(db, email) });
  } finally {
    await db.close();
  }
}

async function contextAs(db: Db, email: string): Promise<RequestContext> {
  const actor = await resolveUserByEmail(db, email);
  if (actor === undefined) throw new DomainError('not_found', `There is no active user ${email}. Name one with --as.`);
  return contextOf(actor);
}

export function contextOf(actor: Actor): RequestContext {
  return { actor, origin: 'cli', correlationId: uuidv7(), causationId: null };
}
