import type { APIRequest, APIRequestContext, BrowserContextOptions } from '@playwright/test';

/** Who the demo has, one for each role. */
export type Person = 'admin' | 'moderator' | 'owner' | 'agent' | 'resident' | 'investor' | 'manager' | 'staff' | 'provider' | 'agent.hyderabad';
type SignedIn = Exclude<BrowserContextOptions['storageState'], string | undefined>;

export const password = 'lintel-demo';
export const emailOf = (person: Person) => `${person}@lintel.test`;

/** Signs in by HTTP, as the form does. @throws when it is refused. */
export async function signInByHttp(context: APIRequestContext, email: string, secret: string): Promise<void> {
  const { csrfToken } = await (await context.get('/api/auth/csrf')).json() as { csrfToken: string };
  const answer = await context.post('/api/auth/callback/password', { form: { email, password: secret, csrfToken, json: 'true', callbackUrl: '/' } });
  const { url } = await answer.json() as { url: string };
  if (new URL(url).searchParams.has('error')) throw new Error(`${email} could not be signed in: ${url}`);
}

/** What a signed-in browser of each person keeps; each signs in once for all tests of a process. */
export class Cast {
  private readonly known = new Map<Person, Promise<SignedIn>>();

  constructor(private readonly request: APIRequest, private readonly baseURL: string) {}

  of(person: Person): Promise<SignedIn> {
    const known = this.known.get(person) ?? this.signIn(person);
    this.known.set(person, known);
    return known;
  }

  private async signIn(person: Person): Promise<SignedIn> {
    const context = await this.request.newContext({ baseURL: this.baseURL });
    try {
      await signInByHttp(context, emailOf(person), password);
      return await context.storageState();
    } finally {
      await context.dispose();
    }
  }
}
