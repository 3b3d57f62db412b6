'use client';

import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { formatMoment, type Instant } from '../base/format';
import { useUi } from '../base/provider';
import { Countdown } from '../time/countdown';
import { ThreadNow, ThreadRow } from './thread';

export interface UpcomingDeadline {
  id: string;
  /** What will happen, in plain words: "Expires", "Reminder to the agent". */
  what: ReactNode;
  /** What follows from it: "then goes to Expired". */
  leadsTo?: ReactNode;
  dueAt: Instant;
  /** The record's zone, when it is not the reader's. */
  timeZone?: string | undefined;
  /** The rule behind it, in a sentence. */
  rule?: ReactNode;
  /** Postpone, skip: shown with the rule. */
  actions?: ReactNode;
}

export interface WhatHappensNextProps {
  deadlines: readonly UpcomingDeadline[];
  /** What is said when nothing is scheduled, e.g. what the record waits for instead. */
  empty?: ReactNode;
  level?: 2 | 3 | undefined;
  className?: string | undefined;
}

function Deadline({ deadline, isFirst }: { deadline: UpcomingDeadline; isFirst: boolean }) {
  const ui = useUi();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const hasMore = Boolean(deadline.rule ?? deadline.actions);
  return (
    <li>
      <ThreadRow
        past={false}
        className="pb-4"
        knot={<span className={cx('size-2.5 rounded-full border-2 bg-canvas', isFirst ? 'border-accent' : 'border-line-strong')} />}
      >
        <div className="flex items-baseline justify-between gap-3">
          <p className={cx('min-w-0', isFirst && 'font-semibold')}>{deadline.what}</p>
          <Countdown to={deadline.dueAt} timeZone={deadline.timeZone} className={isFirst ? 'font-semibold' : 'text-sm'} />
        </div>
        <div className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-muted">
          <span className="tabular">{formatMoment(deadline.dueAt, ui.locale, ui.timeZone, deadline.timeZone)}</span>
          {deadline.leadsTo ? <span>· {deadline.leadsTo}</span> : null}
          {hasMore ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={`${id}-rule`}
              onClick={() => setOpen(!isOpen)}
              className="hit ms-auto inline-flex items-center gap-0.5 rounded-sm text-ink-muted hover:text-ink"
            >
              {ui.text.whyThisHappens}
              <ChevronDown aria-hidden className={cx('size-3.5 transition-transform', isOpen && 'rotate-180')} />
            </button>
          ) : null}
        </div>
        <div id={`${id}-rule`} hidden={!isOpen} className="mt-2 rounded-md bg-sunken p-3 text-sm">
          {deadline.rule}
          {deadline.actions ? <div className="mt-3 flex flex-wrap gap-2">{deadline.actions}</div> : null}
        </div>
      </ThreadRow>
    </li>
  );
}

/** The future end of the record's thread: the latest on top, now at the bottom, the past (Timeline) below it. */
export function WhatHappensNext({ deadlines, empty, level = 2, className }: WhatHappensNextProps) {
  const { text } = useUi();
  const Heading = `h${level}` as const;
  const furthestFirst = deadlines.toSorted((a, b) => new Date(b.dueAt).getTime() - new Date(a.dueAt).getTime());
  const soonest = furthestFirst.at(-1);
  return (
    <section className={className}>
      <Heading className="mb-3 text-base font-semibold">{text.whatHappensNext}</Heading>
      {soonest ? (
        // Time runs one way along the whole thread, newest above: the soonest stands next to now.
        <ol reversed>
          {furthestFirst.map((deadline) => (
            <Deadline key={deadline.id} deadline={deadline} isFirst={deadline === soonest} />
          ))}
        </ol>
      ) : (
        <ThreadRow past={false} knot={null} className="pb-4">
          <p className="text-ink-muted">{empty ?? text.nothingScheduled}</p>
        </ThreadRow>
      )}
      <ThreadNow label={text.now} />
    </section>
  );
}
