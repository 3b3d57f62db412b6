'use client';

import { UiLink } from '@lintel/ui/provider';
import { useEffect, useRef } from 'react';

export interface SectionNavProps {
  readonly label: string;
  readonly sections: readonly { readonly href: string; readonly name: string; readonly isCurrent: boolean }[];
  /** How wide the page below is. */
  readonly width: 'max-w-3xl' | 'max-w-6xl';
}

/** The parts of a place, along the top; they scroll on a phone, to the one that is open. */
export function SectionNav({ label, sections, width }: SectionNavProps) {
  const nav = useRef<HTMLElement>(null);
  const current = sections.find(({ isCurrent }) => isCurrent)?.href;
  useEffect(() => {
    const open = nav.current?.querySelector('[aria-current=page]')?.getBoundingClientRect();
    if (nav.current === null || current === undefined || open === undefined) return;
    const { left, width: room } = nav.current.getBoundingClientRect();
    nav.current.scrollLeft += open.left - left - (room - open.width) / 2;
  }, [current]);
  return (
    <nav ref={nav} aria-label={label} className={`mx-auto w-full overflow-x-auto px-4 pt-5 sm:px-8 ${width}`}>
      <ul className="flex min-w-max gap-1 border-b">
        {sections.map(({ href, name, isCurrent }) => (
          <li key={href} className={isCurrent ? 'lintel [--lintel-inset:12px]' : ''}>
            <UiLink href={href} aria-current={isCurrent ? 'page' : undefined} className={`flex h-11 items-center rounded-t-md px-3 whitespace-nowrap transition-colors hover:bg-hover ${isCurrent ? 'font-medium' : 'text-ink-muted'}`}>
              {name}
            </UiLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
