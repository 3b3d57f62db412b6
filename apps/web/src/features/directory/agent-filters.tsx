'use client';

import type { AgentPage } from '@lintel/domain/directory/contract';
import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { formText } from '@/components/form-text';
import { paths } from '@/components/paths';
import { useRouter } from '@/components/use-router';
import { type AgentQuestion, writeQuestion } from './agents-address';
import { languageName } from './languages';
import { isSpeciality } from './words';

export interface AgentFiltersProps {
  readonly asked: AgentQuestion;
  readonly facets: AgentPage['facets'];
  readonly locale: string;
}

/** An ordinary form that leads to an address; with a script a choice leads there at once. */
export function AgentFilters({ asked, facets, locale }: AgentFiltersProps) {
  const t = useTranslations('directory');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const go = () => {
    if (form.current === null) return;
    const data = new FormData(form.current);
    const given = Object.fromEntries([...data.keys()].map((name) => [name, formText(data, name)]));
    router.push(paths.agents(writeQuestion(given)));
  };
  const counted = (values: readonly { readonly value: string; readonly count: number }[], word: (value: string) => string, chosen: string | undefined) => (
    <>
      <option value="">{t('list.any')}</option>
      {[...values, ...(chosen === undefined || values.some(({ value }) => value === chosen) ? [] : [{ value: chosen, count: 0 }])].map(({ value, count }) => <option key={value} value={value}>{word(value)} ({count})</option>)}
    </>
  );
  const same = (value: string) => value;
  return (
    <form ref={form} key={writeQuestion(asked)} action={paths.agents()} onSubmit={(event) => { event.preventDefault(); go(); }} onChange={(event) => { if (event.target instanceof HTMLSelectElement) go(); }}
      className="grid grid-cols-2 gap-3 rounded-md border bg-surface p-4 md:grid-cols-3 xl:grid-cols-6">
      <div className="col-span-2 md:col-span-3 xl:col-span-2">
        <Field label={t('list.text')}>
          <Input name="text" type="search" defaultValue={asked.text ?? ''} maxLength={120} after={<Button type="submit" size="sm" tone="quiet" aria-label={t('list.find')}><Search aria-hidden /></Button>} />
        </Field>
      </div>
      <Field label={t('list.area')}><NativeSelect name="area" defaultValue={asked.area ?? ''}>{counted(facets.areas, same, asked.area)}</NativeSelect></Field>
      <Field label={t('list.language')}><NativeSelect name="language" defaultValue={asked.language ?? ''}>{counted(facets.languages, (value) => languageName(value, locale), asked.language)}</NativeSelect></Field>
      <Field label={t('list.speciality')}><NativeSelect name="speciality" defaultValue={asked.speciality ?? ''}>{counted(facets.specialities, (value) => (isSpeciality(value) ? t(`speciality.${value}`) : value), asked.speciality)}</NativeSelect></Field>
      <Field label={t('list.rating')}><NativeSelect name="rating" defaultValue={asked.rating === undefined ? '' : String(asked.rating)}>{counted(facets.ratings, (stars) => t('list.atLeast', { stars }), asked.rating === undefined ? undefined : String(asked.rating))}</NativeSelect></Field>
      <div className="col-span-2 flex flex-wrap items-center justify-between gap-3 md:col-span-3 xl:col-span-6">
        <Checkbox label={`${t('list.verifiedOnly')} (${facets.verified})`} checked={asked.isVerified === true} onCheckedChange={(on) => { router.push(paths.agents(writeQuestion({ ...asked, isVerified: on ? true : undefined, page: 1 }))); }} />
        {asked.isVerified === true ? <input type="hidden" name="isVerified" value="true" /> : null}
        <div className="flex items-center gap-2">
          <label htmlFor="agents-sort" className="text-sm text-ink-muted">{t('list.sort')}</label>
          <NativeSelect id="agents-sort" name="sort" defaultValue={asked.sort}>
            {(['relevance', 'rating', 'name'] as const).map((sort) => <option key={sort} value={sort}>{t(`list.sortOf.${sort}`)}</option>)}
          </NativeSelect>
        </div>
      </div>
    </form>
  );
}
