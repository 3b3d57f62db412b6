import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { publicStatuses } from '../../listing';
import { signedInUser } from '../../signed-in-user';
import { portraitOf } from '../agents';
import { contactChoice, ownProfile } from '../contract';
import { profilePolicy } from '../policy';

/** What one says of oneself, and how many homes one lists. Errors: unauthenticated. */
export const getMyProfile = defineQuery({
  name: 'profile.getMine',
  summary: 'What you say of yourself.',
  input: z.object({}),
  output: ownProfile,
  permission: 'profile.own',
  async run(scope) {
    scope.authorise(profilePolicy, 'profile.own', {});
    const userId = signedInUser(scope);
    const counted = (condition: ReturnType<typeof sql<boolean>>) => sql<number>`(select count(*)::int from listing where list_agent_id = app_user.id and ${condition})`;
    const row = await scope.db.selectFrom('app_user').leftJoin('profile', 'profile.user_id', 'app_user.id').leftJoin('agent_profile', 'agent_profile.user_id', 'app_user.id')
      .select(['app_user.id', 'app_user.name', 'app_user.email', 'profile.version', 'profile.pronounced', 'profile.about', 'profile.languages', 'profile.phone', 'profile.contact_choices', 'agent_profile.slug'])
      .select([
        portraitOf('app_user.id').as('portrait'),
        counted(sql<boolean>`review_status = 'approved' and standard_status = any (${publicStatuses.filter((status) => status !== 'Closed')})`).as('on_market'),
        counted(sql<boolean>`standard_status = 'Closed'`).as('closed'),
        counted(sql<boolean>`standard_status = 'Incomplete' and review_status <> 'deleted'`).as('drafts'),
      ])
      .where('app_user.id', '=', userId).executeTakeFirst();
    if (row === undefined) throw notFound('profile', userId);
    return {
      id: row.id, version: row.version ?? 1, name: row.name, email: row.email, pronounced: row.pronounced ?? '', about: row.about ?? '', languages: row.languages ?? [], phone: row.phone,
      contactChoices: z.array(contactChoice).parse(row.contact_choices ?? ['message']), portrait: row.portrait, isAgent: row.slug !== null,
      listed: { onMarket: row.on_market, closed: row.closed, drafts: row.drafts },
    };
  },
});
