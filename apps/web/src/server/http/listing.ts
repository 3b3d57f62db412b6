import {
  approveListing, assignAgent, cancelListing, cancelOpenHouse, changePrice, closeListing, createListing, deleteDraft, editListing, getHistory, getListing, holdListing,
  listListings, listOpenHouses, listSaved, listSavedIds, makePending, publishListing, putBackOnMarket, putUnderContract, recordView, releaseListing, relistListing, renewListing, requestChanges,
  rescheduleOpenHouse, saveListing, scheduleOpenHouse, submitListing, withdrawListing,
} from '@lintel/domain/listing';
import type { Operation } from '@lintel/db';
import { type RawRoute, type RestRow, row } from '../rest/row';
import { feedRoutes } from '../syndication/routes';

const reads = { scope: 'listings:read', tag: 'Listings', isPublic: true } as const;
const writes = { scope: 'listings:write', tag: 'Listings' } as const;

function step(operation: Operation, verb: string): RestRow {
  return row(operation, { method: 'POST', path: `/listings/{id}/${verb}`, ...writes });
}

export const listing: readonly RestRow[] = [
  row(listListings, { method: 'GET', path: '/listings', ...reads }),
  row(createListing, { method: 'POST', path: '/listings', status: 201, location: ({ id }) => `/listings/${id}`, ...writes }),
  row(getListing, { method: 'GET', path: '/listings/{id}', ...reads }),
  row(getHistory, { method: 'GET', path: '/listings/{id}/history', ...reads }),
  row(editListing, { method: 'PATCH', path: '/listings/{id}', ...writes }),
  row(deleteDraft, { method: 'DELETE', path: '/listings/{id}', ...writes }),
  row(listSaved, { method: 'GET', path: '/me/saved-listings', scope: 'listings:read', tag: 'Listings' }),
  row(listSavedIds, { method: 'GET', path: '/me/saved-listings/ids', scope: 'listings:read', tag: 'Listings' }),
  row(saveListing, { method: 'PUT', path: '/listings/{id}/saved', ...writes }),
  row(recordView, { method: 'POST', path: '/listings/{id}/views', ...writes, isPublic: true }),
  step(assignAgent, 'assign-agent'),
  step(changePrice, 'change-price'),
  step(submitListing, 'submit'),
  step(approveListing, 'approve'),
  step(requestChanges, 'request-changes'),
  step(publishListing, 'publish'),
  step(holdListing, 'hold'),
  step(releaseListing, 'release'),
  step(withdrawListing, 'withdraw'),
  step(relistListing, 'relist'),
  step(renewListing, 'renew'),
  step(cancelListing, 'cancel'),
  step(putUnderContract, 'under-contract'),
  step(makePending, 'pend'),
  step(putBackOnMarket, 'back-on-market'),
  step(closeListing, 'close'),
  row(listOpenHouses, { method: 'GET', path: '/listings/{listingId}/open-houses', ...reads }),
  row(scheduleOpenHouse, { method: 'POST', path: '/listings/{listingId}/open-houses', status: 201, ...writes }),
  row(rescheduleOpenHouse, { method: 'PATCH', path: '/open-houses/{id}', ...writes }),
  row(cancelOpenHouse, { method: 'POST', path: '/open-houses/{id}/cancel', ...writes }),
];

export const listingRaw: readonly RawRoute[] = feedRoutes;
