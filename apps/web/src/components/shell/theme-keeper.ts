'use client';

import { useTheme } from '@lintel/ui/theme';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTRPC } from '../trpc-provider';

/** Keeps a theme that someone chooses with their account, so that their other devices begin with it. */
export function ThemeKeeper() {
  const trpc = useTRPC();
  const { theme } = useTheme();
  const { mutate } = useMutation(trpc.user.updatePreferences.mutationOptions());
  const known = useRef<string>(undefined);
  useEffect(() => {
    if (known.current !== undefined && known.current !== theme) mutate({ theme });
    known.current = theme;
  }, [theme, mutate]);
  return null;
}
