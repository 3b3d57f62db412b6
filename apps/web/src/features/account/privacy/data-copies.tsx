'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { Progress } from '@lintel/ui/progress';
import { Skeleton } from '@lintel/ui/skeleton';
import { StateBadge } from '@lintel/ui/state-badge';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';

type Copy = Answers['personalExport']['list']['exports'][number];

const phases = { queued: 'not_started', building: 'under_way', ready: 'done', failed: 'stopped', expired: 'stopped' } as const;
/** While one is being made. */
const lookEveryMs = 2_000;

/** Everything held on oneself, as a file: asked for, watched, fetched. */
export function DataCopies() {
  const t = useTranslations('account.privacy.copies');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const query = useQuery(trpc.personalExport.list.queryOptions({}, { refetchInterval: ({ state }) => (state.data?.exports.some(isBeingMade) === true ? lookEveryMs : false) }));
  const ask = useMutation(trpc.personalExport.request.mutationOptions({ onSettled: () => client.invalidateQueries(trpc.personalExport.pathFilter()) }));
  return (
    <Card title={t('title')}>
      <p className="mb-4 text-ink-muted">{t('help')}</p>
      {ask.isError ? <Banner tone="danger" role="alert">{refusal(ask.error).text}</Banner> : null}
      <Answered query={query} failed={t('failed')} level={3} skeleton={<Skeleton className="h-11 w-44" />}>
        {({ exports, mayAskAt }) => (
          <>
            {mayAskAt === null
              ? <Button pending={ask.isPending} disabled={exports.some(isBeingMade)} onClick={() => { ask.mutate({}); }}>{t('ask')}</Button>
              : <p className="text-sm text-ink-muted">{t.rich('later', momentTag(mayAskAt))}</p>}
            <ul className="mt-4 divide-y" aria-live="polite">{exports.map((copy) => <li key={copy.id} className="py-4"><CopyRow copy={copy} /></li>)}</ul>
          </>
        )}
      </Answered>
    </Card>
  );
}

const isBeingMade = ({ status }: Copy) => status === 'queued' || status === 'building';

function CopyRow({ copy }: { readonly copy: Copy }) {
  const t = useTranslations('account.privacy.copies');
  const format = useFormatter();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2"><DateTime at={copy.createdAt} show="moment" /><StateBadge phase={phases[copy.status]} size="sm">{t(`status.${copy.status}`)}</StateBadge></p>
        {copy.status === 'ready' && copy.expiresAt !== null ? (
          <p className="text-sm text-ink-muted">{t.rich('until', { ...momentTag(copy.expiresAt), size: format.number((copy.bytes ?? 0) / 1_024, { maximumFractionDigits: 0, style: 'unit', unit: 'kilobyte' }) })}</p>
        ) : null}
        {copy.status === 'failed' ? <p className="text-sm text-ink-muted">{t('failedHelp')}</p> : null}
      </div>
      {copy.file === null ? null : <a className={buttonClass('secondary', 'sm', '')} href={copy.file} download>{t('fetch')}</a>}
      {isBeingMade(copy) ? <div className="w-full"><Progress label={t('progress')} value={copy.total === 0 ? 0 : copy.done / copy.total} valueText={t('progressOf', { done: copy.done, total: copy.total })} isLabelled /></div> : null}
    </div>
  );
}
