'use client';

import { Card } from '@lintel/ui/card';
import { Skeleton } from '@lintel/ui/skeleton';
import { Switch } from '@lintel/ui/switch';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';

type Consent = Answers['consent']['list']['consents'][number];

/** What one allows beyond what one came for, each with everything one ever said to it. A change counts at once. */
export function Consents() {
  const t = useTranslations('account.privacy.consents');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const query = useQuery(trpc.consent.list.queryOptions({}));
  const change = useMutation(trpc.consent.change.mutationOptions({
    onSuccess: (answer) => {
      client.setQueryData(trpc.consent.list.queryKey({}), answer);
      toast({ title: t('saved') });
    },
    onError: async (error) => {
      toast({ title: refusal(error).text, tone: 'danger' });
      await client.invalidateQueries(trpc.consent.list.queryFilter());
    },
  }));
  return (
    <Card title={t('title')}>
      <p className="mb-2 text-ink-muted">{t('help')}</p>
      <Answered query={query} failed={t('failed')} level={3} skeleton={<Rows />}>
        {({ consents }) => (
          <ul className="divide-y">
            {consents.map((consent) => (
              <li key={consent.purpose} className="py-4">
                <Switch
                  label={t(`purposes.${consent.purpose}`)} hint={consent.wording.text} checked={consent.isGiven} disabled={change.isPending}
                  onCheckedChange={(isGiven) => { change.mutate({ changes: [{ purpose: consent.purpose, isGiven, edition: consent.wording.edition }] }); }}
                />
                <History consent={consent} />
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Card>
  );
}

function History({ consent }: { readonly consent: Consent }) {
  const t = useTranslations('account.privacy.consents');
  if (consent.history.length === 0) return <p className="mt-2 text-sm text-ink-muted">{t('never')}</p>;
  return (
    <details className="mt-2 text-sm text-ink-muted">
      <summary className="cursor-pointer rounded-sm py-1">{t('history', { count: consent.history.length })}</summary>
      <ol className="mt-2 flex flex-col gap-2 border-s ps-4">
        {consent.history.map((said) => (
          <li key={said.at}>
            {t.rich(said.isGiven ? 'allowed' : 'withdrew', { ...momentTag(said.at), place: t(`places.${said.place}`) })}
            {said.text === consent.wording.text ? null : <q className="block">{said.text}</q>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Rows() {
  return (
    <div aria-hidden className="flex flex-col gap-8 py-4">
      {['a', 'b', 'c', 'd'].map((key) => <div key={key}><Skeleton className="h-4 w-40" /><Skeleton className="mt-2 h-3 w-4/5" /></div>)}
    </div>
  );
}
