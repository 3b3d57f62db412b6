import { contactField } from '@lintel/kernel';
import { z } from 'zod';
import { cursor, expectedVersion, id, instant, localDate, pageOf, pageSize, writtenText, zone } from '../fields';

export { labelTwice, unitPattern, type UnitPattern, unitsOfPattern } from './pattern';

const short = (most: number) => writtenText(most).pipe(z.string().min(1, 'must not be empty'));

/** What a building may hold; a plan of it stays readable. */
export const limits = { units: 2_000, entrances: 60, csvBytes: 1_000_000, evidenceFiles: 10, evidenceBytes: 15 * 1024 * 1024, codes: 500, checklistItems: 40 } as const;

export const unitKind = z.enum(['home', 'commercial', 'parking', 'storage']);
export const residencyKind = z.enum(['owner', 'tenant', 'family', 'staff']);
export type ResidencyKind = z.infer<typeof residencyKind>;
export const verificationStatus = z.enum(['requested', 'evidence_needed', 'under_review', 'verified', 'rejected', 'withdrawn', 'moved_out', 'revoked']);
export const verificationSource = z.enum(['request', 'code', 'manager', 'closing']);
export const endReason = z.enum(['moved_out', 'lease_ended', 'revoked', 'account_deleted']);
export type EndReason = z.infer<typeof endReason>;

/** A unit as people describe it; entrances and floors are made as they are named. */
export const unitDraft = z.object({
  label: short(40),
  entrance: writtenText(60).nullable().default(null),
  floor: z.int().min(-20).max(200).nullable().default(null).describe('0 is the ground floor'),
  kind: unitKind.default('home'),
  area: z.number().positive().max(100_000).nullable().default(null).describe('square metres'),
  bedrooms: z.int().min(0).max(50).nullable().default(null),
});
export type UnitDraft = z.infer<typeof unitDraft>;

export const buildingAddress = z.object({
  street: short(300), city: short(120), stateOrProvince: writtenText(60).nullable().default(null), postalCode: writtenText(20).nullable().default(null),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as US'),
});

export const buildingCreateInput = z.object({
  organisationId: id, name: short(160), zone, address: buildingAddress.nullable().default(null), units: z.array(unitDraft).max(limits.units).default([]),
});

export const checklist = z.array(short(200)).max(limits.checklistItems);
export const buildingFields = z.object({
  name: short(160), contactName: writtenText(120), contactPhone: writtenText(40), contactEmail: z.union([z.literal(''), z.email().max(254)]),
  acceptsRequests: z.boolean().describe('people may ask to be verified without a code'),
  requiresEvidence: z.boolean().describe('who asks is asked for evidence at once'),
  reviewHours: z.int().min(1).max(200).describe('working hours until a request is to be decided'),
  moveInChecklist: checklist, moveOutChecklist: checklist,
});
export const buildingUpdateInput = buildingFields.partial().extend({ id, expectedVersion: expectedVersion.optional() });

export const buildingState = z.object({ id, version: z.int() });

export const buildingItem = z.object({
  id, version: z.int(), organisationId: id, name: z.string(), zone: z.string(), address: z.string(), units: z.int(),
  /** For those who work there. */
  figures: z.object({ occupied: z.int(), residents: z.int(), waiting: z.int().describe('requests that wait for a decision') }).nullable(),
});

export const buildingDetail = buildingItem.extend({
  organisationName: z.string(), parcelId: id.nullable(), contact: z.object({ name: z.string(), phone: z.string(), email: z.string() }),
  entrances: z.int(), floors: z.int(),
  settings: buildingFields.pick({ acceptsRequests: true, requiresEvidence: true, reviewHours: true, moveInChecklist: true, moveOutChecklist: true }).nullable(),
  rules: z.object({ number: z.int(), publishedAt: instant }).nullable(),
  actions: z.array(z.string()),
  canShare: z.boolean().describe('whether you may show it to somebody outside'),
});

export const planUnit = z.object({
  id, label: z.string(), entranceId: id.nullable(), floorId: id.nullable(), kind: unitKind, area: z.number().nullable(), bedrooms: z.int().nullable(), version: z.int(),
  residents: z.int(), occupancy: z.enum(['empty', 'owner', 'tenant', 'other']), waiting: z.int(), leaseEndsOn: localDate.nullable(),
});
export type PlanUnit = z.infer<typeof planUnit>;
export const buildingPlan = z.object({
  id, name: z.string(),
  entrances: z.array(z.object({ id, name: z.string() })), floors: z.array(z.object({ id, level: z.int(), name: z.string() })), units: z.array(planUnit),
});

export const importColumns = z.partialRecord(z.enum(['label', 'entrance', 'floor', 'kind', 'area', 'bedrooms']), z.string().max(200)).describe('which column of the file tells what');
export const unitsImportInput = z.object({
  buildingId: id, csv: z.string().max(limits.csvBytes), columns: importColumns.optional().describe('guessed from the header when not said'),
});
export const rowFault = z.object({ line: z.int(), field: z.string(), message: z.string() });
export const unitsImportReport = z.object({
  columns: importColumns, header: z.array(z.string()), rows: z.int(), created: z.int(), updated: z.int(), unchanged: z.int(), faults: z.array(rowFault),
  sample: z.array(unitDraft).describe('the first rows as they were understood'),
});

export const unitUpdateInput = unitDraft.partial().extend({ id, expectedVersion: expectedVersion.optional() });

/** What somebody who wants to be verified sees of a building: no people. */
export const foundBuilding = z.object({ id, name: z.string(), address: z.string(), organisationName: z.string() });

