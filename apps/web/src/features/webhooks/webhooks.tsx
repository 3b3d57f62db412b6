'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Webhook } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { momentTag } from '@/components/moment-tag';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import type { Organisation } from './organisations';
import { WebhookState } from './webhook-state';

const NewWebhook = lazy(async () => ({ default: (await import('./new-webhook')).NewWebhook }));

type Item = Answers['webhook']['list']['items'][number];

/** For each organisation one decides for, the addresses that are told of its events. */
export function Webhooks({ organisations }: { readonly organisations: readonly Organisation[] }) {
  const t = useTranslations('webhooks');
  if (organisations.length === 0) return <EmptyState icon={<Webhook aria-hidden />} title={t('notYours')}>{t('notYoursHelp')}</EmptyState>;
  return <div className="flex flex-col gap-6">{organisations.map((each) => <OfOrganisation key={each.id} organisation={each} />)}</div>;
}

function OfOrganisation({ organisation }: { readonly organisation: Organisation }) {
  const t = useTranslations('webhooks');
  const trpc = useTRPC();
  const [isMaking, setMaking] = useState(false);
  const query = useQuery(trpc.webhook.list.queryOptions({ organisationId: organisation.id, limit: 200 }));
  const make = <Button tone="primary" onClick={() => { setMaking(true); }}>{t('new')}</Button>;
  return (
    <Card title={organisation.name} aside={query.data === undefined || query.data.items.length === 0 ? undefined : make}>
      <p className="mb-2 text-ink-muted">{t('help')} <UiLink href={`${paths.docs}/receiving-webhooks`} className="text-accent-ink underline underline-offset-4">{t('docs')}</UiLink></p>
      <Answered query={query} failed={t('failed')} level={3} skeleton={<Skeleton className="my-4 h-16 w-full" />}>
        {({ items }) => items.length === 0
          ? <EmptyState level={3} icon={<Webhook aria-hidden />} title={t('empty')} action={make}>{t('emptyHelp')}</EmptyState>
          : <ul className="divide-y">{items.map((item) => <li key={item.id}><Row item={item} /></li>)}</ul>}
      </Answered>
      {isMaking ? <Suspense fallback={null}><NewWebhook organisationId={organisation.id} onClose={() => { setMaking(false); }} /></Suspense> : null}
    </Card>
  );
}

function Row({ item }: { readonly item: Item }) {
  const t = useTranslations('webhooks');
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-60">
        <UiLink href={paths.webhook(item.id)} className="font-medium break-all text-accent-ink underline-offset-4 hover:underline">{item.url}</UiLink>
        {item.description === '' ? null : <p className="mt-0.5 break-words">{item.description}</p>}
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-muted">
          <span>{t('types', { count: item.eventTypes.length })}</span>
          <span>{t('waiting', { count: item.waiting })}</span>
          {item.failed === 0 ? null : <span className="text-danger-ink">{t('givenUp', { count: item.failed })}</span>}
          {item.failingSince === null ? null : <span>{t.rich('failingSince', momentTag(item.failingSince))}</span>}
        </p>
      </div>
      <WebhookState webhook={item} />
    </div>
  );
}
