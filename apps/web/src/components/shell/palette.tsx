'use client';

import { CommandPalette, type PaletteGroup, type PaletteItem } from '@lintel/ui/command-palette';
import type { Place } from '@lintel/ui/place';
import { useTheme } from '@lintel/ui/theme';
import { LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { usePaletteFinds } from '../found/use-palette-finds';
import { paths } from '../paths';
import { usePageCommands } from './command-store';
import { useSignOut } from './sign-out';
import { useRouter } from '../use-router';

export interface PaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly places: readonly Place[];
  readonly isSignedIn: boolean;
}

/** Heavy: behind a PaletteHost. Go anywhere, do what this page offers, or find what one may see by whatever was typed. */
export function Palette({ open, onOpenChange, places, isSignedIn }: PaletteProps) {
  const t = useTranslations('shell.palette');
  const router = useRouter();
  const page = usePageCommands();
  const [query, setQuery] = useState('');
  const actions = useActions(isSignedIn);
  const finds = usePaletteFinds({ query, isSignedIn, isOpen: open });
  const here: readonly PaletteGroup[] = [
    { id: 'page', label: t('page'), items: page },
    { id: 'places', label: t('places'), items: places.map(({ id, label, href, icon, shortcut }) => ({ id, label, icon, shortcut, onSelect: () => { router.push(href); } })) },
    { id: 'actions', label: t('actions'), items: actions },
  ];
  const fitting = here.map((group) => ({ ...group, items: group.items.filter((item) => fits(item, query)) }));
  const groups = query.trim() === '' ? [...finds.groups, ...fitting] : [...fitting, ...finds.groups];
  const close = (next: boolean) => {
    if (!next) setQuery('');
    onOpenChange(next);
  };
  return (
    <CommandPalette open={open} onOpenChange={close} groups={groups.filter((group) => group.items.length > 0)} query={query} onQueryChange={setQuery} isLoading={finds.isLoading} filtering="server" />
  );
}

/** Each word typed begins a word of the item. The server has answered for what it found. */
function fits({ label, keywords = [] }: PaletteItem, query: string): boolean {
  const words = [label, ...keywords].join(' ').toLocaleLowerCase().split(/\s+/);
  return query.toLocaleLowerCase().split(/\s+/).every((typed) => words.some((word) => word.startsWith(typed)));
}

function useActions(isSignedIn: boolean): readonly PaletteItem[] {
  const t = useTranslations('shell');
  const { setTheme } = useTheme();
  const signOut = useSignOut();
  const router = useRouter();
  return [
    { id: 'theme-light', label: t('palette.themeLight'), icon: <Sun aria-hidden />, onSelect: () => { setTheme('light'); } },
    { id: 'theme-dark', label: t('palette.themeDark'), icon: <Moon aria-hidden />, onSelect: () => { setTheme('dark'); } },
    { id: 'theme-system', label: t('palette.themeSystem'), icon: <Monitor aria-hidden />, onSelect: () => { setTheme('system'); } },
    isSignedIn
      ? { id: 'sign-out', label: t('me.signOut'), icon: <LogOut aria-hidden />, onSelect: signOut }
      : { id: 'sign-in', label: t('me.signIn'), icon: <LogOut aria-hidden />, onSelect: () => { router.push(paths.signIn()); } },
  ];
}
