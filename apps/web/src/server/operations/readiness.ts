export interface Dependency {
  readonly name: string;
  /** Which implementation serves it: `PostgreSQL`, `disk`, `s3`, `meilisearch`. */
  readonly implementation: string;
  /** Without it nothing can be answered; without others some things work less well. */
  readonly isRequired: boolean;
  /** Resolves when it answers, with a word about it where there is one. Throws when it does not. */
  check(): Promise<string | void>;
}

export interface DependencyState {
  readonly name: string;
  readonly implementation: string;
  readonly required: boolean;
  readonly state: 'up' | 'down';
  readonly latencyMs: number;
  readonly detail: string | null;
}

export interface Readiness {
  readonly status: 'ready' | 'degraded' | 'not_ready';
  readonly dependencies: readonly DependencyState[];
}

const answerWithinMs = 2_000;
const keptMs = 1_000;

/** Asks every dependency at once, each for at most two seconds, and at most once a second however many ask. */
export function readiness(dependencies: readonly Dependency[], now: () => number = Date.now): () => Promise<Readiness> {
  let last: { readonly at: number; readonly answer: Promise<Readiness> } | undefined;
  return () => {
    if (last === undefined || now() - last.at >= keptMs) last = { at: now(), answer: ask(dependencies) };
    return last.answer;
  };
}

async function ask(dependencies: readonly Dependency[]): Promise<Readiness> {
  const states = await Promise.all(dependencies.map(stateOf));
  const down = states.filter((each) => each.state === 'down');
  return { status: down.some((each) => each.required) ? 'not_ready' : down.length > 0 ? 'degraded' : 'ready', dependencies: states };
}

async function stateOf(dependency: Dependency): Promise<DependencyState> {
  const { name, implementation, isRequired: required } = dependency;
  const started = performance.now();
  const told = (state: 'up' | 'down', detail: string | null): DependencyState => ({
    name, implementation, required, state, latencyMs: Math.round((performance.now() - started) * 10) / 10, detail,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => { reject(new Error(`did not answer within ${answerWithinMs / 1_000} s`)); }, answerWithinMs);
    });
    return told('up', (await Promise.race([dependency.check(), late])) ?? null);
  } catch (error) {
    return told('down', error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}
