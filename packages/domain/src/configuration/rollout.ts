import { type Flag, type FlagName, flags, type Rollout } from './catalogue';

export interface FlagSubject {
  /** Null: a visitor. All visitors are one, for nothing tells them apart that would still be there tomorrow. */
  readonly userId: string | null;
  readonly organisationIds: readonly string[];
}

const visitor = 'visitor';

/** 0 to 99, always the same for the same words (32-bit FNV-1a, finished as MurmurHash3 does, so that near words land apart). */
function bucketOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % 100;
}

/** Whether a feature is there for the one who asks. The same in every process: it looks at nothing but its arguments. */
export function isIn({ key, of }: Flag, { share, organisations }: Rollout, { userId, organisationIds }: FlagSubject): boolean {
  if (organisationIds.some((id) => organisations.includes(id))) return true;
  const drawn = of === 'people' ? [userId ?? visitor] : organisationIds;
  return drawn.some((id) => bucketOf(`${key}:${id}`) < share);
}

/** The values of every flag for one who asks. */
export function flagsFor(rollouts: ReadonlyMap<string, Rollout>, subject: FlagSubject): Record<FlagName, boolean> {
  const of = (flag: Flag) => isIn(flag, rollouts.get(flag.key) ?? flag.default, subject);
  return { insights: of(flags.insights), similarHomes: of(flags.similarHomes) };
}
