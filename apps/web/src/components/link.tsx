'use client';

import type { UiLinkProps } from '@lintel/ui/provider';
import type { Route } from 'next';
import NextLink from 'next/link';

/** The app's link. Addresses come from `paths.ts`, whose shapes Next's route types cannot know. */
export function AppLink({ href, ...rest }: UiLinkProps) {
  return <NextLink href={href as Route} {...rest} />;
}
