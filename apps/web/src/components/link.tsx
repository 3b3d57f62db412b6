'use client';

import type { UiLinkProps } from '@lintel/ui/provider';
import type { Route } from 'next';
import NextLink from 'next/link';
import { hrefFrom } from './standing';
import { useStandingPrefix } from './standing-context';

/** The app's link. Addresses come from `paths.ts`, whose shapes Next's route types cannot know, and are written from where one stands. */
export function AppLink({ href, ...rest }: UiLinkProps) {
  return <NextLink href={hrefFrom(useStandingPrefix(), href) as Route} {...rest} />;
}
