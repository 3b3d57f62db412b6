import { BadgeCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** Says that a moderator stands by a licence at this moment, and what that means. */
export function VerifiedBadge({ className = '' }: { readonly className?: string }) {
  const t = useTranslations('directory');
  return (
    <span title={t('verifiedHelp')} className={`inline-flex items-center gap-1.5 rounded-sm bg-accent-soft px-2 py-0.5 text-sm font-medium text-accent-ink ${className}`}>
      <BadgeCheck aria-hidden className="size-4" />
      {t('verified')}
    </span>
  );
}
