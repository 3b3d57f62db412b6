import { cx } from '../base/cx';

export interface AvatarProps {
  name: string;
  src?: string | undefined;
  size?: 'xs' | 'sm' | 'md' | 'lg' | undefined;
  /** A square one stands for an organisation, a round one for a person. */
  shape?: 'round' | 'square' | undefined;
  className?: string | undefined;
}

const sizes = { xs: 'size-5 text-[0.5625rem]', sm: 'size-7 text-xs', md: 'size-9 text-sm', lg: 'size-14 text-lg' };

/** First letters of the first and the last word, by code point, in any script. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letter = (word: string | undefined): string => Array.from(word ?? '')[0] ?? '';
  const pair = words.length > 1 ? letter(words[0]) + letter(words.at(-1)) : letter(words[0]);
  return pair.toLocaleUpperCase();
}

/** The picture lies over the initials: where it is missing or broken, they show. */
export function Avatar({ name, src, size = 'md', shape = 'round', className }: AvatarProps) {
  return (
    <span role="img" aria-label={name} className={cx('relative inline-flex shrink-0 items-center justify-center overflow-hidden bg-pressed leading-none font-medium text-ink-muted select-none', shape === 'round' ? 'rounded-full' : 'rounded-sm', sizes[size], className)}>
      {initials(name)}
      {src ? <img src={src} alt="" loading="lazy" decoding="async" className="absolute inset-0 size-full object-cover" /> : null}
    </span>
  );
}
