'use client';

import { useEffect } from 'react';
import { useTRPCClient } from '@/components/trpc-provider';
import { visitorToken } from './visitor-token';

/** A page that is closed at once was not looked at. */
const glanceMs = 1_500;

/** Counts a look at a listing, by a person's browser and not by whatever fetched the page. */
export function CountView({ id }: { readonly id: string }) {
  const client = useTRPCClient();
  useEffect(() => {
    const timer = setTimeout(() => {
      // A look that is not counted is nobody's loss: the page stays as it is.
      client.listing.recordView.mutate({ id, visitor: visitorToken() }).catch(() => {});
    }, glanceMs);
    return () => { clearTimeout(timer); };
  }, [client, id]);
  return null;
}
