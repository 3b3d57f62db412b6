'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { goToProvider } from '@/components/go-to-provider';
import { momentTag } from '@/components/moment-tag';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';

type Identity = Answers['user']['getSecurity']['identities'][number];

export interface Provider {
  readonly key: Exclude<Identity['provider'], 'connection'>;
  readonly name: string;
}

interface LinkedAccountsProps {
  readonly identities: readonly Identity[];
  /** What this installation offers. */
  readonly providers: readonly Provider[];
}

/** Accounts elsewhere that open one's own: link, see, unlink. */
export function LinkedAccounts({ identities, providers }: LinkedAccountsProps) {
  const t = useTranslations('account.linked');
  const [problem, setProblem] = useState<string>();
  if (providers.length === 0 && identities.length === 0) return null;
  const missing = providers.filter(({ key }) => !identities.some(({ provider }) => provider === key));
  return (
    <Card title={t('title')}>
      <p className="text-ink-muted">{t('help')}</p>
      {problem === undefined ? null : <Banner tone="danger" role="alert">{problem}</Banner>}
      {identities.length === 0 ? <p className="mt-3">{t('none')}</p> : <ul className="mt-2 divide-y">{identities.map((identity) => <li key={identity.id}><Row identity={identity} providers={providers} /></li>)}</ul>}
      {missing.length === 0 ? null : <div className="mt-4 flex flex-wrap gap-3">{missing.map((provider) => <LinkButton key={provider.key} provider={provider} onProblem={setProblem} />)}</div>}
    </Card>
  );
}

function LinkButton({ provider: { key, name }, onProblem }: { readonly provider: Provider; readonly onProblem: (problem: string | undefined) => void }) {
  const t = useTranslations('account.linked');
  const ofProvider = useTranslations('auth.providers');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const start = useMutation(trpc.identity.startLink.mutationOptions());
  const [isLeaving, setLeaving] = useState(false);
  const link = async () => {
    setLeaving(true);
    onProblem(undefined);
    try {
      const because = await goToProvider((await start.mutateAsync({ provider: key })).handle);
      if (because === undefined) return;
      onProblem(ofProvider(because, { name }));
    } catch (error) {
      onProblem(refusedBy(error)?.code === 'conflict' ? t('unconfirmed') : refusal(error).text);
    }
    setLeaving(false);
  };
  return <Button size="sm" pending={isLeaving} onClick={() => { void link(); }}>{t('link', { name })}</Button>;
}

function Row({ identity, providers }: { readonly identity: Identity; readonly providers: readonly Provider[] }) {
  const t = useTranslations('account.linked');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const name = identity.name ?? providers.find(({ key }) => key === identity.provider)?.name ?? t(identity.provider);
  const unlink = useMutation(trpc.identity.unlink.mutationOptions({
    onSuccess: async () => { toast({ title: t('unlinked', { name }) }); await queryClient.invalidateQueries(trpc.user.getSecurity.queryFilter()); },
    onError: (error) => { toast({ title: refusedBy(error)?.code === 'conflict' ? t('lastWay') : refusal(error).text, tone: 'danger' }); },
  }));
  return (
    <div className="flex items-center gap-4 py-3.5">
      <Link2 aria-hidden className="size-5 shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1">
        <p className="font-medium break-words">{name}</p>
        {identity.email === null ? null : <p className="text-sm break-words text-ink-muted">{identity.email}</p>}
        <p className="text-sm text-ink-muted">
          {t.rich('since', momentTag(identity.createdAt))} · {identity.lastUsedAt === null ? t('never') : t.rich('used', momentTag(identity.lastUsedAt))}
        </p>
      </div>
      <ConfirmDialog
        trigger={<Button size="sm" aria-label={t('unlinkNamed', { name })} pending={unlink.isPending}>{t('unlink')}</Button>}
        words={{ title: t('unlinkTitle', { name }), consequence: t('unlinkConsequence'), action: t('unlink'), tone: 'danger' }}
        onConfirm={() => { unlink.mutate({ id: identity.id }); }}
      />
    </div>
  );
}
