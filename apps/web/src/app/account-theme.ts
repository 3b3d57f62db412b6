import { THEME_KEY } from '@lintel/ui/theme-script';

/** A device that has no theme of its own begins with the account's. Runs before the theme is drawn. */
export function accountThemeScript(theme: 'system' | 'light' | 'dark' | undefined): string {
  if (theme === undefined || theme === 'system') return '';
  return `try{localStorage.getItem('${THEME_KEY}')||localStorage.setItem('${THEME_KEY}','${theme}')}catch(e){};`;
}
