import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashPassword } from '@lintel/domain/access';
import { installTestAccess, signInAs, type World } from '@lintel/domain/testing';
import type { Actor } from '@lintel/kernel';
import { type BuiltWeb, buildWeb, WebProcess } from './web-process';

const patienceMs = 120_000;
const password = 'a long password of tests';
const signingKey = 'a signing key of tests, thirty-two characters';

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A web process that is killed while people ask it, and the people, who do not let go. */
export class WebUnderFire {
  answers = 0;
  kills = 0;

  private constructor(private readonly world: World, private readonly built: BuiltWeb, private running: WebProcess) {}

  static async open(world: World): Promise<WebUnderFire> {
    installTestAccess();
    const built = await buildWeb();
    return new WebUnderFire(world, built, await start(built, world, '0'));
  }

  get process(): WebProcess {
    return this.running;
  }

  /** The cookie by which this person is known. */
  async signIn({ userId }: Actor): Promise<string> {
    const { kysely } = this.world.database.db;
    const { email } = await kysely.selectFrom('app_user').select('email').where('id', '=', userId ?? '').executeTakeFirstOrThrow();
    await kysely.insertInto('credential').values({ user_id: userId ?? '', hash: await hashPassword(password) }).execute();
    return this.running.cookieOf((await signInAs(this.world.executor, email, password)).sessionId);
  }

  /** Asks until there is an answer, under one key, as a program does that cannot know whether it was heard: an outage is none. */
  async answerTo(cookie: string, path: string, body: unknown): Promise<Answer> {
    const headers = { cookie, 'idempotency-key': randomUUID() };
    for (const until = Date.now() + patienceMs; ; await sleep(randomInt(20, 120))) {
      const answer = await this.running.ask(path, { body, headers }).then(async (response) => ({ status: response.status, text: await response.text() }), () => undefined);
      if (answer !== undefined) this.answers += 1;
      if (answer !== undefined && answer.status !== 503) return answer;
      if (Date.now() > until) throw new Error(`${path} was answered ${answer?.status} ${answer?.text}\n${this.running.lastWords}`);
    }
  }

  /** What was asked, done. @throws Error on a refusal */
  async done(cookie: string, path: string, body: unknown): Promise<Readonly<Record<string, unknown>>> {
    const { status, text } = await this.answerTo(cookie, path, body);
    if (status >= 300) throw new Error(`${path} was answered ${status} ${text}\n${this.running.lastWords}`);
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  }

  /** Killed in the middle of whatever it does, and started at once at the same address, as behind a supervisor. */
  async killAndStart(): Promise<void> {
    await this.running.kill();
    this.kills += 1;
    this.running = await start(this.built, this.world, new URL(this.running.url).port);
  }

  async close(): Promise<void> {
    await this.running.kill();
    this.built.remove();
  }
}

function start({ file }: BuiltWeb, world: World, port: string): Promise<WebProcess> {
  return WebProcess.start(file, { PORT: port, DATABASE_URL: world.database.url, LINTEL_SIGNING_KEY: signingKey, NEXTAUTH_SECRET: signingKey, RATE_LIMITS: 'off' });
}
