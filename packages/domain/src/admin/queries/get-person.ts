import { defineQuery } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import { notFound } from '@lintel/kernel';
import { userPolicy } from '../../access';
import { type PersonDetail, personDetail, recordInput } from '../people-contract';
import { platformPolicy } from '../policy';

/** An account with its roles, sessions and keys; nothing that proves anything: no hash, no token. How they can be reached is masked. Errors: not_found, forbidden. */
export const getPerson = defineQuery({
  name: 'admin.getPerson',
  summary: 'One account: roles, sessions, keys and what it did.',
  input: recordInput,
  output: personDetail,
  permission: 'platform.people',
  async run(scope, { id }) {
    scope.authorise(platformPolicy, 'platform.people', {});
    const [row] = await runStatement<{ person: PersonDetail }>(scope.db, statement, [id]);
    if (row === undefined) throw notFound('user', id);
    const { person } = row;
    const shown = (contact: string) => scope.contact(userPolicy, 'user.contact', { id }, contact);
    return { ...person, email: shown(person.email), sessions: person.sessions.map((session) => ({ ...session, address: session.address === null ? null : shown(session.address) })) };
  },
});

/** An instant as the contract writes it. */
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const memberships = `select json_agg(json_build_object('id', m.id, 'role', m.role, 'scope', m.scope, 'organisationId', m.organisation_id, 'organisationName', o.name,
    'scopeName', coalesce(b.name, n.label), 'grantedAt', ${iso('m.granted_at')}, 'revokedAt', ${iso('m.revoked_at')}) order by m.revoked_at is not null, m.granted_at desc)
  from membership m left join organisation o on o.id = m.organisation_id left join building b on b.id = m.building_id left join unit n on n.id = m.unit_id where m.user_id = u.id`;
const sessions = `select json_agg(s.shown order by s.last_used_at desc) from (select s.last_used_at, json_build_object('id', s.id, 'userAgent', s.user_agent, 'address', s.address, 'createdAt', ${iso('s.created_at')},
    'lastUsedAt', ${iso('s.last_used_at')}, 'expiresAt', ${iso('s.expires_at')}, 'endedAt', ${iso('coalesce(s.revoked_at, case when s.expires_at <= now() then s.expires_at end)')}) as shown
  from session s where s.user_id = u.id order by s.last_used_at desc limit 20) s`;
const keys = `select json_agg(json_build_object('id', k.id, 'name', k.name, 'prefix', k.prefix, 'scopes', k.scopes, 'createdAt', ${iso('k.created_at')}, 'lastUsedAt', ${iso('k.last_used_at')},
    'isActive', k.revoked_at is null and (k.expires_at is null or k.expires_at > now())) order by k.created_at desc) from api_key k where k.user_id = u.id`;

const statement = `select json_build_object('id', u.id, 'name', u.name, 'email', u.email, 'status', u.status, 'version', u.version, 'locale', u.locale, 'zone', u.zone, 'createdAt', ${iso('u.created_at')},
    'lastSeenAt', (select ${iso('max(s.last_used_at)')} from session s where s.user_id = u.id),
    'memberships', coalesce((${memberships}), '[]'), 'sessions', coalesce((${sessions}), '[]'), 'keys', coalesce((${keys}), '[]'),
    'did', json_build_object(
      'events', (select count(*) from event e where e.actor_id = u.id and e.occurred_at > now() - interval '30 days'),
      'listings', (select count(*) from listing l where l.list_agent_id = u.id and l.review_status <> 'deleted'),
      'inquiries', (select count(*) from inquiry i where i.asker_user_id = u.id))) as person
  from app_user u where u.id = $1`;
