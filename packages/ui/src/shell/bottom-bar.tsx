'use client';

import { cx } from '../base/cx';
import { UiLink, useUiText } from '../base/provider';
import type { Place } from './place';
import type { ShellProps } from './shell';

function BarPlace({ place }: { place: Place }) {
  return (
    <li className="flex-1">
      <UiLink
        href={place.href}
        aria-current={place.isCurrent ? 'page' : undefined}
        className={cx(
          'relative flex h-16 flex-col items-center justify-center gap-1 text-xs [&_svg]:size-5.5',
          place.isCurrent ? 'lintel font-medium text-ink [--lintel-inset:22%]' : 'text-ink-muted',
        )}
      >
        <span className="relative flex">
          {place.icon}
          {place.count ? (
            <span className="tabular absolute -end-2.5 -top-1.5 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-medium text-on-accent">
              {place.count}
            </span>
          ) : null}
        </span>
        <span className="max-w-full truncate px-1">{place.label}</span>
      </UiLink>
    </li>
  );
}

/** The first four places, the main action in the middle. */
export function BottomBar({ places, mainAction }: Pick<ShellProps, 'places' | 'mainAction'>) {
  const text = useUiText();
  const four = places.slice(0, 4);
  const half = mainAction ? Math.ceil(four.length / 2) : four.length;
  return (
    <nav aria-label={text.mainNavigation} className="fixed inset-x-0 bottom-0 z-30 border-t bg-surface print:hidden pb-[env(safe-area-inset-bottom)] md:hidden">
      <ul className="flex items-stretch">
        {four.slice(0, half).map((place) => (
          <BarPlace key={place.id} place={place} />
        ))}
        {mainAction ? (
          <li className="flex w-16 items-center justify-center">
            <UiLink href={mainAction.href} aria-label={mainAction.label} className="flex size-12 items-center justify-center rounded-md bg-accent text-on-accent [&_svg]:size-6">
              {mainAction.icon}
            </UiLink>
          </li>
        ) : null}
        {four.slice(half).map((place) => (
          <BarPlace key={place.id} place={place} />
        ))}
      </ul>
    </nav>
  );
}
