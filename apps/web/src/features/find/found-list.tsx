'use client';

import { UiLink } from '@lintel/ui/provider';
import { Fragment } from 'react';
import { type FoundHit, foundIcons, hrefOfFound, useFoundName, useFoundPlace } from '@/components/found/present-found';

/** Records found, each a link to its own page, with what matched marked. */
export function FoundList({ hits }: { readonly hits: readonly FoundHit[] }) {
  return <ul className="-mx-3 flex flex-col">{hits.map((hit) => <Found key={hit.id} hit={hit} />)}</ul>;
}

function Found({ hit }: { readonly hit: FoundHit }) {
  const nameOf = useFoundName();
  const placeOf = useFoundPlace();
  const place = placeOf(hit);
  // The name of what has no title is how its text begins, which need not stand there twice.
  const excerpt = hit.title.length === 0 && hit.about.type !== 'document' ? [] : hit.excerpt;
  return (
    <li>
      <UiLink href={hrefOfFound(hit)} className="flex gap-3 rounded-md px-3 py-3 hover:bg-hover">
        <span className="mt-0.5 flex size-9 shrink-0 items-center justify-center rounded-md bg-sunken text-ink-faint [&_svg]:size-4.5">{foundIcons[hit.kind]}</span>
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="font-medium break-words">{hit.title.length === 0 ? nameOf(hit) : <Marked pieces={hit.title} />}</span>
          {place === '' ? null : <span className="truncate text-sm text-ink-muted">{place}</span>}
          {excerpt.length === 0 ? null : <span className="line-clamp-2 text-sm break-words text-ink-muted"><Marked pieces={excerpt} /></span>}
        </span>
      </UiLink>
    </li>
  );
}

function Marked({ pieces }: { readonly pieces: FoundHit['title'] }) {
  return pieces.map(({ text, isMatch }, at) => (isMatch ? <mark key={at} className="rounded-xs bg-accent-soft text-accent-ink">{text}</mark> : <Fragment key={at}>{text}</Fragment>));
}
