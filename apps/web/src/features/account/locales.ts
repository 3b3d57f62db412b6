/** The ways of writing numbers and dates that are offered; an account may hold any other. */
const offered = ['en-US', 'en-GB', 'en-IN', 'hi-IN', 'te-IN', 'en-CA', 'en-AU', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP', 'zh-CN'] as const;

export interface LocaleOption {
  readonly value: string;
  /** The language in its own words, and how it writes. */
  readonly label: string;
}

export function localeOptions(current: string): readonly LocaleOption[] {
  const all = offered.some((each) => each === current) ? offered : [current, ...offered];
  return all.map((value) => {
    const name = new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value;
    return { value, label: `${name} · ${new Intl.NumberFormat(value).format(1_234_567.8)}` };
  });
}

/** Every zone this browser knows, as people look for it: "Kolkata" before "Asia". */
export function zoneOptions(current: string): readonly LocaleOption[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = known.includes(current) ? known : [current, ...known];
  return all.map((value) => {
    const parts = value.replaceAll('_', ' ').split('/');
    const city = parts.at(-1) ?? value;
    return { value, label: parts.length === 1 ? city : `${city}, ${parts.slice(0, -1).join(', ')}` };
  });
}
