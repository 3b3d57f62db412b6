import type { Phase } from '@lintel/ui/phase';
import { StateBadge } from '@lintel/ui/state-badge';
import { useTranslations } from 'next-intl';

const phases: Readonly<Record<string, Phase>> = { ComingSoon: 'waiting', Active: 'under_way', ActiveUnderContract: 'waiting', Pending: 'waiting', Closed: 'done' };

export interface PublicStateProps {
  readonly standardStatus: string;
  readonly propertyType: string;
  readonly size?: 'sm' | 'md';
  readonly className?: string;
}

export const isLease = (propertyType: string) => propertyType.endsWith('Lease');

/** A listing's state in the words of people who look for a home. */
export function PublicState({ standardStatus, propertyType, size, className }: PublicStateProps) {
  const t = useTranslations('listing.state');
  const word = () => {
    switch (standardStatus) {
      case 'ComingSoon': case 'ActiveUnderContract': case 'Pending':
        return t(standardStatus);
      case 'Closed':
        return isLease(propertyType) ? t('closedRent') : t('Closed');
      default:
        return isLease(propertyType) ? t('rent') : t('sale');
    }
  };
  return <StateBadge phase={phases[standardStatus] ?? 'stopped'} size={size} className={className}>{word()}</StateBadge>;
}
