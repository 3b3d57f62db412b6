import type { Answers } from '@/components/answers';

type Row = Answers['agent']['listFacts']['items'][number];

const heads = ['at', 'what', 'address', 'city', 'currency', 'price_minor', 'list_price_minor', 'days_on_market', 'seconds'] as const;

/** A cell: quoted, and never a formula where a spreadsheet opens it. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows for a spreadsheet, amounts in minor units beside their currency. */
export function csvOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [row.at, row.type, row.listing.address, row.listing.city, row.currency, row.price, row.listPrice, row.daysOnMarket, row.seconds].map(cell).join(','));
  return `${[heads.join(','), ...lines].join('\r\n')}\r\n`;
}
