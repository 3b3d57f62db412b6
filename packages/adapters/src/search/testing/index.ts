export { aDocument, someSearch } from './arbitrary';
export { aListing, aSearch } from './documents';
