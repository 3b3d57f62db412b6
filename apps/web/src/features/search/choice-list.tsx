'use client';

import { Checkbox } from '@lintel/ui/checkbox';
import { useUi } from '@lintel/ui/provider';
import { formatNumber } from '@lintel/ui/format';
import { useTranslations } from 'next-intl';

export interface ChoiceListProps {
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number | undefined }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly isApproximate: boolean;
}

/** Values to choose among, each with how many homes have it; chosen ones stay even when none is left. */
export function ChoiceList({ options, chosen, onChange, isApproximate }: ChoiceListProps) {
  const t = useTranslations('search.filter');
  const { locale } = useUi();
  if (options.length === 0) return <p className="text-ink-muted">{t('none')}</p>;
  return (
    <>
      <ul className="flex max-h-80 flex-col overflow-y-auto">
        {options.map(({ value, label, count }) => (
          <li key={value} className="flex min-h-11 items-center justify-between gap-4">
            <Checkbox
              label={label}
              checked={chosen.includes(value)}
              onCheckedChange={(next) => { onChange(next ? [...chosen, value] : chosen.filter((each) => each !== value)); }}
            />
            <span className="tabular text-sm text-ink-muted">{count === undefined ? null : formatNumber(count, locale)}</span>
          </li>
        ))}
      </ul>
      {isApproximate ? <p className="mt-2 text-sm text-ink-muted">{t('approximate')}</p> : null}
    </>
  );
}
