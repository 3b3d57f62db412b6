import type { Scope } from '@lintel/db';

/** Where those are who see what hangs on a record: the house of a post that others read, the channel of a message. */
export interface PlaceOfAttached {
  readonly recordId: string;
  readonly kind: 'community' | 'channel';
  readonly id: string;
}

/** The places of posts and messages by their ids, for a door that tells those there that there is something new to look at. A draft is nobody else's to hear of. */
export async function placesOfAttached(scope: Scope, ids: { readonly posts: readonly string[]; readonly messages: readonly string[] }): Promise<readonly PlaceOfAttached[]> {
  const posts = ids.posts.length === 0 ? [] : await scope.db.selectFrom('post').select(['id', 'building_id']).where('id', 'in', [...ids.posts]).where('status', '=', 'published').execute();
  const messages = ids.messages.length === 0 ? [] : await scope.db.selectFrom('message').select(['id', 'channel_id']).where('id', 'in', [...ids.messages]).where('status', '=', 'published').execute();
  return [
    ...posts.map((row) => ({ recordId: row.id, kind: 'community' as const, id: row.building_id })),
    ...messages.map((row) => ({ recordId: row.id, kind: 'channel' as const, id: row.channel_id })),
  ];
}