const period = { startsOn: localDate, endsOn: localDate.nullable().default(null).describe('the last day; none for owners') };
export const verificationRequestInput = z.object({ unitId: id, kind: residencyKind, ...period, note: writtenText(1_000).default('') });
export const verificationState = z.object({ id, version: z.int(), status: verificationStatus });
export const verificationMove = z.object({ id, expectedVersion: expectedVersion.optional(), note: writtenText(1_000).optional() });
export const verificationVerifyInput = verificationMove.extend({ endsOn: localDate.nullable().optional(), leaseId: id.optional().describe('its days become those of the residency') });

export const evidenceItem = z.object({ id, name: z.string(), contentType: z.string(), byteSize: z.int(), sentAt: instant });
const placeOf = { buildingId: id, buildingName: z.string(), unitId: id, unitLabel: z.string(), zone: z.string() };
export const verificationItem = z.object({
  id, version: z.int(), status: verificationStatus, kind: residencyKind, source: verificationSource, ...placeOf, userId: id, userName: z.string(),
  startsOn: localDate, endsOn: localDate.nullable(), createdAt: instant, reviewDueAt: instant.nullable(), evidenceCount: z.int(), isOverdue: z.boolean(),
});
export const deadlineItem = z.object({ id, kind: z.string(), slot: z.string(), dueAt: instant, rule: z.record(z.string(), z.unknown()) });
export const verificationDetail = verificationItem.extend({
  organisationId: id, note: z.string(), evidenceNote: z.string().nullable(), decisionNote: z.string().nullable(), decidedAt: instant.nullable(), decidedByName: z.string().nullable(),
  userEmail: contactField().describe('for those who decide; masked for whoever runs the platform').nullable(),
  evidence: z.array(evidenceItem).nullable().describe('for the person and those who decide'),
  deadlines: z.array(deadlineItem), others: z.array(z.object({ name: z.string(), kind: residencyKind })).describe('who lives in the unit already; for those who work there'),
  residencyId: id.nullable(), actions: z.array(z.string()),
});
export const verificationListInput = z.object({
  buildingId: id.optional(), unitId: id.optional(), status: z.array(verificationStatus).max(8).optional(), isMine: z.boolean().optional(), cursor: cursor.optional(), limit: pageSize,
});
export const verificationPage = pageOf(verificationItem);

export const residencyItem = z.object({
  id, verificationId: id, verificationVersion: z.int(), ...placeOf, userId: id, name: z.string(), email: contactField().nullable(), kind: residencyKind, startsOn: localDate, endsOn: localDate.nullable(),
  isCurrent: z.boolean(), endedAt: instant.nullable(), endReason: endReason.nullable(), isListed: z.boolean(), moveInLeft: z.int().describe('things to do that are not done'), moveOutLeft: z.int(), rulesNumber: z.int().nullable().describe('the edition of the house rules acknowledged last'),
});
export const residencyListInput = z.object({ buildingId: id, unitId: id.optional(), isCurrent: z.boolean().default(true), query: writtenText(80).optional(), cursor: cursor.optional(), limit: pageSize });
export const residencyPage = pageOf(residencyItem);
export const neighbour = z.object({ residencyId: id, name: z.string(), unitLabel: z.string(), entrance: z.string().nullable() });

/** A place one lives in, as its resident's page shows it. */
export const myHome = z.object({
  residencyId: id, verificationId: id, verificationVersion: z.int(), ...placeOf, address: z.string(), kind: residencyKind, startsOn: localDate, endsOn: localDate.nullable(), isListed: z.boolean(),
  contact: z.object({ name: z.string(), phone: z.string(), email: z.string() }), household: z.array(z.object({ name: z.string(), kind: residencyKind })),
  rules: z.object({ id, number: z.int(), publishedAt: instant, acknowledgedAt: instant.nullable() }).nullable(), moveInLeft: z.int(), moveOutLeft: z.int(),
});

export const leaseCreateInput = z.object({ unitId: id, startsOn: localDate, endsOn: localDate, note: writtenText(500).default(''), residencyIds: z.array(id).max(20).default([]).describe('tenants whose days it sets') });
export const leaseItem = z.object({
  id, version: z.int(), ...placeOf, startsOn: localDate, endsOn: localDate, endedOn: localDate.nullable(), note: z.string(),
  state: z.enum(['ahead', 'running', 'ending', 'over']), tenants: z.array(z.string()), deadlines: z.array(deadlineItem),
});
export const leaseState = z.object({ id, version: z.int(), endsOn: localDate });

export const ruleEdition = z.object({ id, buildingId: id, number: z.int(), summary: z.string(), publishedAt: instant, publishedByName: z.string().nullable(), acknowledged: z.int(), expected: z.int() });
export const ruleText = z.object({ id, buildingId: id, buildingName: z.string(), number: z.int(), body: z.string(), summary: z.string(), publishedAt: instant, acknowledgedAt: instant.nullable(), mustAcknowledge: z.boolean() });

export const codeKind = residencyKind.exclude(['staff']);
export const unitCodeItem = z.object({ id, unitId: id, unitLabel: z.string(), kind: codeKind, usesLeft: z.int(), expiresAt: instant, createdAt: instant, madeByName: z.string().nullable(), state: z.enum(['open', 'used_up', 'expired', 'revoked']) });
export const codeText = z.string().max(40).meta({ examples: ['K7QF-2M9D-XT4P'] }).transform((text) => text.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replaceAll('I', '1').replaceAll('L', '1'))
  .refine((text) => /^[0-9A-Z]{12}$/.test(text), 'has twelve letters and digits, such as K7QF-2M9D-XT4P');

export const checklistItem = z.object({ id, occasion: z.enum(['move_in', 'move_out']), position: z.int(), text: z.string(), doneAt: instant.nullable(), doneByName: z.string().nullable() });
