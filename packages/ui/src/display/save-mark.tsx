'use client';

import { Check, CircleAlert, CloudOff, LoaderCircle } from 'lucide-react';
import { cx } from '../base/cx';
import type { Instant } from '../base/format';
import { useUiText } from '../base/provider';
import { Button } from '../controls/button';
import { DateTime } from '../time/date-time';

export type SaveState = 'saved' | 'saving' | 'queued' | 'failed';

export interface SaveMarkProps {
  state: SaveState;
  /** When it was last saved. */
  at?: Instant | undefined;
  onRetry?: (() => void) | undefined;
  className?: string | undefined;
}

/** Says quietly that what is typed is kept, and loudly that it is not. */
export function SaveMark({ state, at, onRetry, className }: SaveMarkProps) {
  const text = useUiText();
  const icon = {
    saved: <Check aria-hidden className="text-positive-ink" />,
    saving: <LoaderCircle aria-hidden className="animate-turn" />,
    queued: <CloudOff aria-hidden />,
    failed: <CircleAlert aria-hidden />,
  }[state];
  const word = { saved: text.saved, saving: text.saving, queued: text.savedLater, failed: text.notSaved }[state];
  return (
    <span role="status" className={cx('inline-flex min-h-(--control-sm) items-center gap-1.5 text-sm [&_svg]:size-4', state === 'failed' ? 'text-danger-ink' : 'text-ink-muted', className)}>
      {icon}
      {word}
      {state === 'saved' && at !== undefined ? <DateTime at={at} /> : null}
      {state === 'failed' && onRetry ? (
        <Button size="sm" tone="danger-quiet" onClick={onRetry}>
          {text.retry}
        </Button>
      ) : null}
    </span>
  );
}
