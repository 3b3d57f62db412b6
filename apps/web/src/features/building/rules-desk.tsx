'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Meter } from '@lintel/ui/meter';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { WhatHappensNext } from '@lintel/ui/what-happens-next';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { Answered } from '@/components/answered';
import { formText } from '@/components/form-text';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { RulesText } from './rules-text';
import { useDeadlineWords } from '@/components/use-deadline-words';
import { useSettled } from './use-settled';

/** The house rules in force, who has read them, and the editions before. */
export function RulesDesk({ building }: { readonly building: Building }) {
  const t = useTranslations('building.rules');
  const trpc = useTRPC();
  const words = useDeadlineWords('building', building.zone);
  const [isWriting, setWriting] = useState(false);
  const list = useQuery(trpc.houseRules.list.queryOptions({ buildingId: building.id }));
  const text = useQuery(trpc.houseRules.get.queryOptions({ buildingId: building.id }));
  const manages = building.actions.includes('building.manage');
  return (
    <Answered query={list} failed={t('none')} skeleton={<ListSkeleton label={t('title')} />}>
      {({ editions: [current, ...earlier], missing, deadlines }) => (
        <section aria-label={t('title')}>
          {current === undefined ? (
            <EmptyState icon={<ScrollText aria-hidden />} title={t('none')} action={manages ? <Button tone="primary" onClick={() => { setWriting(true); }}>{t('write')}</Button> : undefined}>{t('noneHelp')}</EmptyState>
          ) : (
            <div className="grid gap-8 lg:grid-cols-[1fr_20rem]">
              <div className="min-w-0">
                <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
                  <h2 className="text-lg font-semibold">{t('edition', { number: current.number })} <span className="font-normal text-ink-muted">{t.rich('since', momentTag(current.publishedAt, 'date'))}</span></h2>
                  {manages ? <Button onClick={() => { setWriting(true); }}>{t('edit')}</Button> : null}
                </div>
                {current.summary === '' ? null : <p className="mb-4 rounded-md bg-sunken p-3 text-sm">{t('summary')}: {current.summary}</p>}
                <RulesText body={text.data?.rules?.body ?? ''} />
                {earlier.length === 0 ? null : (
                  <div className="mt-8"><h3 className="mb-1 font-semibold">{t('editions')}</h3>
                    <ul className="divide-y text-sm">{earlier.map((one) => <li key={one.id} className="flex flex-wrap justify-between gap-3 py-2"><span>{t('edition', { number: one.number })} {one.summary}</span><span className="text-ink-muted">{t.rich('since', momentTag(one.publishedAt, 'date'))}</span></li>)}</ul></div>
                )}
              </div>
              <aside className="flex flex-col gap-6">
                <Meter label={t('read', { read: current.acknowledged, expected: current.expected })} value={current.expected === 0 ? 1 : current.acknowledged / current.expected} valueText={`${current.acknowledged}/${current.expected}`} />
                <div>
                  <h3 className="mb-1 font-semibold">{t('missing')}</h3>
                  {missing.length === 0 ? <p className="text-ink-muted">{t('everyone')}</p> : <ul tabIndex={0} aria-label={t('missing')} className="max-h-96 divide-y overflow-y-auto text-sm">{missing.map((one) => <li key={one.userId} className="flex justify-between gap-3 py-2"><span className="min-w-0 truncate">{one.name}</span><span className="text-ink-muted">{one.unitLabel}</span></li>)}</ul>}
                </div>
                {deadlines.length === 0 || missing.length === 0 ? null : <WhatHappensNext level={3} deadlines={deadlines.map(words)} />}
              </aside>
            </div>
          )}
          {isWriting ? <Write building={building} body={text.data?.rules?.body ?? ''} onClose={() => { setWriting(false); }} /> : null}
        </section>
      )}
    </Answered>
  );
}

function Write({ building, body, onClose }: { readonly building: Building; readonly body: string; readonly onClose: () => void }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const publish = useMutation(trpc.houseRules.publish.mutationOptions({ ...useSettled(), onSuccess: ({ number }) => { toast({ title: t('rules.published', { number }), tone: 'positive' }); onClose(); } }));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    publish.mutate({ buildingId: building.id, body: formText(form, 'body'), summary: formText(form, 'summary') });
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t(body === '' ? 'rules.write' : 'rules.edit')} description={t('rules.noneHelp')}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('rules.body')} hint={t('rules.bodyHint')} need="required"><Textarea name="body" rows={12} required minLength={10} maxLength={40_000} defaultValue={body} /></Field>
        {body === '' ? null : <Field label={t('rules.summary')} need="optional"><Input name="summary" maxLength={500} /></Field>}
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={publish.isPending}>{t('rules.publish')}</Button></div>
      </form>
    </Dialog>
  );
}
