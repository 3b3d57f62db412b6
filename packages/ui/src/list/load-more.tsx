'use client';

import type { MouseEvent } from 'react';

import { UiLink, useUiText } from '../base/provider';
import { buttonClass } from '../controls/button-class';
import type { RowSource } from './column';

/** Seen when scrolling outruns the server; a link, so that it also works as an address. */
export function LoadMore<Row>({ source }: { source: RowSource<Row> }) {
  const text = useUiText();
  if (!source.hasMore || source.rows.length === 0) return null;
  const word = source.isLoading ? text.loading : text.loadMore;
  return (
    <div className="sticky start-0 flex justify-center py-4">
      {source.moreHref ? (
        <UiLink
          href={source.moreHref}
          className={buttonClass('secondary', 'sm')}
          onClick={(event: MouseEvent) => {
            if (!source.onLoadMore || event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            source.onLoadMore();
          }}
        >
          {word}
        </UiLink>
      ) : (
        <button type="button" className={buttonClass('secondary', 'sm')} disabled={source.isLoading} onClick={source.onLoadMore}>
          {word}
        </button>
      )}
    </div>
  );
}
