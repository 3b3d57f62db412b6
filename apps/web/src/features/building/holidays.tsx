'use client';

import { Button } from '@lintel/ui/button';
import { IconButton } from '@lintel/ui/icon-button';
import { Input } from '@lintel/ui/input';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { DayHours } from '@/components/hours/day-hours';

type Holiday = Answers['houseHours']['get']['hours']['holidays'][number];

/** Dates that differ from their weekday: closed, or other hours. */
export function Holidays({ holidays, onChange }: { readonly holidays: readonly Holiday[]; readonly onChange: (holidays: Holiday[]) => void }) {
  const t = useTranslations('building.workingHours');
  const change = (at: number, holiday: Holiday) => { onChange(holidays.map((one, index) => (index === at ? holiday : one))); };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 text-sm font-medium">{t('holidays')}</legend>
      {holidays.length === 0 ? <p className="text-sm text-ink-muted">{t('noHolidays')}</p> : (
        <ul className="flex flex-col gap-3">
          {holidays.map((holiday, at) => (
            <li key={at} className="flex flex-wrap items-start gap-3">
              <Input type="date" required aria-label={t('date')} value={holiday.date} onChange={({ target }) => { change(at, { ...holiday, date: target.value }); }} className="w-40" />
              <DayHours name={t('openOn', { date: holiday.date })} spans={holiday.intervals} onChange={(intervals) => { change(at, { ...holiday, intervals }); }} />
              <IconButton label={t('removeDate', { date: holiday.date })} icon={<Trash2 aria-hidden />} tone="danger-quiet" onClick={() => { onChange(holidays.filter((_, index) => index !== at)); }} />
            </li>
          ))}
        </ul>
      )}
      <Button size="sm" className="self-start" onClick={() => { onChange([...holidays, { date: dayAfter(holidays), intervals: [] }]); }}><Plus aria-hidden />{t('addDate')}</Button>
    </fieldset>
  );
}

const dayMs = 86_400_000;

/** Each date is named once: the day after the last that is there. */
function dayAfter(holidays: readonly Holiday[]): string {
  const last = holidays.map(({ date }) => Date.parse(date)).filter((at) => !Number.isNaN(at));
  return new Date(last.length === 0 ? Date.now() + dayMs : Math.max(...last) + dayMs).toISOString().slice(0, 10);
}
