import { StateBadge } from '@lintel/ui/state-badge';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';

type Webhook = Answers['webhook']['get'];

/** Whether an address is told, and why not. */
export function WebhookState({ webhook }: { readonly webhook: Pick<Webhook, 'status' | 'disabledBecause' | 'failingSince'> }) {
  const t = useTranslations('webhooks.state');
  if (webhook.status === 'active') return webhook.failingSince === null ? <StateBadge phase="under_way">{t('active')}</StateBadge> : <StateBadge phase="waiting">{t('failing')}</StateBadge>;
  return <StateBadge phase="stopped">{t(webhook.disabledBecause ?? 'owner')}</StateBadge>;
}

type Status = Answers['webhook']['listDeliveries']['items'][number]['status'];
const phases = { queued: 'waiting', sending: 'under_way', delivered: 'done', failed: 'stopped' } as const;

export function DeliveryState({ status }: { readonly status: Status }) {
  const t = useTranslations('webhooks.delivery');
  return <StateBadge size="sm" phase={phases[status]}>{t(status)}</StateBadge>;
}
