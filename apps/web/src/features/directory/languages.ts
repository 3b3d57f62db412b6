/** The languages a form offers; a profile may hold any other. */
const offered = ['en', 'es', 'hi', 'te', 'ta', 'ur', 'mr', 'bn', 'zh', 'vi', 'ko', 'ja', 'ar', 'fr', 'de', 'pt', 'ru', 'tl'] as const;

/** A language as the reader calls it. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}

export function languageOptions(held: readonly string[], locale: string): readonly { readonly value: string; readonly label: string }[] {
  return [...new Set([...offered, ...held])].map((value) => ({ value, label: languageName(value, locale) }));
}
