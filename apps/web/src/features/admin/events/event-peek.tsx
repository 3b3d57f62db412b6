'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { Peek } from '@lintel/ui/peek';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useEventWords } from '@/components/timeline/event-words';
import { dataOf, type LoggedEvent } from './event-columns';
import { EventData, EventFacts } from './event-facts';
import type { EventFilter } from './event-filters';

export interface EventPeekProps {
  readonly event: LoggedEvent;
  readonly onClose: () => void;
  readonly onFilter: (name: EventFilter, value: string) => void;
}

export function EventPeek({ event, onClose, onFilter }: EventPeekProps) {
  const t = useTranslations('admin.events');
  const words = useEventWords();
  return (
    <Peek title={words.what(event.type, dataOf(event))} href={paths.event(event.id)} onClose={onClose} footer={<UiLink href={paths.event(event.id)} className={buttonClass('primary')}>{t('tree')}</UiLink>}>
      <div className="flex flex-col gap-5">
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => { onFilter('aggregateId', event.aggregateId); }}>{t('sameRecord')}</Button>
          <Button size="sm" onClick={() => { onFilter('correlationId', event.correlationId); }}>{t('sameRequest')}</Button>
        </div>
        <EventFacts event={event} columns={1} />
        <EventData event={event} />
      </div>
    </Peek>
  );
}
