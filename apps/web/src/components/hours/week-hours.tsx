'use client';

import { useTranslations } from 'next-intl';
import { DayHours } from './day-hours';
import type { Span } from './spans';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Week = Readonly<Record<(typeof weekdays)[number], Span[]>>;

const workday: Span[] = [{ from: '09:00', to: '17:00' }];
export const usualWeek: Week = { monday: workday, tuesday: workday, wednesday: workday, thursday: workday, friday: workday, saturday: [], sunday: [] };

/** The hours of a week, day by day. */
export function WeekHours({ legend, week, onChange }: { readonly legend: string; readonly week: Week; readonly onChange: (week: Week) => void }) {
  const t = useTranslations('words.weekday');
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      {weekdays.map((day) => <DayHours key={day} name={t(day)} spans={week[day]} onChange={(spans) => { onChange({ ...week, [day]: spans }); }} />)}
    </fieldset>
  );
}
