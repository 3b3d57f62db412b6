'use client';

import { Me, type MeProps } from './me';
import { NotificationBell } from './notification-bell';
import { ThemeKeeper } from './theme-keeper';

/** Bell and menu of a signed-in person on public pages. */
export function SignedInTools({ me }: { readonly me: MeProps }) {
  return (
    <>
      <NotificationBell />
      <Me {...me} />
      <ThemeKeeper />
    </>
  );
}
