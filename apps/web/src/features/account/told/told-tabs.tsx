'use client';

import { Tabs } from '@lintel/ui/tabs';
import { useTranslations } from 'next-intl';
import { Notifications } from '../notifications';
import { Choices } from './choices';
import { SentToMe } from './sent-to-me';

/** What one was told, what one wants to be told, and what was sent where. */
export function ToldTabs() {
  const t = useTranslations('account.told');
  return (
    <Tabs
      label={t('label')}
      tabs={[
        { id: 'inbox', label: t('inbox'), content: <Notifications /> },
        { id: 'choices', label: t('choices'), content: <Choices /> },
        { id: 'sent', label: t('log'), content: <SentToMe /> },
      ]}
    />
  );
}
