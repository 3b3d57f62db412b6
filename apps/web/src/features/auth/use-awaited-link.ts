'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { goToProvider } from '@/components/go-to-provider';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { type SignInRefusal, writeRefusal } from './sign-in-refusal';

type Awaited = SignInRefusal & { readonly code: 'must_prove' };

/** A provider's account that waits for its owner to sign in here, and is then linked. */
export function useAwaitedLink() {
  const trpc = useTRPC();
  const waiting = useRef<Awaited>(undefined);
  const link = useMutation(trpc.identity.accept.mutationOptions());
  return {
    awaited: (found: Awaited) => { waiting.current = found; },
    /** Links it, once one is signed in. @returns where to go to be told what came of it; undefined when nothing waited. */
    async accept(): Promise<string | undefined> {
      const found = waiting.current;
      if (found === undefined) return undefined;
      const answer = await link.mutateAsync({ handle: found.handle }).catch(() => undefined);
      // A place in the organisation comes with the sign-in by its provider: on to it once more.
      if (answer?.outcome === 'linked' && answer.again !== null && (await goToProvider(answer.again).catch(() => 'unreachable')) === undefined) return new Promise(() => {});
      if (answer?.outcome === 'linked') return `${paths.security}?linked=${found.provider}`;
      const because = answer?.outcome ?? 'unreachable';
      return `${paths.security}?provider=${writeRefusal({ code: 'provider', because, provider: found.provider })}`;
    },
  };
}
