import type { inferRouterInputs } from '@trpc/server';
import type { AppRouter, Caller } from '@/server/routers';

/** What each operation answers with: `Answers['listing']['get']`. */
export type Answers = { readonly [Group in keyof Caller]: { readonly [Name in keyof Caller[Group]]: Caller[Group][Name] extends (...input: never[]) => Promise<infer Answer> ? Answer : never } };
/** What each operation takes. */
export type Questions = inferRouterInputs<AppRouter>;
