import { formatDate, zoneName } from '@lintel/ui/format';
import { CalendarPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { buttonClass } from '@lintel/ui/button-class';
import { calendarFile } from './calendar-file';
import { Part } from './part';

export type OpenHouse = Answers['openHouse']['list']['items'][number];

export interface OpenHousesProps {
  readonly items: readonly OpenHouse[];
  readonly address: string;
  readonly locale: string;
  /** Where the home is: its doors open by the clock there. */
  readonly zone: string;
  readonly readerZone: string;
}

export function OpenHouses({ items, address, locale, zone, readerZone }: OpenHousesProps) {
  const t = useTranslations('listing.page');
  const time = (at: string) => formatDate(at, locale, zone, { timeStyle: 'short' });
  return (
    <Part id="open-houses" title={t('openHouses')}>
      <ul className="divide-y">
        {items.map((item) => (
          <li key={item.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0">
            <div>
              <p className="tabular font-medium">
                {t('openHouseAt', { day: formatDate(item.startsAt, locale, zone, { weekday: 'long', day: 'numeric', month: 'long' }), from: time(item.startsAt), to: time(item.endsAt) })}
                {zone === readerZone ? null : ` ${zoneName(item.startsAt, locale, zone)}`}
              </p>
              {item.remarks === '' ? null : <p className="text-ink-muted">{item.remarks}</p>}
            </div>
            <a href={calendarFile({ id: item.id, startsAt: item.startsAt, endsAt: item.endsAt, title: `${t('openHouses')}: ${address}`, place: address })} download="open-house.ics" className={buttonClass('secondary', 'md', 'print:hidden')}>
              <CalendarPlus aria-hidden />
              {t('addToCalendar')}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
