import { isDomainError } from '@lintel/kernel';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { serverCaller } from '@/server/rsc';

/** What is not there, and what this reader may not see, look alike. */
const absent: readonly string[] = ['not_found', 'invalid_input'];

/** One listing for everything that this page's parts make of it. */
export const readListing = cache(async (id: string) => {
  try {
    return await (await serverCaller()).listing.get({ id });
  } catch (error) {
    if (isDomainError(error) && absent.includes(error.code)) notFound();
    throw error;
  }
});
