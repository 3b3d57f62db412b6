'use client';

import { Badge } from '@lintel/ui/badge';
import { DateTime } from '@lintel/ui/date-time';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useEventWords } from '@/components/timeline/event-words';
import { type CausationNode, causationForest } from './causation';
import { dataOf, type LoggedEvent, useOrigin } from './event-columns';

/** Cause above effect, as nested lists: what led to an event is read upwards, what followed downwards. */
export function CausationTree({ events, currentId }: { readonly events: readonly LoggedEvent[]; readonly currentId: string }) {
  return <Branch nodes={causationForest(events)} currentId={currentId} depth={0} />;
}

/** Deeper than this, a branch is no longer moved to the right. */
const deepest = 6;

function Branch({ nodes, currentId, depth }: { readonly nodes: readonly CausationNode<LoggedEvent>[]; readonly currentId: string; readonly depth: number }) {
  return (
    <ul className={depth === 0 ? '' : depth > deepest ? 'border-s' : 'ms-3 border-s ps-3 sm:ms-4 sm:ps-4'}>
      {nodes.map((node) => (
        <li key={node.event.id}>
          <Line event={node.event} isCurrent={node.event.id === currentId} />
          {node.followed.length === 0 ? null : <Branch nodes={node.followed} currentId={currentId} depth={depth + 1} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ event, isCurrent }: { readonly event: LoggedEvent; readonly isCurrent: boolean }) {
  const t = useTranslations('admin.events');
  const words = useEventWords();
  const origin = useOrigin();
  return (
    <div aria-current={isCurrent ? 'true' : undefined} className={`my-1 flex flex-wrap items-baseline gap-x-3 rounded-md px-2 py-1.5 ${isCurrent ? 'bg-accent-soft' : ''}`}>
      <UiLink href={paths.event(event.id)} className="font-medium underline-offset-4 hover:underline">{words.what(event.type, dataOf(event))}</UiLink>
      {isCurrent ? <Badge look="accent">{t('this')}</Badge> : null}
      <span className="text-sm text-ink-muted">{event.actorName ?? t('system')} · {origin(event.origin)} · {event.aggregateType} <span className="tabular">{event.aggregateId.slice(-12)}</span></span>
      <span className="ms-auto text-sm text-ink-muted"><DateTime at={event.occurredAt} /></span>
    </div>
  );
}
