import {
  approveListing, assignAgent, cancelListing, changePrice, closeListing, createListing, deleteDraft, editListing, getListing, holdListing, listListings, makePending,
  publishListing, putBackOnMarket, putUnderContract, recordView, releaseListing, relistListing, renewListing, requestChanges, saveListing, submitListing,
  withdrawListing,
} from '@lintel/domain/listing';

export const listing = [
  getListing, listListings, createListing, editListing, deleteDraft, assignAgent, changePrice, submitListing, approveListing, requestChanges, publishListing,
  holdListing, releaseListing, withdrawListing, relistListing, renewListing, cancelListing, putUnderContract, makePending, putBackOnMarket, closeListing, saveListing,
  recordView,
] as const;
