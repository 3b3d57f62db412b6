import { defineCommand } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { newApiKey } from '../api-key-secret';
import { apiKeyIssued, apiKeyIssueInput } from '../contract';
import { apiKeyIssued as apiKeyIssuedEvent } from '../events';
import { apiKeyPolicy } from '../policy';
import { scopesAllow } from '../scopes';
import { signedInUser } from '../../signed-in-user';

/**
 * Issues a key for one's programs. It can do what its holder may do, within its scopes and, when named, one organisation. The key is in
 * the answer and nowhere else.
 * Events: api_key.issued. Errors: step_up_required, forbidden for scopes beyond those of the key one asks with, expired, not_found, unauthenticated.
 */
export const issueApiKey = defineCommand({
  name: 'apiKey.issue',
  summary: 'Issue a key for your programs; it is shown once.',
  input: apiKeyIssueInput,
  output: apiKeyIssued,
  permission: 'apiKey.issue',
  events: [apiKeyIssuedEvent],
  stepUp: true,
  secretAnswer: true,
  async run(tx, input) {
    tx.authorise(apiKeyPolicy, 'apiKey.issue', {});
    const userId = signedInUser(tx);
    const { organisationId, expiresAt } = input;
    const scopes = [...new Set(input.scopes)];
    const beyond = scopes.filter((scope) => !scopesAllow(tx.actor.scopes, scope));
    if (beyond.length > 0) throw new DomainError('forbidden', `A key cannot issue more than it has: ${beyond.join(', ')}.`, { scopes: beyond });
    if (organisationId !== null && !tx.actor.memberships.some((m) => m.organisationId === organisationId)) throw notFound('organisation', organisationId);
    if (expiresAt !== null && new Date(expiresAt) <= tx.now) throw new DomainError('expired', 'The end of the key has passed already.', { expiresAt });
    const id = uuidv7();
    const { key, prefix, hash } = newApiKey();
    await tx.db.insertInto('api_key').values({
      id, user_id: userId, organisation_id: organisationId, name: input.name, prefix, secret_hash: hash, scopes, created_at: tx.now, expires_at: expiresAt,
    }).execute();
    tx.append(apiKeyIssuedEvent, { aggregateId: id, aggregateVersion: 1, organisationId, data: { userId, scopes, expiresAt } });
    return { id, prefix, key };
  },
});
