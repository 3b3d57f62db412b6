'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useUiText } from '../base/provider';
import { useTheme } from '../base/theme';
import { Segmented } from './segmented';

export function ThemeToggle({ iconsOnly = true, className }: { iconsOnly?: boolean | undefined; className?: string | undefined }) {
  const text = useUiText();
  const { theme, setTheme } = useTheme();
  return (
    <Segmented
      label={text.theme}
      value={theme}
      onValueChange={setTheme}
      iconsOnly={iconsOnly}
      className={className}
      options={[
        { value: 'light', label: text.themeLight, icon: <Sun aria-hidden /> },
        { value: 'dark', label: text.themeDark, icon: <Moon aria-hidden /> },
        { value: 'system', label: text.themeSystem, icon: <Monitor aria-hidden /> },
      ]}
    />
  );
}
