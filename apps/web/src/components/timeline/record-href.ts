import { paths } from '../paths';

/** Where a reader finds a record: people of agencies at their desk, everybody else on the public and their own pages. */
export function recordHref(record: { readonly type: string; readonly id: string }, worksAtDesk: boolean): string | undefined {
  switch (record.type) {
    case 'listing':
      return worksAtDesk ? paths.deskListing(record.id) : paths.listing(record.id);
    case 'inquiry':
      return worksAtDesk ? paths.deskInquiry(record.id) : paths.myInquiry(record.id);
    case 'saved_search':
      return paths.accountSearch(record.id);
    case 'user': case 'session': case 'api_key':
      return paths.account;
    default:
      return undefined;
  }
}
