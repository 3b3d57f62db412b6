import type { ReactNode } from 'react';
import { readListing } from './read';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly children: ReactNode;
}

/** Looks before the skeleton is sent: with it goes the status, and what is not there must answer 404, not a page that says so. */
export default async function ListingLayout({ params, children }: Props) {
  await readListing((await params).id);
  return children;
}
