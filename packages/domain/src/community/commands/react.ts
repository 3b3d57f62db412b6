import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { reactInput } from '../contract';
import { seenContribution } from '../contribution';
import { reactionChanged } from '../events';
import { enter } from '../floor';

/**
 * Reacts to a post, a comment or a message one sees, or takes it back. Done twice it is done once.
 * Events: reaction.changed. Errors: not_found.
 */
export const react = defineCommand({
  name: 'reaction.set',
  summary: 'React to a post, a comment or a message.',
  input: reactInput,
  output: reactInput,
  permission: 'post.view',
  events: [reactionChanged],
  async run(tx, input) {
    const { recordType, recordId, kind, isSet } = input;
    const { organisationId, buildingId, postId, channelId, isDirect } = await seenContribution(tx, input);
    const { userId } = await enter(tx, buildingId);
    const changed = isSet
      ? await tx.db.insertInto('reaction').values({ id: uuidv7(), organisation_id: organisationId, record_type: recordType, record_id: recordId, user_id: userId, kind, created_at: tx.now })
          .onConflict((oc) => oc.columns(['record_type', 'record_id', 'user_id', 'kind']).doNothing()).returning('id').executeTakeFirst()
      : await tx.db.deleteFrom('reaction').where('record_type', '=', recordType).where('record_id', '=', recordId).where('user_id', '=', userId).where('kind', '=', kind).returning('id').executeTakeFirst();
    if (changed !== undefined)
      tx.append(reactionChanged, {
        aggregateId: changed.id, aggregateVersion: isSet ? 1 : 2, organisationId: isDirect ? null : organisationId, data: { buildingId: isDirect ? null : buildingId, postId, channelId, recordType, recordId, kind, isSet },
      });
    return input;
  },
});
