'use client';

import { Braces, ChevronDown, Monitor, Scale, SquareTerminal, Waypoints, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { cx } from '../base/cx';
import { useUi } from '../base/provider';
import type { UiText } from '../base/ui-text';
import { Avatar } from '../display/avatar';
import { phaseText } from '../display/phase';
import { PhaseIcon } from '../display/phase-icon';
import { DateTime } from '../time/date-time';
import { FieldChanges } from './field-changes';
import { ThreadRow } from './thread';
import type { Origin, TimelineEntry } from './timeline-entry';

const origins: Record<Origin, { Icon: LucideIcon; word: keyof Pick<UiText, 'originScreen' | 'originApi' | 'originCli' | 'originWorkflow' | 'originRule'> }> = {
  screen: { Icon: Monitor, word: 'originScreen' },
  api: { Icon: Braces, word: 'originApi' },
  cli: { Icon: SquareTerminal, word: 'originCli' },
  workflow: { Icon: Waypoints, word: 'originWorkflow' },
  rule: { Icon: Scale, word: 'originRule' },
};

function Knot({ entry }: { entry: TimelineEntry }) {
  if (entry.phase) {
    return (
      <span className={cx('flex size-6 items-center justify-center rounded-full bg-canvas', phaseText[entry.phase])}>
        <PhaseIcon phase={entry.phase} className="size-4.5" />
      </span>
    );
  }
  if (!entry.who) return <span className="m-2 size-2 rounded-full bg-line-strong" />;
  if (entry.from?.origin === 'workflow' || entry.from?.origin === 'rule') {
    const { Icon } = origins[entry.from.origin];
    return (
      <span className="flex size-6 items-center justify-center rounded-full border bg-canvas text-ink-faint">
        <Icon aria-hidden className="size-3.5" />
      </span>
    );
  }
  return (
    <span aria-hidden className="flex rounded-full bg-canvas p-0.5">
      <Avatar name={entry.who.name} src={entry.who.avatar} size="xs" />
    </span>
  );
}

export function TimelineItem({ entry }: { entry: TimelineEntry }) {
  const { text } = useUi();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const changes = entry.changes ?? [];
  const door = entry.from ? origins[entry.from.origin] : undefined;
  return (
    <li>
      <ThreadRow past knot={<Knot entry={entry} />} className="pb-4">
        <p>
          {entry.who ? <><span className="font-medium">{entry.who.name}</span>{entry.who.onBehalfOf ? <span className="text-ink-muted"> {text.onBehalfOf(entry.who.onBehalfOf)}</span> : null} </> : null}
          {entry.what}
        </p>
        {entry.why ? <p className="mt-0.5 border-s-2 border-line-strong/60 ps-2.5 text-ink-muted">{entry.why}</p> : null}
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-ink-muted">
          <DateTime at={entry.at} show="time" />
          {door ? (
            <span className="inline-flex items-center gap-1">
              <door.Icon aria-hidden className="size-3.5 text-ink-faint" />
              {text[door.word]}
              {entry.from?.detail ? <span>· {entry.from.detail}</span> : null}
            </span>
          ) : null}
          {changes.length > 0 ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={`${id}-changes`}
              onClick={() => setOpen(!isOpen)}
              className="hit inline-flex items-center gap-0.5 rounded-sm hover:text-ink"
            >
              {isOpen ? text.hideChanges : text.showChanges(changes.length)}
              <ChevronDown aria-hidden className={cx('size-3.5 transition-transform', isOpen && 'rotate-180')} />
            </button>
          ) : null}
        </p>
        {changes.length > 0 ? (
          <div id={`${id}-changes`} hidden={!isOpen} className="mt-2">
            <FieldChanges changes={changes} />
          </div>
        ) : null}
      </ThreadRow>
    </li>
  );
}
