import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant, localDate } from '../fields';
import { flagKind, stars } from './review-contract';

/** Names, words and phone numbers stay in their rows; the log holds ids, states and the names of fields. */
const changedOf = <const Field extends string>(...fields: readonly Field[]) => z.object({ changed: z.array(z.enum(fields)) });
const nothing = z.object({});

export const profileCreated = defineEvent({ type: 'profile.created', aggregateType: 'profile', about: 'aggregate', description: 'A person got a profile, with their account.', schema: nothing });
export const profileUpdated = defineEvent({
  type: 'profile.updated', aggregateType: 'profile', about: 'aggregate', description: 'A person changed what they say of themselves; `changed` names the fields.',
  schema: changedOf('pronounced', 'about', 'languages', 'phone', 'contactChoices'),
});

const agentFields = ['headline', 'areas', 'specialities', 'practisingSince', 'isListed', 'slug'] as const;
export const agentCreated = defineEvent({
  type: 'agent.created', aggregateType: 'agent', about: 'userId', description: 'An agent got a public page.', schema: z.object({ userId: id, agencyId: id }),
});
export const agentUpdated = defineEvent({
  type: 'agent.updated', aggregateType: 'agent', description: 'An agent changed their public page; `changed` names the fields.', schema: changedOf(...agentFields),
});
export const agentMoved = defineEvent({
  type: 'agent.moved', aggregateType: 'agent', about: 'userId', description: 'An agent works for another agency now.', schema: z.object({ userId: id, from: id, to: id }),
});
export const agentVerified = defineEvent({
  type: 'agent.verified', aggregateType: 'agent', about: 'userId', description: 'A moderator stands by a licence of the agent; the badge appears.', schema: z.object({ userId: id, until: instant }),
});
export const agentUnverified = defineEvent({
  type: 'agent.unverified', aggregateType: 'agent', about: 'userId', description: 'The agent has no licence any more that a moderator stands by.',
  schema: z.object({ userId: id, because: z.enum(['expired', 'revoked', 'rejected']) }),
});

export const agencyCreated = defineEvent({ type: 'agency.created', aggregateType: 'agency', description: 'An agency got a public page.', schema: nothing });
export const agencyUpdated = defineEvent({
  type: 'agency.updated', aggregateType: 'agency', description: 'An agency changed its public page; `changed` names the fields.',
  schema: changedOf('headline', 'areas', 'specialities', 'foundedIn', 'isListed'),
});

const aggregateType = 'licence';
const held = { agentId: id, jurisdiction: z.string() };
export const licenceSubmitted = defineEvent({
  type: 'licence.submitted', aggregateType, description: 'An agent handed in a licence, or the same one again.', schema: z.object({ ...held, isAgain: z.boolean(), reviewDueAt: instant }),
});
export const licenceTakenUp = defineEvent({ type: 'licence.taken_up', aggregateType, description: 'A moderator looks at a licence.', schema: z.object({ agentId: id, reviewerId: id.nullable() }) });
export const licenceVerified = defineEvent({
  type: 'licence.verified', aggregateType, description: 'A moderator stands by a licence until its last day.', schema: z.object({ ...held, expiresOn: localDate, until: instant }),
});
export const licenceRejected = defineEvent({ type: 'licence.rejected', aggregateType, description: 'A licence was not accepted; the note is on the record.', schema: z.object(held) });
export const licenceRenewalRequested = defineEvent({
  type: 'licence.renewal_requested', aggregateType, description: 'An agent handed in the licence that follows one about to end.', schema: z.object({ ...held, reviewDueAt: instant }),
});
export const licenceExpiring = defineEvent({
  type: 'licence.expiring', aggregateType, description: 'A licence ends in 60, 30 or 7 days; its holder is told, once each.', schema: z.object({ ...held, expiresOn: localDate, daysLeft: z.int() }),
});
export const licenceExpired = defineEvent({ type: 'licence.expired', aggregateType, description: 'The last day of a licence is over.', schema: z.object({ ...held, expiresOn: localDate }) });
export const licenceRevoked = defineEvent({ type: 'licence.revoked', aggregateType, description: 'A moderator stands by a licence no longer; the note is on the record.', schema: z.object(held) });
export const licenceReviewOverdue = defineEvent({
  type: 'licence.review_overdue', aggregateType: 'deadline', description: 'Nobody decided about a licence in time; platform admins are told.', schema: z.object({ licenceId: id, dueAt: instant }),
});

const reviewed = { agentId: id, authorId: id };
export const agentReviewCreated = defineEvent({
  type: 'agent_review.created', aggregateType: 'agent_review', about: 'authorId', description: 'Someone who dealt with an agent said how it was.',
  schema: z.object({ ...reviewed, listingId: id, rating: stars, kind: z.enum(['inquiry', 'closing']) }),
});
export const agentReviewEdited = defineEvent({
  type: 'agent_review.edited', aggregateType: 'agent_review', about: 'authorId', description: 'A review was changed by its author.', schema: z.object({ ...reviewed, from: stars, to: stars, changed: z.array(z.enum(['rating', 'body'])) }),
});
export const agentReviewAnswered = defineEvent({ type: 'agent_review.answered', aggregateType: 'agent_review', about: 'authorId', description: 'The agent answered a review.', schema: z.object(reviewed) });
export const agentReviewFlagged = defineEvent({
  type: 'agent_review.flagged', aggregateType: 'agent_review', description: 'Someone holds that a review should not stand; a moderator decides.', schema: z.object({ agentId: id, kind: flagKind }),
});
export const agentReviewHidden = defineEvent({ type: 'agent_review.hidden', aggregateType: 'agent_review', about: 'authorId', description: 'A moderator took a review out of sight; the note is on the record.', schema: z.object(reviewed) });
export const agentReviewRestored = defineEvent({ type: 'agent_review.restored', aggregateType: 'agent_review', about: 'authorId', description: 'A moderator put a hidden review back.', schema: z.object(reviewed) });
export const agentReviewKept = defineEvent({ type: 'agent_review.kept', aggregateType: 'agent_review', description: 'A moderator looked at the flags of a review and lets it stand.', schema: z.object({ agentId: id }) });
