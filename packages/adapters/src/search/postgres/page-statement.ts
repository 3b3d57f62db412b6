import { type RawBuilder, sql } from 'kysely';
import { columnPage } from './column-page';
import { hitColumns } from './columns';
import { distancePage } from './distance-page';
import type { Page, PageRequest } from './page';
import { relevancePage } from './relevance-page';

/** The statement for one page of hits and the total. Asks for one hit more than the limit, to see whether a page follows. */
export function pageStatement(request: PageRequest): RawBuilder<unknown> {
  const { tables, order } = pageOf(request);
  return sql`with ${tables} select ${hitColumns}, page.sort_value, page.score::float8 as score, (select n from size)::int as total
    from page join search_listing l on l.id = page.id join search_listing_card t on t.id = page.id order by ${order}`;
}

function pageOf(request: PageRequest): Page {
  const { sort, text, radius } = request;
  if (sort === 'distance' && radius !== undefined) return distancePage(request, radius);
  if (sort === 'relevance' && text !== undefined) return relevancePage(request, text);
  return columnPage(request, sort === 'relevance' || sort === 'distance' ? 'newest' : sort);
}
