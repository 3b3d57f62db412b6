import type { Scope } from '@lintel/db';
import type { EventEnvelope } from '@lintel/kernel';
import { onPlatform } from '@lintel/kernel';
import { listingColumns, listingPolicy, publicStatuses } from '../../listing';
import { dataOf } from '../subject';
import { type Judge, levelMap, nothingOpen } from './judge';

function listings(scope: Scope, permission: 'listing.view' | 'listing.viewPrivate') {
  return scope.db.selectFrom('listing').where(scope.visible(listingPolicy, permission, listingColumns));
}

const isPublic = (status: unknown): boolean => publicStatuses.some((known) => known === status);

/** What the public learns of a listing's life: that it was published, what it cost, and the states in which it was public. */
function isPublicNews(event: EventEnvelope): boolean {
  if (event.type === 'listing.status_changed') return isPublic(dataOf(event)['to']);
  return ['listing.published', 'listing.price_changed', 'listing.closed'].includes(event.type);
}

const listing: Judge = {
  isOpen: isPublicNews,
  /** That it was on hold or withdrawn before stays the agency's. */
  openData: (data) => Object.fromEntries(Object.entries(data).filter(([name, value]) => name !== 'from' || isPublic(value))),
  async levels(scope, ids) {
    const full = await listings(scope, 'listing.viewPrivate').select('id').where('id', 'in', ids).execute();
    const open = await listings(scope, 'listing.view').select('id').where('id', 'in', ids).execute();
    return levelMap(full, open);
  },
};

/** A property has no policy of its own: its organisation's people see all of it, others that it is there when a listing of it is public. */
const property: Judge = {
  isOpen: nothingOpen,
  async levels(scope, ids) {
    const mine = scope.visible(listingPolicy, 'listing.viewPrivate', { id: 'property.id', organisationId: 'property.organisation_id' });
    const full = await scope.db.selectFrom('property').select('id').where('id', 'in', ids).where(mine).execute();
    const open = await listings(scope, 'listing.view').select('property_id as id').distinct().where('property_id', 'in', ids).execute();
    return levelMap(full, open);
  },
};

const admins = onPlatform('platform_admin', 'moderator');

/** Addresses are public; who entered them is for those who run the platform. */
const parcel: Judge = {
  isOpen: () => true,
  async levels(scope, ids) {
    const known = await scope.db.selectFrom('parcel').select('id').where('id', 'in', ids).execute();
    const isAdmin = scope.actor.kind === 'system' || admins(scope.actor, { record: 'parcel' }).kind === 'always';
    return isAdmin ? levelMap(known) : levelMap([], known);
  },
};

export const listingLevels = { listing, property, parcel };
