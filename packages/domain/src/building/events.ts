import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant, localDate } from '../fields';
import { buildingFields, endReason, residencyKind, verificationSource } from './contract';

export const buildingCreated = defineEvent({
  type: 'building.created', aggregateType: 'building', description: 'A building with its units became known.',
  schema: z.object({ units: z.int() }),
});
export const buildingUpdated = defineEvent({
  type: 'building.updated', aggregateType: 'building', description: 'A building’s contact, settings or checklists changed; `changed` names the fields.',
  schema: z.object({ changed: z.array(buildingFields.keyof()) }),
});
export const buildingHoursSet = defineEvent({
  type: 'building.hours_set', aggregateType: 'building', description: 'A house has other working hours or holidays, or those of its company; `clocks` were set by them.',
  schema: z.object({ isOwn: z.boolean(), clocks: z.int() }),
});
export const buildingUnitsChanged = defineEvent({
  type: 'building.units_changed', aggregateType: 'building', description: 'Units were added to a building or described anew, by hand, by pattern or from a file.',
  schema: z.object({ created: z.int(), updated: z.int() }),
});
export const unitUpdated = defineEvent({
  type: 'unit.updated', aggregateType: 'unit', description: 'A unit was described anew; `changed` names the fields.',
  schema: z.object({ buildingId: id, changed: z.array(z.string()) }),
});
export const unitRemoved = defineEvent({
  type: 'unit.removed', aggregateType: 'unit', description: 'A unit that nobody ever lived in was taken out of its building.', schema: z.object({ buildingId: id }),
});
export const unitAssignedToUser = defineEvent({
  type: 'unit.assigned_to_user', aggregateType: 'unit', description: 'Somebody lives in a unit from now on.',
  schema: z.object({ buildingId: id, unitId: id, userId: id, kind: residencyKind }),
});

const claim = { buildingId: id, unitId: id, userId: id, kind: residencyKind };
const verification = 'verification';

export const verificationRequested = defineEvent({
  type: 'verification.requested', aggregateType: verification, description: 'Somebody asks to be verified as living in a unit.',
  schema: z.object({ ...claim, source: verificationSource, reviewDueAt: instant.nullable() }),
});
export const verificationEvidenceNeeded = defineEvent({
  type: 'verification.evidence_needed', aggregateType: verification, description: 'Evidence is asked for, by the building’s rule or by its manager.', schema: z.object({ ...claim, byRule: z.boolean() }),
});
export const verificationEvidenceAdded = defineEvent({
  type: 'verification.evidence_added', aggregateType: verification, description: 'A piece of evidence arrived; the file’s name stays in the row.', schema: z.object({ buildingId: id, evidenceId: id, contentType: z.string() }),
});
export const verificationEvidenceRemoved = defineEvent({
  type: 'verification.evidence_removed', aggregateType: verification, description: 'A piece of evidence was taken back by who sent it.', schema: z.object({ buildingId: id, evidenceId: id }),
});
export const verificationEvidenceRead = defineEvent({
  type: 'verification.evidence_read', aggregateType: verification, description: 'Somebody opened a piece of evidence.', schema: z.object({ buildingId: id, evidenceId: id }),
});
export const verificationSubmitted = defineEvent({
  type: 'verification.submitted', aggregateType: verification, description: 'The evidence is complete, says who sent it; the review begins.', schema: z.object({ ...claim, reviewDueAt: instant }),
});
export const verificationRejected = defineEvent({
  type: 'verification.rejected', aggregateType: verification, description: 'A request was turned down.', schema: z.object({ ...claim, because: z.enum(['decided', 'no_evidence']) }),
});
export const verificationWithdrawn = defineEvent({
  type: 'verification.withdrawn', aggregateType: verification, description: 'Somebody took their request back.', schema: z.object(claim),
});
export const verificationPeriodChanged = defineEvent({
  type: 'verification.period_changed', aggregateType: verification, description: 'A residency ends on another day than it did.', schema: z.object({ ...claim, endsOn: localDate.nullable() }),
});
export const verificationReviewNear = defineEvent({
  type: 'verification.review_near', aggregateType: 'deadline', description: 'Three quarters of the time for a review are gone; the managers are reminded.',
  schema: z.object({ verificationId: id, buildingId: id, dueAt: instant }),
});
export const verificationReviewOverdue = defineEvent({
  type: 'verification.review_overdue', aggregateType: 'deadline', description: 'Nobody decided in time; the company’s owners are told.',
  schema: z.object({ verificationId: id, buildingId: id, dueAt: instant }),
});
export const verificationEvidenceReminded = defineEvent({
  type: 'verification.evidence_reminded', aggregateType: 'deadline', description: 'Somebody who was asked for evidence is reminded.',
  schema: z.object({ verificationId: id, buildingId: id, userId: id }),
});

