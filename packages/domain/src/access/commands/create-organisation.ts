import { defineCommand } from '@lintel/db';
import { DomainError, notFound, type Role, uuidv7 } from '@lintel/kernel';
import { organisation, organisationCreateInput } from '../contract';
import { membershipGranted, organisationCreated } from '../events';
import { slugOf } from '../slug';
import { organisationPolicy } from '../policy';
import { officeHours } from '../office-hours';

const ownerRole: Readonly<Partial<Record<string, Role>>> = { agency: 'agency_owner', investment_firm: 'firm_owner', provider: 'provider', contractor: 'contractor' };

/**
 * Makes an organisation, with working hours from nine to five until it sets its own, and its first owner when named.
 * Events: organisation.created, membership.granted. Errors: conflict when the short name is taken, invalid_input, forbidden, not_found.
 */
export const createOrganisation = defineCommand({
  name: 'organisation.create',
  summary: 'Make an organisation.',
  input: organisationCreateInput,
  output: organisation,
  permission: 'organisation.create',
  events: [organisationCreated, membershipGranted],
  async run(tx, input) {
    tx.authorise(organisationPolicy, 'organisation.create', {});
    const { kind, name, zone, currency, country } = input;
    const id = uuidv7();
    const slug = input.slug ?? slugOf(name, id);
    const taken = await tx.db.selectFrom('organisation').select('id').where('slug', '=', slug).executeTakeFirst();
    if (taken !== undefined) throw new DomainError('conflict', `The short name ${slug} is taken. Choose another.`, { slug });
    await tx.db.insertInto('organisation').values({
      id, kind, name, slug, zone, currency, country, calendar: JSON.stringify(officeHours(zone)), created_at: tx.now,
    }).execute();
    tx.append(organisationCreated, { aggregateId: id, aggregateVersion: 1, organisationId: id, data: { kind } });
    if (input.ownerId !== undefined) {
      const role = ownerRole[kind];
      if (role === undefined) throw new DomainError('invalid_input', 'ownerId: a building company is run by the managers of its buildings.', { fields: [{ path: 'ownerId', code: 'custom', message: 'is not possible for this kind' }] });
      const owner = await tx.db.selectFrom('app_user').select('id').where('id', '=', input.ownerId).where('status', '=', 'active').executeTakeFirst();
      if (owner === undefined) throw notFound('user', input.ownerId);
      const membershipId = uuidv7();
      await tx.db.insertInto('membership').values({ id: membershipId, user_id: owner.id, role, scope: 'organisation', scope_id: id, organisation_id: id, granted_at: tx.now }).execute();
      tx.append(membershipGranted, { aggregateId: membershipId, aggregateVersion: 1, organisationId: id, data: { userId: owner.id, role, scope: 'organisation', scopeId: id } });
    }
    return { id, kind, name, slug, zone, currency, country, createdAt: tx.now.toISOString() };
  },
});
