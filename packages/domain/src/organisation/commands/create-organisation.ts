import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, notFound, type Role, uuidv7 } from '@lintel/kernel';
import { organisation, organisationCreateInput, type OrganisationKind } from '../contract';
import { membershipGranted, organisationCreated } from '../events';
import { slugOf } from '../slug';
import { organisationPolicy } from '../policy';
import { holdRole } from '../memberships';
import { officeHours } from '../office-hours';
import { signedInUser } from '../../signed-in-user';

/** The roles of whoever runs it: in small companies the owner does the work, too. */
const founderRoles: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  agency: ['agency_owner'], investment_firm: ['firm_owner'], building_company: ['company_owner'], provider: ['company_owner', 'provider'], contractor: ['company_owner', 'contractor'],
};

/**
 * Makes an organisation, with working hours from nine to five until it sets its own. Whoever makes it is its owner; platform admins name one, or nobody yet.
 * Events: organisation.created, membership.granted. Errors: conflict when the short name is taken, invalid_input, forbidden, not_found.
 */
export const createOrganisation = defineCommand({
  name: 'organisation.create',
  summary: 'Make an organisation, which you own.',
  input: organisationCreateInput,
  output: organisation,
  permission: 'organisation.create',
  events: [organisationCreated, membershipGranted],
  async run(tx, input) {
    tx.authorise(organisationPolicy, 'organisation.create', {});
    const ownerId = mayNameOwner(tx) ? input.ownerId : signedInUser(tx);
    if (input.ownerId !== undefined && input.ownerId !== ownerId) tx.authorise(organisationPolicy, 'organisation.createFor', {});
    const { kind, name, zone, currency, country } = input;
    const id = uuidv7();
    const slug = input.slug ?? slugOf(name, id);
    const taken = await tx.db.selectFrom('organisation').select('id').where('slug', '=', slug).executeTakeFirst();
    if (taken !== undefined) throw new DomainError('conflict', `The short name ${slug} is taken. Choose another.`, { slug, because: 'slug_taken' });
    await tx.db.insertInto('organisation').values({
      id, kind, name, slug, zone, currency, country, calendar: JSON.stringify(officeHours(zone)), created_at: tx.now,
    }).execute();
    tx.append(organisationCreated, { aggregateId: id, aggregateVersion: 1, organisationId: id, data: { kind } });
    if (ownerId !== undefined) {
      const owner = await tx.db.selectFrom('app_user').select('id').where('id', '=', ownerId).where('status', '=', 'active').executeTakeFirst();
      if (owner === undefined) throw notFound('user', ownerId);
      for (const role of founderRoles[kind]) await holdRole(tx, { userId: ownerId, role, scope: 'organisation', scopeId: id, organisationId: id });
    }
    return { id, kind, name, slug, zone, currency, country, createdAt: tx.now.toISOString() };
  },
});

function mayNameOwner(tx: ScopedTransaction): boolean {
  return organisationPolicy.permits('organisation.createFor', tx.actor, {});
}