export const residentVerified = defineEvent({
  type: 'resident.verified', aggregateType: verification, description: 'Somebody is a verified resident of a unit from now on.',
  schema: z.object({ ...claim, residencyId: id, source: verificationSource, endsAt: instant.nullable() }),
});
export const residentUnverified = defineEvent({
  type: 'resident.unverified', aggregateType: verification, description: 'Somebody is a resident of a unit no more.', schema: z.object({ ...claim, residencyId: id, because: endReason }),
});
export const residencyUpdated = defineEvent({
  type: 'residency.updated', aggregateType: 'residency', description: 'A resident lets neighbours see them, or no longer.', schema: z.object({ buildingId: id, isListed: z.boolean() }),
});

const leased = { buildingId: id, unitId: id };
export const leaseCreated = defineEvent({
  type: 'lease.created', aggregateType: 'lease', description: 'A unit is let.', schema: z.object({ ...leased, startsOn: localDate, endsOn: localDate }),
});
export const leaseExtended = defineEvent({
  type: 'lease.extended', aggregateType: 'lease', description: 'A lease runs until another day.', schema: z.object({ ...leased, from: localDate, to: localDate }),
});
export const leaseEnding = defineEvent({
  type: 'lease.ending', aggregateType: 'deadline', description: 'A lease ends soon: 60, 30 and 7 days before.',
  schema: z.object({ ...leased, leaseId: id, endsOn: localDate, daysLeft: z.int() }),
});
export const leaseEnded = defineEvent({
  type: 'lease.ended', aggregateType: 'lease', description: 'A lease is over, in its time or before.', schema: z.object({ ...leased, endedOn: localDate, isEarly: z.boolean() }),
});

const rules = { buildingId: id, number: z.int() };
export const houseRulesPublished = defineEvent({
  type: 'house_rules.published', aggregateType: 'house_rules', description: 'A new edition of the house rules is in force.', schema: z.object(rules),
});
export const houseRulesAcknowledged = defineEvent({
  type: 'house_rules.acknowledged', aggregateType: 'house_rule_receipt', description: 'A resident has read an edition of the house rules.', schema: z.object({ ...rules, ruleId: id, userId: id }),
});
export const houseRulesReminded = defineEvent({
  type: 'house_rules.reminded', aggregateType: 'deadline', description: 'Residents who have not acknowledged the house rules are reminded.', schema: z.object({ ...rules, ruleId: id, missing: z.int() }),
});

export const unitCodesIssued = defineEvent({
  type: 'unit_code.issued', aggregateType: 'building', description: 'Codes for letters to units were made.', schema: z.object({ buildingId: id, count: z.int(), kind: residencyKind, expiresAt: instant }),
});
export const unitCodeRedeemed = defineEvent({
  type: 'unit_code.redeemed', aggregateType: 'unit_code', description: 'Somebody verified themselves with the code of their unit.', schema: z.object({ buildingId: id, unitId: id, verificationId: id }),
});
export const unitCodeRevoked = defineEvent({
  type: 'unit_code.revoked', aggregateType: 'unit_code', description: 'A code opens nothing any more.', schema: z.object({ buildingId: id, unitId: id }),
});
export const checklistChecked = defineEvent({
  type: 'checklist.checked', aggregateType: 'residency', description: 'Something of a move-in or move-out checklist was done, or not after all.',
  schema: z.object({ buildingId: id, itemId: id, occasion: z.enum(['move_in', 'move_out']), isDone: z.boolean() }),
});
