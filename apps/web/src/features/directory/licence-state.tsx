import type { LicenceItem } from '@lintel/domain/directory/contract';
import { licenceLifecycle } from '@lintel/domain/directory/lifecycle';
import { StateBadge } from '@lintel/ui/state-badge';
import { useTranslations } from 'next-intl';

/** A licence's state by its phase. One whose last day is over is told as ended, whether or not anything has acted on it. */
export function LicenceState({ licence }: { readonly licence: Pick<LicenceItem, 'status' | 'isValid'> }) {
  const t = useTranslations('directory.status');
  const isOver = (licence.status === 'verified' || licence.status === 'expiring') && !licence.isValid;
  const status = isOver ? 'expired' : licence.status;
  return <StateBadge phase={licenceLifecycle.states[status].phase} size="sm">{t(status)}</StateBadge>;
}
