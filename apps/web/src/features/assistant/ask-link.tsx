'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { Card } from '@lintel/ui/card';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';

/** The way to the assistant from one's house. */
export function AskLink({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('assistant.ask');
  return <Card title={t('title')}><div className="flex flex-col gap-3"><p className="text-sm text-ink-muted">{t('lead')}</p><UiLink href={paths.askHouse(buildingId)} className={buttonClass('secondary', 'md', 'self-start')}>{t('send')}</UiLink></div></Card>;
}
