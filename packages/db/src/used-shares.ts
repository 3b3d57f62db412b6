import { type Actor, DomainError, type Policy } from '@lintel/kernel';
import { type Kysely, sql } from 'kysely';
import type { Database } from './generated/tables';
import type { RecordAttributes } from './scope';

/** A permission that was given because of a share: any one of these has to stand when it is written. */
interface Use {
  readonly permission: string;
  readonly grantIds: readonly string[];
}

/**
 * The shares that a command's permissions rest on. Who asks was looked up before the transaction; a share may be taken back since. Held until the commit, so that a write
 * and the end of its share have an order: either it was written while it was shared, or it is refused. Nothing for an actor who needs no share.
 */
export class UsedShares {
  private readonly uses: Use[] = [];

  /** After the policy has said yes: was it because of a share? */
  note<P extends string>(policy: Policy<P>, permission: P, actor: Actor, attributes: RecordAttributes): void {
    if (actor.grants.length === 0 || policy.permits(permission, { ...actor, grants: [] }, attributes)) return;
    const grantIds = actor.grants.filter((grant) => policy.permits(permission, { ...actor, grants: [grant] }, attributes)).map(({ id }) => id);
    this.uses.push({ permission, grantIds });
  }

  /** Locks one living share for each use until the transaction ends; whoever takes it back waits, or came first. @throws DomainError forbidden */
  async hold(db: Kysely<Database>): Promise<void> {
    for (const { permission, grantIds } of this.uses.splice(0)) {
      // Locked in one order, so that two commands never wait for each other. A row that changed while it was waited for is looked at again.
      const held = await db.selectFrom('record_grant').select('id').where('id', 'in', grantIds).where('revoked_at', 'is', null).where('is_offer', '=', false)
        .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', sql<Date>`clock_timestamp()`)])).orderBy('id').forShare().execute();
      if (held.length === 0) throw new DomainError('forbidden', 'This is shared with you no longer: nothing was changed.', { permission, because: 'share_ended' });
    }
  }
}
