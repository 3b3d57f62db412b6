'use client';

import { Checkbox } from '@lintel/ui/checkbox';
import { IconButton } from '@lintel/ui/icon-button';
import { Input } from '@lintel/ui/input';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type Span, withoutSpan, withSpan, withSpanAdded } from './spans';

export interface DayHoursProps {
  /** What the day is called. */
  readonly name: string;
  readonly spans: readonly Span[];
  readonly onChange: (spans: Span[]) => void;
}

/** The hours of one day: none, or spans that are changed, added and taken off. */
export function DayHours({ name, spans, onChange }: DayHoursProps) {
  const t = useTranslations('shell.hours');
  const label = (way: 'from' | 'to', at: number) => (spans.length === 1 ? t(way, { day: name }) : t(`${way}N`, { day: name, n: at + 1 }));
  return (
    <div className="grid items-start gap-x-2 gap-y-1 sm:grid-cols-[minmax(7rem,1fr)_auto]">
      <Checkbox label={name} checked={spans.length > 0} onCheckedChange={(isOn) => { onChange(isOn ? withSpanAdded([]) : []); }} />
      {spans.length === 0 ? <span className="flex min-h-11 items-center text-sm text-ink-muted">{t('off')}</span> : (
        <ul className="flex flex-col gap-1">
          {spans.map((span, at) => (
            <li key={at} className="flex items-center gap-1">
              <Input type="time" required aria-label={label('from', at)} value={span.from} onChange={({ target }) => { onChange(withSpan(spans, at, { ...span, from: target.value })); }} className="w-26" />
              <span aria-hidden>–</span>
              {/* The field of a browser knows no 24:00: midnight at the end of a day is written 00:00. */}
              <Input type="time" required aria-label={label('to', at)} value={span.to === '24:00' ? '00:00' : span.to} onChange={({ target }) => { onChange(withSpan(spans, at, { ...span, to: target.value })); }} className="w-26" />
              {spans.length === 1 ? null : <IconButton label={t('remove', { day: name, n: at + 1 })} icon={<X aria-hidden />} onClick={() => { onChange(withoutSpan(spans, at)); }} />}
              {at === spans.length - 1 && spans.length < 4 ? <IconButton label={t('add', { day: name })} icon={<Plus aria-hidden />} onClick={() => { onChange(withSpanAdded(spans)); }} /> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
