'use client';

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { standingOf } from '../standing';
import { useStandingPrefix } from '../standing-context';
import { isLeaving } from '../leaving';
import { LiveConnection, type LiveState } from './connection';

const Context = createContext<LiveConnection | null>(null);

/** `cursor`: what `liveCursor()` gave the layout before anything else was read, so that nothing between render and stream is lost. */
export function LiveProvider({ cursor, children }: { readonly cursor: string; readonly children: ReactNode }) {
  const prefix = useStandingPrefix();
  const [connection] = useState(() => new LiveConnection(liveUrl(prefix), cursor));
  useEffect(() => connection.attach(document, leave), [connection]);
  return <Context value={connection}>{children}</Context>;
}

/** A stream cannot carry headers: it says in its address where the page stands. */
function liveUrl(prefix: string): string {
  const { kind, key } = standingOf(prefix);
  return kind === 'own' ? '/api/live?' : `/api/live?${kind}=${encodeURIComponent(key)}&`;
}

/** What is on the screen was for who was signed in: the page is asked for anew, as whoever one is now. */
function leave(): void {
  if (!isLeaving()) window.location.reload();
}

export function useLiveConnection(): LiveConnection {
  const connection = useContext(Context);
  if (connection === null) throw new Error('useLive needs a LiveProvider above it.');
  return connection;
}

/** Whether changes of others arrive right now: shown as "offline" or a quiet dot. */
export function useLiveState(): LiveState {
  const connection = useLiveConnection();
  return useSyncExternalStore((changed) => connection.onState(changed), () => connection.state, () => 'connecting');
}
