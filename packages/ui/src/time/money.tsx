import { cx } from '../base/cx';
import { formatMoney } from '../base/format';

export interface MoneyProps {
  /** Integer count of the smallest unit (cents, paise). */
  minor: number;
  /** ISO 4217. */
  currency: string;
  locale: string;
  format?: 'full' | 'exact' | 'compact' | undefined;
  /** Writes a plus before gains. */
  sign?: boolean | undefined;
  className?: string | undefined;
}

/** Rupees in lakh and crore; a compact figure carries the full one on hover. */
export function Money({ minor, currency, locale, format = 'full', sign, className }: MoneyProps) {
  const full = formatMoney(minor, currency, locale, { style: 'full', sign });
  const shown = format === 'full' ? full : formatMoney(minor, currency, locale, { style: format, sign });
  return (
    <data value={`${minor} ${currency}`} title={shown === full ? undefined : full} className={cx('tabular whitespace-nowrap', className)}>
      {shown}
    </data>
  );
}
