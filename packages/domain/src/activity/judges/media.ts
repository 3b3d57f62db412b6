import { sql } from 'kysely';
import { listingColumns, listingPolicy } from '../../listing';
import { type Judge, levelMap, nothingOpen } from './judge';

/** What happened to a record's photos and papers is for those who look after the record. */
function ofRecords(table: 'media' | 'media_upload', idColumn: 'id' | 'record_id'): Judge {
  return {
    isOpen: nothingOpen,
    async levels(scope, ids) {
      const rows = await scope.db.selectFrom(table).innerJoin('listing', 'listing.id', `${table}.record_id`).select(sql<string>`${sql.ref(`${table}.${idColumn}`)}`.as('id'))
        .distinct().where(`${table}.record_type`, '=', 'listing').where(`${table}.${idColumn}`, 'in', ids)
        .where(scope.visible(listingPolicy, 'listing.viewPrivate', listingColumns)).execute();
      return levelMap(rows);
    },
  };
}

export const mediaLevels = { media: ofRecords('media', 'id'), media_upload: ofRecords('media_upload', 'id'), media_album: ofRecords('media', 'record_id') };
