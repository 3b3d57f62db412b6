'use client';

import { MeMenu } from '@lintel/ui/me-menu';
import { MenuItem, MenuSeparator } from '@lintel/ui/menu';
import { ThemeToggle } from '@lintel/ui/theme-toggle';
import { Activity, House, Landmark, LogOut, Settings } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { paths } from '../paths';
import { useSignOut } from './sign-out';

export interface MeProps {
  readonly name: string;
  readonly email: string;
}

export function Me({ name, email }: MeProps) {
  const t = useTranslations('shell.me');
  const signOut = useSignOut();
  return (
    <MeMenu label={t('label')} name={name} detail={email}>
      <MenuItem icon={<House aria-hidden />} href={paths.home}>{t('myHome')}</MenuItem>
      <MenuItem icon={<Activity aria-hidden />} href={paths.activity}>{t('activity')}</MenuItem>
      <MenuItem icon={<Landmark aria-hidden />} href={paths.organisations}>{t('organisations')}</MenuItem>
      <MenuItem icon={<Settings aria-hidden />} href={paths.account}>{t('settings')}</MenuItem>
      <MenuSeparator />
      <div className="flex justify-center px-2 py-1.5">
        <ThemeToggle />
      </div>
      <MenuSeparator />
      <MenuItem icon={<LogOut aria-hidden />} onSelect={signOut}>{t('signOut')}</MenuItem>
    </MeMenu>
  );
}
