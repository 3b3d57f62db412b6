import type { ReactNode } from 'react';

export interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the page, with a headline that can be linked to. */
export function Part({ id, title, aside, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-24 border-t pt-8 print:break-inside-avoid print:pt-4">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 print:mb-2">
        <h2 id={`${id}-title`} className="headline text-2xl">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
