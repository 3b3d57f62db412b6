import type { ReactNode } from 'react';

export interface PageBodyProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  /** How wide the reading is. */
  readonly width?: 'text' | 'page';
  readonly children: ReactNode;
}

const widths = { text: 'max-w-3xl', page: 'max-w-6xl' } as const;

/** A quiet page inside the shell: title, what can be done, content. */
export function PageBody({ title, lead, aside, width = 'page', children }: PageBodyProps) {
  return (
    <div className={`mx-auto w-full px-4 py-6 sm:px-8 sm:py-8 ${widths[width]}`}>
      <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold tracking-tight text-balance">{title}</h1>
          {lead === undefined ? null : <p className="mt-1 max-w-prose text-ink-muted">{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}
