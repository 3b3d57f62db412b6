'use client';

import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { momentTag } from '@/components/moment-tag';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { accessByArea } from './key-scopes';
import type { Organisation } from './new-key';

const RotateKey = lazy(async () => ({ default: (await import('./rotate-key')).RotateKey }));
const NewKey = lazy(async () => ({ default: (await import('./new-key')).NewKey }));

type Key = Answers['apiKey']['listMine']['items'][number];

/** One's keys for programs: what each may do, when it was used, and an end to it. */
export function ApiKeys({ organisations }: { readonly organisations: readonly Organisation[] }) {
  const t = useTranslations('account.keys');
  const trpc = useTRPC();
  const [isMaking, setMaking] = useState(false);
  const query = useQuery(trpc.apiKey.listMine.queryOptions({}));
  const make = <Button tone="primary" onClick={() => { setMaking(true); }}>{t('new')}</Button>;
  return (
    <Card title={t('title')} aside={query.data === undefined || query.data.items.length === 0 ? undefined : make}>
      <p className="mb-2 text-ink-muted">
        {t('help')} <UiLink href={paths.docs} className="text-accent-ink underline underline-offset-4">{t('docs')}</UiLink>
      </p>
      <Answered query={query} failed={t('failed')} level={3} skeleton={<Skeleton className="my-4 h-16 w-full" />}>
        {({ items }) => items.length === 0 ? <EmptyState level={3} icon={<KeyRound aria-hidden />} title={t('empty')} action={make}>{t('emptyHelp')}</EmptyState> : (
          <ul className="divide-y">{items.map((key) => <li key={key.id}><Row item={key} /></li>)}</ul>
        )}
      </Answered>
      {isMaking ? <Suspense fallback={null}><NewKey organisations={organisations} onClose={() => { setMaking(false); }} /></Suspense> : null}
    </Card>
  );
}

function Row({ item }: { readonly item: Key }) {
  const t = useTranslations('account.keys');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const revoke = useMutation(trpc.apiKey.revoke.mutationOptions({
    onSuccess: () => { toast({ title: t('revoked') }); },
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.apiKey.pathFilter()),
  }));
  const [isRotating, setRotating] = useState(false);
  const isOver = item.revokedAt !== null;
  return (
    <div className="flex items-start gap-4 py-4">
      <div className="min-w-0 flex-1">
        <p className={`font-medium break-words ${isOver ? 'text-ink-muted line-through' : ''}`}>{item.name}</p>
        <p className="mt-1 flex flex-wrap gap-1.5">
          {accessByArea(item.scopes).map(({ area, access }) => <Badge key={area} look={access === 'write' ? 'outline' : 'plain'}>{`${nameOf(t, area)} · ${t(access)}`}</Badge>)}
        </p>
        <p className="mt-1.5 flex flex-wrap gap-x-3 text-sm text-ink-muted">
          <code className="font-mono">{item.prefix}…</code>
          <Moments item={item} />
        </p>
      </div>
      {isRotating ? <Suspense fallback={null}><RotateKey item={item} onClose={() => { setRotating(false); }} /></Suspense> : null}
      {isOver ? null : (
        <div className="flex flex-none flex-col gap-2 sm:flex-row">
        <Button size="sm" aria-label={t('rotateNamed', { name: item.name })} onClick={() => { setRotating(true); }}>{t('rotate')}</Button>
        <ConfirmDialog
          trigger={<Button size="sm" aria-label={t('revokeNamed', { name: item.name })}>{t('revoke')}</Button>}
          words={{ title: t('revokeTitle', { name: item.name }), consequence: t('revokeConsequence'), action: t('revoke'), tone: 'danger' }}
          onConfirm={async () => { await revoke.mutateAsync({ id: item.id }); }}
        />
        </div>
      )}
    </div>
  );
}

function Moments({ item }: { readonly item: Key }) {
  const t = useTranslations('account.keys');
  if (item.revokedAt !== null) return <span>{t.rich('ended', momentTag(item.revokedAt))}</span>;
  return (
    <>
      <span>{t.rich('created', momentTag(item.createdAt, 'date'))}</span>
      <span>{item.lastUsedAt === null ? t('neverUsed') : t.rich('lastUsed', momentTag(item.lastUsedAt))}</span>
      {item.expiresAt === null ? null : <span>{t.rich('endsAt', momentTag(item.expiresAt, 'date'))}</span>}
    </>
  );
}

/** Areas of keys that were issued before an area was renamed are shown as they are kept. */
function nameOf(t: ReturnType<typeof useTranslations<'account.keys'>>, area: string): string {
  const key = `area.${area}` as 'area.listings';
  return t.has(key) ? t(key) : area;
}
