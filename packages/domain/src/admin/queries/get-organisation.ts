import { defineQuery } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import { notFound } from '@lintel/kernel';
import { userPolicy } from '../../access';
import { type OrganisationDetail, organisationDetail, recordInput } from '../people-contract';
import { platformPolicy } from '../policy';

/** An organisation with its people and what it has. Errors: not_found, forbidden. */
export const getOrganisation = defineQuery({
  name: 'admin.getOrganisation',
  summary: 'One organisation: its people and what it has.',
  input: recordInput,
  output: organisationDetail,
  permission: 'platform.people',
  async run(scope, { id }) {
    scope.authorise(platformPolicy, 'platform.people', {});
    const [row] = await runStatement<{ organisation: OrganisationDetail }>(scope.db, statement, [id]);
    if (row === undefined) throw notFound('organisation', id);
    const { organisation } = row;
    return { ...organisation, people: organisation.people.map((person) => ({ ...person, email: scope.contact(userPolicy, 'user.contact', { id: person.userId }, person.email) })) };
  },
});

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const people = `select json_agg(p.shown order by p.name) from (
  select u.name, json_build_object('userId', u.id, 'name', u.name, 'email', u.email, 'status', u.status, 'roles', array_agg(distinct m.role),
    'lastSeenAt', (select ${iso('max(s.last_used_at)')} from session s where s.user_id = u.id)) as shown
  from membership m join app_user u on u.id = m.user_id where m.organisation_id = o.id and m.revoked_at is null group by u.id order by u.name limit 200) p`;

const statement = `select json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'slug', o.slug, 'zone', o.zone, 'currency', o.currency, 'country', o.country, 'createdAt', ${iso('o.created_at')},
    'people', coalesce((${people}), '[]'),
    'listings', coalesce((select json_object_agg(s.status, s.n) from (select l.standard_status as status, count(*) as n from listing l where l.organisation_id = o.id and l.review_status <> 'deleted' group by 1) s), '{}'),
    'openInquiries', (select count(*) from inquiry i where i.organisation_id = o.id and i.status = 'received'),
    'overdueInquiries', (select count(*) from inquiry i where i.organisation_id = o.id and i.status = 'received' and i.first_response_due_at <= now()),
    'buildings', (select count(*) from building b where b.organisation_id = o.id), 'feeds', (select count(*) from feed_source f where f.organisation_id = o.id)) as organisation
  from organisation o where o.id = $1`;
