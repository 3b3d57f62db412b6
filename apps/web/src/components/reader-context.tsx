'use client';

import { createContext, type ReactNode, useContext } from 'react';

export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const Context = createContext<SignedIn | null>(null);

export function ReaderContext({ me, children }: { readonly me: SignedIn | null; readonly children: ReactNode }) {
  return <Context value={me}>{children}</Context>;
}

/** The signed-in person, null for a visitor. What they may do is never decided from it. */
export function useSignedIn(): SignedIn | null {
  return useContext(Context);
}
