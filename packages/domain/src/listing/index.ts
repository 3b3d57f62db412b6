import { approveListing } from './commands/approve-listing';
import { assignAgent } from './commands/assign-agent';
import { cancelListing } from './commands/cancel-listing';
import { cancelOpenHouse } from './commands/cancel-open-house';
import { changePrice } from './commands/change-price';
import { closeListing } from './commands/close-listing';
import { createListing } from './commands/create-listing';
import { deleteDraft } from './commands/delete-draft';
import { editListing } from './commands/edit-listing';
import { holdListing } from './commands/hold-listing';
import { makePending } from './commands/make-pending';
import { publishListing } from './commands/publish-listing';
import { putBackOnMarket } from './commands/put-back-on-market';
import { putUnderContract } from './commands/put-under-contract';
import { recordView } from './commands/record-view';
import { releaseListing } from './commands/release-listing';
import { relistListing } from './commands/relist-listing';
import { renewListing } from './commands/renew-listing';
import { requestChanges } from './commands/request-changes';
import { rescheduleOpenHouse } from './commands/reschedule-open-house';
import { saveListing } from './commands/save-listing';
import { scheduleOpenHouse } from './commands/schedule-open-house';
import { submitListing } from './commands/submit-listing';
import { wakeListing } from './commands/wake-listing';
import { withdrawListing } from './commands/withdraw-listing';
import { getHistory } from './queries/get-history';
import { getListing } from './queries/get-listing';
import { listListings } from './queries/list-listings';
import { listOpenHouses } from './queries/list-open-houses';
import { listPublicPages } from './queries/list-public-pages';
import { listSaved } from './queries/list-saved';
import { listSavedIds } from './queries/list-saved-ids';
import { readFeed, tagFeed } from './syndication/read-feed';

export {
  cancelOpenHouse, listOpenHouses, listPublicPages, listSaved, listSavedIds, readFeed, rescheduleOpenHouse, scheduleOpenHouse, tagFeed,
  approveListing, assignAgent, cancelListing, changePrice, closeListing, createListing, deleteDraft, editListing, getHistory, getListing, holdListing, listListings, makePending,
  publishListing, putBackOnMarket, putUnderContract, recordView, releaseListing, relistListing, renewListing, requestChanges, saveListing, submitListing,
  wakeListing, withdrawListing,
};
export { feedSourceFailed } from './feed/events';
export { feedPhotoLifecycle, feedSourceLifecycle } from './feed/lifecycle';
export { type Cover, coverOf } from './cover';
export { filterVisible } from './filter-visible';
export { completeness, type Completeness } from './completeness';
export { listingMarket, listingReview, publicStatuses, type ReviewStatus, type StandardStatus } from './lifecycle';
export { parcelCreated } from './events';
export { isOverdue } from './move';
export { findOrCreateParcel, parcelsOfUnits } from './parcels';
export { feedPolicy, listingPolicy } from './policy';
export { type ResoListing, type ResoMedia, resoPictures, type ResoValue } from './syndication/reso-listing';
export { attributesOf, listingColumns, type ListingRow } from './store';
