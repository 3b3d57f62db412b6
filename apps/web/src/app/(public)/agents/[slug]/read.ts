import { isDomainError } from '@lintel/kernel';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { serverCaller } from '@/server/rsc';

const absent: readonly string[] = ['not_found', 'invalid_input'];

/** One agent for everything that this page's parts make of it. */
export const readAgent = cache(async (slug: string) => {
  try {
    return await (await serverCaller()).agent.get({ slug });
  } catch (error) {
    if (isDomainError(error) && absent.includes(error.code)) notFound();
    throw error;
  }
});
