import type { ReactNode } from 'react';

export interface ScreenProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A page of cards and tables that scrolls as a whole. */
export function Screen({ title, lead, tools, children }: ScreenProps) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 sm:px-6 lg:px-8">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          {lead === undefined ? null : <p className="mt-1 max-w-2xl text-ink-muted">{lead}</p>}
        </div>
        {tools === undefined ? null : <div className="flex flex-wrap items-center gap-2">{tools}</div>}
      </header>
      {children}
    </div>
  );
}
