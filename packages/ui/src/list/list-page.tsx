import type { ReactNode } from 'react';

export interface ListHeading {
  title: ReactNode;
  /** "1,204 rows", beside the title. */
  count?: ReactNode;
  /** View switch, columns, saved views, export. */
  tools?: ReactNode;
}

export interface ListPageProps {
  heading: ListHeading;
  /** FilterChips. */
  filters?: ReactNode;
  /** SelectionBar; floats over the list. */
  selection?: ReactNode;
  /** Peek. */
  peek?: ReactNode;
  /** DataTable, Board or a map: fills what is left of the screen. */
  children: ReactNode;
}

export function ListPage({ heading, filters, selection, peek, children }: ListPageProps) {
  return (
    <div className="flex h-(--screen) min-h-96">
      <div className="relative flex min-w-0 flex-1 flex-col">
        <header className="flex flex-col gap-3 border-b px-4 pt-4 pb-3 sm:px-6">
          <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <div className="flex items-baseline gap-2.5">
              <h1 className="text-xl font-semibold tracking-tight">{heading.title}</h1>
              {heading.count ? <span className="tabular text-sm text-ink-muted">{heading.count}</span> : null}
            </div>
            {heading.tools ? <div className="flex items-center gap-2">{heading.tools}</div> : null}
          </div>
          {filters}
        </header>
        {children}
        {selection}
      </div>
      {peek}
    </div>
  );
}
