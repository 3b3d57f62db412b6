'use client';

import type { UiLinkProps } from '@lintel/ui/provider';
import type { Route } from 'next';
import NextLink from 'next/link';
import { hrefFrom, leavesStandIn } from './standing';
import { useStandingPrefix } from './standing-context';

/** The app's link. Addresses come from `paths.ts`, whose shapes Next's route types cannot know, and are written from where one stands. */
export function AppLink({ href, children, ...rest }: UiLinkProps) {
  const prefix = useStandingPrefix();
  const written = hrefFrom(prefix, href);
  // Somebody else again: a whole new page, with nothing of theirs on it.
  if (leavesStandIn(prefix, written)) return <a href={written} {...rest}>{children}</a>;
  return <NextLink href={written as Route} {...rest}>{children}</NextLink>;
}
