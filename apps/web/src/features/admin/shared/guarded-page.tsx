import 'server-only';
import { isDomainError } from '@lintel/kernel';
import type { QueryClient } from '@tanstack/react-query';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { HydrateQueries } from '@/server/hydrate-queries';
import { signedInReader } from '@/server/reader';
import { getQueryClient, serverTrpc } from '@/server/rsc';
import { NotYours } from './not-yours';

export interface GuardedPageProps {
  /** Where a visitor comes back to after signing in. */
  readonly path: string;
  /** Reads what the page begins with. What it is refused, the page is refused. */
  readonly ask: (client: QueryClient, trpc: Awaited<ReturnType<typeof serverTrpc>>) => Promise<unknown>;
  readonly children: ReactNode;
}

/** A page that is drawn only for those whom its first questions are answered: the policy decides, not the page. */
export async function GuardedPage({ path, ask, children }: GuardedPageProps) {
  await signedInReader(path);
  const refusal = await refusalOf(async () => ask(getQueryClient(), await serverTrpc()));
  if (refusal === 'forbidden') return <NotYours />;
  if (refusal === 'absent') notFound();
  return <HydrateQueries>{children}</HydrateQueries>;
}

async function refusalOf(work: () => Promise<unknown>): Promise<'forbidden' | 'absent' | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    // What tRPC threw carries what the operation threw; its class is another module's copy, so the cause is looked at.
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (!isDomainError(cause)) throw error;
    if (cause.code === 'forbidden') return 'forbidden';
    // An address that was typed wrong names nothing, either.
    if (cause.code === 'not_found' || cause.code === 'invalid_input') return 'absent';
    throw error;
  }
}
