'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Facts } from '@lintel/ui/facts';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Switch } from '@lintel/ui/switch';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { useAfterAssistant } from './use-after-assistant';

type Organisation = Answers['assistant']['getOverview']['organisations'][number];

/** One organisation's assistant: what it may do, what it spent today, how often it was right. */
export function OrganisationCard({ organisation }: { readonly organisation: Organisation }) {
  const t = useTranslations('assistant.admin');
  const { jobs, suggestions, classifier } = organisation;
  return (
    <Card title={organisation.name} className="w-full">
      <div className="flex flex-col gap-5">
        <Controls organisation={organisation} />
        <Facts columns={2} facts={[
          { id: 'spent', label: t('spent'), value: t('of', { spent: organisation.spentToday, most: organisation.dailyTokens }) },
          { id: 'calls', label: t('calls'), value: t('callCounts', { calls: organisation.callsToday, refused: organisation.refusedToday }) },
          { id: 'jobs', label: t('jobs'), value: t('jobCounts', { done: jobs.done, byModel: jobs.byModel, waiting: jobs.waiting, failed: jobs.failed }) },
          { id: 'right', label: t('right'), value: suggestions.settled === 0 ? t('notYet') : t('rightCounts', { share: suggestions.right / suggestions.settled, settled: suggestions.settled }) },
        ]} />
        <p className="text-sm text-ink-muted">{classifier === null ? t('notLearnt') : t(classifier.isUsed ? 'learnt' : 'learntUnused', { examples: classifier.learntFrom + classifier.heldBack, top1: classifier.top1, keywords: classifier.keywords, commonest: classifier.commonest })}</p>
      </div>
    </Card>
  );
}

function Controls({ organisation: { organisationId, name, version, isOn, usesModel, dailyTokens } }: { readonly organisation: Organisation }) {
  const t = useTranslations('assistant.admin');
  const trpc = useTRPC();
  const set = useMutation(trpc.assistant.setOrganisation.mutationOptions({ ...useAfterAssistant(), onSuccess: () => { toast({ title: t('saved', { name }), tone: 'positive' }); } }));
  const change = (values: { readonly isOn?: boolean; readonly usesModel?: boolean; readonly dailyTokens?: number }) => { set.mutate({ organisationId, expectedVersion: version, ...values }); };
  return (
    <div className="flex flex-col gap-4">
      <Switch label={t('isOn')} checked={isOn} disabled={set.isPending} onCheckedChange={(next) => { change({ isOn: next }); }} />
      <Switch label={t('usesModel')} hint={t('usesModelHint')} checked={usesModel} disabled={set.isPending || !isOn} onCheckedChange={(next) => { change({ usesModel: next }); }} />
      <form className="flex items-end gap-3" onSubmit={(event) => { event.preventDefault(); change({ dailyTokens: Number(formText(new FormData(event.currentTarget), 'dailyTokens')) }); }}>
        <Field label={t('dailyTokens')}><Input key={version} name="dailyTokens" type="number" min={0} max={100_000_000} step={1} required defaultValue={dailyTokens} className="w-36" /></Field>
        <Button type="submit" pending={set.isPending}>{t('save')}</Button>
      </form>
    </div>
  );
}
