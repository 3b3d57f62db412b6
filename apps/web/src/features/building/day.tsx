'use client';

import { formatDate } from '@lintel/ui/format';
import { useUi } from '@lintel/ui/provider';

/** A date on the calendar of a house, written `2026-03-31`: the same day wherever it is read. */
export function useDay(): (date: string) => string {
  const { locale } = useUi();
  return (date) => formatDate(`${date}T12:00:00Z`, locale, 'UTC', { dateStyle: 'medium' });
}

/** Today in a zone, as a form's date field writes it. */
export function todayIn(zone: string | undefined, now: number | undefined): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now ?? Date.now());
}
