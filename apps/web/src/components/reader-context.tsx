'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { AreaUnits } from './words/units';

export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** How they want areas written. */
  readonly units: AreaUnits;
}

const Context = createContext<SignedIn | null>(null);

export function ReaderContext({ me, children }: { readonly me: SignedIn | null; readonly children: ReactNode }) {
  return <Context value={me}>{children}</Context>;
}

/** How areas are written for the reader; a visitor sees each record's own. */
export function useAreaUnits(): AreaUnits {
  return useContext(Context)?.units ?? 'record';
}

/** The signed-in person, null for a visitor. What they may do is never decided from it. */
export function useSignedIn(): SignedIn | null {
  return useContext(Context);
}
