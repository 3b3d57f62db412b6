'use client';

import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useUiText } from '../base/provider';
import type { FieldChange } from './timeline-entry';

function Value({ value, isOld }: { value: ReactNode | null | undefined; isOld: boolean }) {
  const text = useUiText();
  if (value === undefined) return <span className="text-ink-faint italic">{text.hiddenValue}</span>;
  if (value === null || value === '') return <span className="text-ink-faint italic">{text.emptyValue}</span>;
  return isOld ? <del className="text-ink-muted">{value}</del> : <ins className="no-underline">{value}</ins>;
}

export function FieldChanges({ changes }: { changes: readonly FieldChange[] }) {
  const text = useUiText();
  return (
    <dl className="tabular divide-y rounded-md border bg-surface text-sm">
      {changes.map((change) => (
        <div key={change.id} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-3 px-3 py-1.5">
          <dt className="text-ink-muted">{change.label}</dt>
          <dd className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
            <span className="sr-only">{text.changedFrom}</span>
            <Value value={change.before} isOld />
            <ArrowRight aria-hidden className="size-3 self-center text-ink-faint" />
            <span className="sr-only">{text.changedTo}</span>
            <Value value={change.after} isOld={false} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
