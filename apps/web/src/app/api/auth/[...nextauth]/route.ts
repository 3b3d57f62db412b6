import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { getLintel } from '@/server/lintel';

interface Context {
  readonly params: Promise<{ nextauth: string[] }>;
}

// Options come from the process, not by import: Next bundles a copy of every module it reaches.
function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, getLintel().auth) as Promise<Response>;
}

export { handle as GET, handle as POST };
