'use client';

import { Checkbox } from '@lintel/ui/checkbox';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useTRPC } from '@/components/trpc-provider';

export interface EventTypesProps {
  readonly chosen: readonly string[];
  readonly onChange: (types: readonly string[]) => void;
  readonly error: string | undefined;
}

/** The types of event there are, by what they are of. */
export function EventTypes({ chosen, onChange, error }: EventTypesProps) {
  const t = useTranslations('webhooks');
  const trpc = useTRPC();
  const query = useQuery(trpc.webhook.listEventTypes.queryOptions({}, { staleTime: Infinity }));
  const toggle = (type: string, isOn: boolean) => { onChange(isOn ? [...chosen, type] : chosen.filter((each) => each !== type)); };
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{t('eventTypes')}</legend>
      <Answered query={query} failed={t('typesFailed')} level={3} skeleton={<Skeleton className="h-40 w-full" />}>
        {({ items }) => (
          <div role="group" tabIndex={0} aria-label={t('eventTypes')} className="max-h-72 overflow-y-auto rounded-md border p-3">
            <ul className="flex flex-col gap-2.5">
              {items.map(({ type, description }) => (
                <li key={type}>
                  <Checkbox checked={chosen.includes(type)} onCheckedChange={(isOn) => { toggle(type, isOn); }} label={<span className="min-w-0"><code className="font-mono text-sm break-all">{type}</code><span className="block text-sm text-ink-muted">{description}</span></span>} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Answered>
      <p aria-live="polite" className="mt-1 text-sm text-danger-ink">{error ?? null}</p>
    </fieldset>
  );
}
