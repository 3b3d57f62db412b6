import type { Rating } from '@lintel/domain/directory/contract';
import { Star } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Formats } from '@/components/words/formats';
import { meanText } from './words';

/** A mean of stars with how many people it is of; both in words for those who do not see the star. */
export function RatingLine({ rating, formats, className = '' }: { readonly rating: Rating; readonly formats: Formats; readonly className?: string }) {
  const t = useTranslations('directory');
  if (rating.mean === null) return <p className={`text-sm text-ink-muted ${className}`}>{t('noRating')}</p>;
  const mean = meanText(rating.mean, formats);
  return (
    <p className={`tabular inline-flex items-center gap-1.5 ${className}`}>
      <Star aria-hidden className="size-4 fill-current text-accent-ink" />
      <span aria-hidden>{t('ratingShort', { mean, count: rating.count })}</span>
      <span className="sr-only">{t('ratingOf', { mean, count: rating.count })}</span>
    </p>
  );
}

/** The stars of one review. */
export function Stars({ count }: { readonly count: number }) {
  const t = useTranslations('directory');
  return (
    <span role="img" aria-label={t('stars', { count })} className="inline-flex gap-0.5 text-accent-ink">
      {[1, 2, 3, 4, 5].map((each) => <Star key={each} aria-hidden className={`size-4 ${each <= count ? 'fill-current' : 'opacity-40'}`} />)}
    </span>
  );
}
