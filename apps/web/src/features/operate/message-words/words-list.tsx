'use client';

import { Badge } from '@lintel/ui/badge';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Card } from '@lintel/ui/card';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useKindName } from '@/components/words/use-kind-name';
import { PartError } from '@/features/admin/shared/part';
import { Screen } from '@/features/admin/shared/screen';

type Kind = Answers['notification']['listTemplates']['items'][number];

/** Every kind of message there is, and whose words somebody changed. */
export function WordsList() {
  const t = useTranslations('operate.messageWords');
  const trpc = useTRPC();
  const list = useQuery(trpc.notification.listTemplates.queryOptions({}));
  if (list.data === undefined) return list.isError ? <PartError error={list.error} onRetry={() => { void list.refetch(); }} /> : null;
  const { items } = list.data;
  const topics = [...new Set(items.map(({ topic }) => topic))];
  return (
    <Screen title={t('title')} lead={t('lead')} tools={<Breadcrumb crumbs={[{ label: t('messages'), href: paths.deliveries }, { label: t('title') }]} />}>
      {topics.map((topic) => (
        <Card key={topic} title={t(`topics.${topic as 'listings'}`)} pad="none">
          <ul className="divide-y">{items.filter((item) => item.topic === topic).map((item) => <KindRow key={item.kind} item={item} />)}</ul>
        </Card>
      ))}
    </Screen>
  );
}

function KindRow({ item: { kind, isCritical, channels, edited } }: { readonly item: Kind }) {
  const t = useTranslations('operate.messageWords');
  const nameOf = useKindName();
  return (
    <li>
      <UiLink href={paths.messageWordsOf(kind, 'en')} className="flex items-center gap-4 px-4 py-3 transition-colors hover:bg-hover sm:px-5">
        <span className="min-w-0 flex-1">
          <span className="block font-medium">{nameOf(kind)}</span>
          <span className="block text-sm text-ink-muted">{channels.map((channel) => t(`channels.${channel}`)).join(' · ')}</span>
        </span>
        <span className="flex flex-wrap justify-end gap-2">
          {isCritical ? <Badge look="outline">{t('critical')}</Badge> : null}
          {edited.map(({ language, version }) => <Badge key={language} look="accent">{t('edited', { language: t(`languages.${language}`), version })}</Badge>)}
        </span>
        <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint rtl:rotate-180" />
      </UiLink>
    </li>
  );
}
