'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { Input } from '@lintel/ui/input';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { Segmented } from '@lintel/ui/segmented';
import { Sheet } from '@lintel/ui/sheet';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Search, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { Checklists } from './checklists';
import { useDay } from './day';

type Item = Answers['residency']['list']['items'][number];

/** Who lives in the house, or did; what each has read and still has to do. */
export function Residents({ building }: { readonly building: Building }) {
  const t = useTranslations('building.residents');
  const words = useTranslations('building');
  const trpc = useTRPC();
  const [isCurrent, setCurrent] = useState(true);
  const [text, setText] = useState('');
  const typed = useDeferredValue(text.trim());
  const [opened, setOpened] = useState<Item | null>(null);
  const query = useInfiniteQuery(trpc.residency.list.infiniteQueryOptions({ buildingId: building.id, isCurrent, ...(typed === '' ? {} : { query: typed }), limit: 100 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: (before) => before }));
  return (
    <section aria-label={t('title')} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-3">
        <Segmented label={t('title')} value={isCurrent ? 'current' : 'former'} onValueChange={(value) => { setCurrent(value !== 'former'); }} options={[{ value: 'current', label: t('current') }, { value: 'former', label: t('former') }]} />
        <Input aria-label={t('find')} placeholder={t('find')} value={text} onChange={(event) => { setText(event.target.value); }} before={<Search aria-hidden className="size-4" />} className="w-60 max-w-full" />
      </div>
      <Answered query={query} failed={t('title')} skeleton={<ListSkeleton label={t('title')} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState icon={<Users aria-hidden />} title={t('empty')} action={building.actions.includes('building.manage') ? <UiLink href={paths.building(building.id, 'letters')} className={buttonClass()}>{words('tabs.letters')}</UiLink> : undefined}>{t('emptyHelp')}</EmptyState>;
          return (
            <>
              <ul className="divide-y rounded-md border bg-surface">{items.map((item) => <li key={item.id}><Row item={item} building={building} onOpen={() => { setOpened(item); }} /></li>)}</ul>
              {query.hasNextPage ? <Button className="self-start" pending={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage(); }}>{words('more')}</Button> : null}
            </>
          );
        }}
      </Answered>
      <Sheet open={opened !== null} onOpenChange={(open) => { if (!open) setOpened(null); }} title={opened === null ? '' : words('checklist.title', { name: opened.name })}>
        {opened === null ? null : <Checklists residencyId={opened.id} />}
      </Sheet>
    </section>
  );
}

function Row({ item, building, onOpen }: { readonly item: Item; readonly building: Building; readonly onOpen: () => void }) {
  const t = useTranslations('building');
  const day = useDay();
  const left = item.moveInLeft + (item.isCurrent && item.endsOn === null ? 0 : item.moveOutLeft);
  const hasRead = building.rules !== null && item.rulesNumber === building.rules.number;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="truncate font-medium">{item.name}</p>
        <p className="text-sm text-ink-muted">{t('requests.wants', { kind: t(`kind.${item.kind}`), unit: item.unitLabel })} · {t('since', { day: day(item.startsOn) })}{item.endsOn === null ? '' : ` ${t('until', { day: day(item.endsOn) })}`}</p>
      </div>
      <div className="text-sm">
        {item.isCurrent ? (building.rules === null ? null : <span className={hasRead ? 'text-ink-muted' : 'text-caution-ink'}>{hasRead ? t('residents.rulesRead', { number: building.rules.number }) : t('residents.rulesUnread')}</span>)
          : <span className="text-ink-muted">{item.endReason === null ? '' : t(`endReason.${item.endReason}`)}</span>}
      </div>
      <div className="flex gap-2">
        <Button size="sm" onClick={onOpen}>{left === 0 ? t('residents.checklist') : t('residents.todo', { count: left })}</Button>
        <UiLink href={`${paths.building(item.buildingId, 'requests')}?id=${item.verificationId}`} className={buttonClass('quiet', 'sm')}>{t('open')} <span className="sr-only">{item.name}</span></UiLink>
      </div>
    </div>
  );
}
