export type ThemeChoice = 'light' | 'dark' | 'system';

export const THEME_KEY = 'lintel-theme';

/**
 * Runs before the first paint so that no wrong theme flashes: put it inline at the top of <head> with the
 * page's nonce, `<script nonce={nonce} dangerouslySetInnerHTML={{ __html: themeScript }} />`, and
 * `suppressHydrationWarning` on <html>.
 */
export const themeScript = `(function(){try{var c=localStorage.getItem('${THEME_KEY}')}catch(e){}var d=c==='dark'||(c!=='light'&&window.matchMedia('(prefers-color-scheme: dark)').matches);var r=document.documentElement.classList;r.toggle('dark',d);r.toggle('light',!d)})()`;
