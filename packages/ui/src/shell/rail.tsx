'use client';

import { Search } from 'lucide-react';
import { cx } from '../base/cx';
import { UiLink, useUiText } from '../base/provider';
import { buttonClass } from '../controls/button-class';
import { Kbd } from '../display/kbd';
import type { Place } from './place';
import { PlaceShortcut } from './place-shortcut';
import type { ShellProps } from './shell';

function RailPlace({ place }: { place: Place }) {
  return (
    <li>
      <UiLink
        href={place.href}
        aria-current={place.isCurrent ? 'page' : undefined}
        title={place.label}
        className={cx(
          'flex h-9 items-center gap-3 rounded-md border border-transparent px-2.5 text-base transition-colors max-xl:justify-center max-xl:px-0 [&_svg]:size-4.5 [&_svg]:shrink-0',
          place.isCurrent ? 'lintel border-line bg-surface font-medium text-ink [--lintel-inset:10px]' : 'text-ink-muted hover:bg-hover hover:text-ink',
        )}
      >
        <span className="relative flex">
          {place.icon}
          {place.count ? <span aria-hidden className="absolute -end-1 -top-1 size-2 rounded-full bg-accent xl:hidden" /> : null}
        </span>
        <span className="min-w-0 flex-1 truncate max-xl:sr-only">{place.label}</span>
        {place.count ? <span className="tabular text-sm text-ink-muted max-xl:sr-only">{place.count}</span> : null}
      </UiLink>
      {place.shortcut ? <PlaceShortcut place={place} keys={place.shortcut} /> : null}
    </li>
  );
}

function grouped(places: readonly Place[]): { group: string | undefined; places: Place[] }[] {
  const groups: { group: string | undefined; places: Place[] }[] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (!last || (place.group && place.group !== last.group)) groups.push({ group: place.group, places: [place] });
    else last.places.push(place);
  }
  return groups;
}

export function Rail({ brand, places, tools, mainAction, onSearch }: Omit<ShellProps, 'children'>) {
  const text = useUiText();
  return (
    <aside className="sticky top-0 hidden h-dvh w-16 shrink-0 flex-col border-e bg-sunken print:hidden! md:flex xl:w-60">
      <div className="flex h-14 items-center px-4 max-xl:justify-center max-xl:px-0">{brand}</div>
      <div className="px-2.5 pb-3">{tools.scope}</div>
      <div className="flex flex-col gap-2 px-2.5 pb-4">
        {onSearch ? (
          <button
            type="button"
            onClick={onSearch}
            title={text.commandPalette}
            className="flex h-9 items-center gap-3 rounded-md border border-line-strong/40 bg-surface px-2.5 text-ink-muted transition-colors hover:border-line-strong max-xl:justify-center max-xl:px-0 [&_svg]:size-4"
          >
            <Search aria-hidden />
            <span className="flex-1 truncate text-start max-xl:sr-only">{text.search}</span>
            <Kbd keys="mod+k" className="max-xl:hidden" />
          </button>
        ) : null}
        {mainAction ? (
          <UiLink href={mainAction.href} title={mainAction.label} className={buttonClass('primary', 'md', 'max-xl:px-0!')}>
            {mainAction.icon}
            <span className="max-xl:sr-only">{mainAction.label}</span>
          </UiLink>
        ) : null}
      </div>
      <nav aria-label={text.mainNavigation} className="min-h-0 flex-1 overflow-y-auto px-2.5 pt-1">
        {grouped(places).map((group, index) => (
          <div key={group.group ?? index} className={cx(index > 0 && 'mt-5')}>
            {group.group ? <h2 className="mb-1 px-2.5 text-xs font-medium text-ink-faint max-xl:sr-only">{group.group}</h2> : null}
            <ul className="flex flex-col gap-0.5">
              {group.places.map((place) => (
                <RailPlace key={place.id} place={place} />
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="flex items-center gap-1 border-t p-2.5 max-xl:flex-col">
        <div className="min-w-0 flex-1">{tools.me}</div>
        {tools.bell}
      </div>
    </aside>
  );
}
