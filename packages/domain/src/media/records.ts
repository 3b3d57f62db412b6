import { type Scope, type ScopedTransaction, sqlCondition } from '@lintel/db';
import { anonymous, DomainError, notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { attributesOf, listingColumns, listingMarket, listingPolicy, type ListingRow } from '../listing';
import type { RecordRef } from './contract';

/** The record that media belong to, as far as they need to know it. */
export interface MediaRecord {
  readonly ref: RecordRef;
  readonly organisationId: string;
  /** Anyone may view it. */
  readonly isPublic: boolean;
  readonly canView: boolean;
  readonly canEdit: boolean;
  /** @throws DomainError unauthenticated, forbidden or not_found */
  authorise(permission: 'view' | 'edit'): void;
  /** @throws DomainError invalid_transition when its life is over and its photos with it. */
  refuseOver(): void;
}

/** The permissions of the record's policy that media stand under; for the matrix and the reference. */
export const viewPermission = 'listing.view';
export const editPermission = 'listing.edit';

/** @throws DomainError not_found */
export async function recordOf(scope: Scope, ref: RecordRef): Promise<MediaRecord> {
  const row = await scope.db.selectFrom('listing').selectAll().where('id', '=', ref.recordId).executeTakeFirst();
  if (row === undefined) throw notFound('listing', ref.recordId);
  return listingRecord(scope, row as ListingRow);
}

function listingRecord(scope: Scope, listing: ListingRow): MediaRecord {
  const attributes = attributesOf(listing);
  return {
    ref: { recordType: 'listing', recordId: listing.id },
    organisationId: listing.organisation_id,
    isPublic: listingPolicy.permits(viewPermission, anonymous, attributes),
    canView: listingPolicy.permits(viewPermission, scope.actor, attributes),
    canEdit: listingPolicy.permits(editPermission, scope.actor, attributes),
    authorise(permission) { scope.authorise(listingPolicy, permission === 'view' ? viewPermission : editPermission, attributes, viewPermission); },
    refuseOver() {
      const state = listing.review_status === 'deleted' ? 'deleted' : listing.standard_status;
      if (state === 'deleted' || listingMarket.isFinal(state))
        throw new DomainError('invalid_transition', `The media of a listing that is ${state} cannot be changed.`, { state });
    },
  };
}

/** The record to be changed: the asker may edit it and its life is not over. @throws DomainError not_found, forbidden, unauthenticated, invalid_transition */
export async function editableRecord(tx: ScopedTransaction, ref: RecordRef): Promise<MediaRecord> {
  const record = await recordOf(tx, ref);
  record.authorise('edit');
  record.refuseOver();
  return record;
}

/** The record of the media row outside, when the asker may view it. */
export function visibleRecord(scope: Scope) {
  return recordsOfMedia(scope).where(scope.visible(listingPolicy, viewPermission, listingColumns));
}

/** The record of the media row outside, when anyone may view it. */
export function publicRecord(scope: Scope) {
  return recordsOfMedia(scope).where(sqlCondition(listingPolicy.predicate(viewPermission, anonymous), listingColumns));
}

function recordsOfMedia(scope: Scope) {
  return scope.db.selectFrom('listing').select('listing.id').where(sql<boolean>`media.record_type = 'listing' and listing.id = media.record_id`);
}
