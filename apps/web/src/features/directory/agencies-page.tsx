import type { agencyListInput, agencyPage } from '@lintel/domain/directory/contract';
import { Avatar } from '@lintel/ui/avatar';
import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { UiLink } from '@lintel/ui/provider';
import { NativeSelect } from '@lintel/ui/native-select';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { paths } from '@/components/paths';
import type { Formats } from '@/components/words/formats';
import { RatingLine } from './stars';

export interface AgenciesPageProps {
  readonly asked: z.output<typeof agencyListInput>;
  readonly found: z.output<typeof agencyPage>;
  readonly formats: Formats;
}

/** Who offers homes here. */
export function AgenciesPage({ asked, found, formats }: AgenciesPageProps) {
  const t = useTranslations('directory');
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pt-8 pb-20 sm:px-6">
      <h1 className="headline text-3xl sm:text-4xl">{asked.area === undefined ? t('agencies.title') : t('agencies.titleIn', { area: asked.area })}</h1>
      <p className="mt-2 max-w-2xl text-ink-muted">{t('agencies.lead')}</p>
      <form action={paths.agencies()} className="mt-6 grid gap-3 rounded-md border bg-surface p-4 sm:grid-cols-[minmax(0,1fr)_14rem_auto] sm:items-end">
        <Field label={t('agencies.text')}><Input name="text" type="search" defaultValue={asked.text ?? ''} maxLength={120} /></Field>
        <Field label={t('list.area')}>
          <NativeSelect name="area" defaultValue={asked.area ?? ''}>
            <option value="">{t('list.any')}</option>
            {found.areas.map(({ value, count }) => <option key={value} value={value}>{`${value} (${count})`}</option>)}
          </NativeSelect>
        </Field>
        <Button type="submit" tone="primary">{t('list.find')}</Button>
      </form>
      <p className="tabular mt-5 font-medium">{t('agencies.count', { count: found.total })}</p>
      {found.items.length === 0 ? <EmptyState icon={<Building2 aria-hidden />} title={t('agencies.none')}>{t('agencies.noneHelp')}</EmptyState> : (
        <ul className="mt-4 grid grid-cols-1 gap-4 md:grid-cols-2">
          {found.items.map((agency) => (
            <li key={agency.id}>
              <article className="group relative flex h-full gap-4 rounded-md border bg-surface p-4 hover:border-line-strong">
                <Avatar name={agency.name} size="lg" shape="square" />
                <div className="min-w-0">
                  <h2 className="truncate font-semibold">
                    <UiLink href={paths.agency(agency.slug)} className="group-hover:underline after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus">{agency.name}</UiLink>
                  </h2>
                  <RatingLine rating={agency.rating} formats={formats} className="text-sm" />
                  {agency.headline === '' ? null : <p className="mt-1 text-sm">{agency.headline}</p>}
                  <p className="mt-2 text-sm text-ink-muted">{agency.areas.join(', ')}</p>
                  <p className="tabular text-sm text-ink-muted">{t('agencies.agents', { count: agency.agents })}, {t('agencies.verifiedAgents', { count: agency.verifiedAgents })}</p>
                  <p className="tabular text-sm text-ink-muted">{t('onMarket', { count: agency.onMarket })} · {t('closedCount', { count: agency.closed })}</p>
                </div>
              </article>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
