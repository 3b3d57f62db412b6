export { isOverdue } from './move';
export { listingPolicy } from './policy';
export { attributesOf, type ListingRow } from './store';
