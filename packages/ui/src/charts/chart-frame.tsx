'use client';

import { ChartLine, Download, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { iconButtonClass } from '../controls/button-class';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '../display/table';
import { toCsv, type ChartTable } from './csv';

export interface ChartFrameProps {
  title: string;
  /** What it shows and over which time; read with the title. */
  caption?: ReactNode;
  /** The same figures, raw: the CSV. */
  table: ChartTable;
  /** How a raw value is written in the table behind the chart. */
  format?: ((value: string | number | null, column: number) => ReactNode) | undefined;
  /** File name without its ending. */
  fileName: string;
  className?: string | undefined;
  children: ReactNode;
}

function download(name: string, table: ChartTable): void {
  const url = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}

/** A chart with the table and the CSV behind it. */
export function ChartFrame({ title, caption, table, format, fileName, className, children }: ChartFrameProps) {
  const text = useUiText();
  const [isTable, setTable] = useState(false);
  return (
    <figure className={cx('min-w-0 rounded-md border bg-surface', className)}>
      <figcaption className="flex items-start justify-between gap-3 px-4 pt-3 pb-1 sm:px-5">
        <div className="min-w-0">
          <h2 className="text-base font-semibold">{title}</h2>
          {caption ? <p className="text-sm text-ink-muted">{caption}</p> : null}
        </div>
        <div className="-me-1.5 flex shrink-0">
          <button type="button" aria-pressed={isTable} aria-label={isTable ? text.showAsChart : text.showAsTable} title={isTable ? text.showAsChart : text.showAsTable} className={iconButtonClass('quiet', 'sm')} onClick={() => setTable(!isTable)}>
            {isTable ? <ChartLine aria-hidden /> : <Table2 aria-hidden />}
          </button>
          <button type="button" aria-label={text.downloadCsv} title={text.downloadCsv} className={iconButtonClass('quiet', 'sm')} onClick={() => download(fileName, table)}>
            <Download aria-hidden />
          </button>
        </div>
      </figcaption>
      <div className="px-4 pb-4 sm:px-5">
        {isTable ? (
          <div className="max-h-80 overflow-y-auto">
            <Table label={title}>
              <TableHead>
                <TableRow>
                  {table.columns.map((column, index) => (
                    <TableHeader key={column} numeric={index > 0}>
                      {column}
                    </TableHeader>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {table.rows.map((row, rowIndex) => (
                  <TableRow key={rowIndex}>
                    {row.map((value, index) => (
                      <TableCell key={index} numeric={index > 0}>
                        {format ? format(value, index) : value}
                      </TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </div>
        ) : (
          children
        )}
      </div>
    </figure>
  );
}
