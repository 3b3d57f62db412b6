import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { ownAccount } from '../../access';
import { exportView } from '../contract';
import { exportRequested } from '../events';
import { exportOf, exportsADay } from '../export-view';
import { privacyPolicy } from '../policy';
import { exportSections } from '../sections';
import { findExport } from '../store';

/** Until then it is made, or it has failed. */
const daysToBuild = 3;

/**
 * Asks for everything held on oneself. A workflow gathers it; a message says when it is ready. Asked again while one is being made, it is that one.
 * Events: personal_export.requested. Errors: step_up_required, rate_limited with `retryAfterSeconds`, forbidden for a program's key, unauthenticated.
 */
export const requestExport = defineCommand({
  name: 'personalExport.request',
  summary: 'Ask for a copy of everything held on you.',
  input: z.object({}),
  output: exportView,
  permission: 'privacy.own',
  events: [exportRequested],
  stepUp: true,
  async run(tx) {
    tx.authorise(privacyPolicy, 'privacy.own', {});
    const userId = ownAccount(tx);
    await tx.lock(`personal-export/${userId}`);
    const recent = await tx.db.selectFrom('personal_export').select(['id', 'status', 'created_at']).where('user_id', '=', userId)
      .where('created_at', '>', sql<Date>`${tx.now}::timestamptz - interval '1 day'`).orderBy('created_at').execute();
    const open = await tx.db.selectFrom('personal_export').select('id').where('user_id', '=', userId).where('status', 'in', ['queued', 'building']).executeTakeFirst();
    if (open !== undefined) return exportOf(await findExport(tx, open.id), tx.now);
    const first = recent[0];
    if (first !== undefined && recent.length >= exportsADay) {
      const retryAfterSeconds = Math.max(1, Math.ceil((first.created_at.getTime() + 86_400_000 - tx.now.getTime()) / 1_000));
      throw new DomainError('rate_limited', `You asked for ${String(exportsADay)} copies within a day. Ask again later.`, { retryAfterSeconds });
    }
    const id = uuidv7();
    await tx.db.insertInto('personal_export').values({ id, user_id: userId, total: exportSections.length, created_at: tx.now }).execute();
    tx.deadlines.set({
      aggregateType: 'personal_export', aggregateId: id, organisationId: null, kind: 'build', dueAt: new Date(tx.now.getTime() + daysToBuild * 86_400_000),
      rule: { name: 'personal_export_build', days: daysToBuild },
    });
    tx.append(exportRequested, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: { userId } });
    return exportOf(await findExport(tx, id), tx.now);
  },
});
