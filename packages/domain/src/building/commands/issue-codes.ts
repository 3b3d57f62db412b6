import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../../fields';
import { codeKind, limits } from '../contract';
import { unitCodesIssued } from '../events';
import { buildingPolicy } from '../policy';
import { buildingAttributes, lockBuilding, updateBuilding } from '../store';
import { hashOfCode, newUnitCode } from '../unit-secrets';

/**
 * Makes a code for each unit named, to be handed over in a letter: whoever has it is verified without a review. It is told once and kept as a hash only.
 * Events: unit_code.issued. Errors: conflict for a unit of another house, forbidden, not_found.
 */
export const issueCodes = defineCommand({
  name: 'unitCode.issue',
  summary: 'Make codes for letters to units.',
  input: z.object({ buildingId: id, unitIds: z.array(id).min(1).max(limits.codes), kind: codeKind, uses: z.int().min(1).max(10).default(4), days: z.int().min(1).max(90).default(30) }),
  output: z.object({ codes: z.array(z.object({ id, unitId: id, unitLabel: z.string(), code: z.string() })), kind: codeKind, expiresAt: instant }),
  permission: 'building.manage',
  events: [unitCodesIssued],
  secretAnswer: true,
  async run(tx, { buildingId, unitIds, kind, uses, days }) {
    const building = await lockBuilding(tx, buildingId);
    tx.authorise(buildingPolicy, 'building.manage', buildingAttributes(building), 'building.view');
    const wanted = [...new Set(unitIds)];
    const units = await tx.db.selectFrom('unit').select(['id', 'label']).where('building_id', '=', buildingId).where('id', 'in', wanted).orderBy('position').orderBy('label').execute();
    if (units.length < wanted.length) throw new DomainError('conflict', 'Some of these units are not of this building.', { fields: [{ path: 'unitIds', code: 'custom', message: 'must be units of this building' }] });
    const expiresAt = new Date(tx.now.getTime() + days * 86_400_000);
    const codes = units.map((unit) => ({ id: uuidv7(), unitId: unit.id, unitLabel: unit.label, code: newUnitCode() }));
    await tx.db.insertInto('unit_code').values(codes.map((one) => ({
      id: one.id, organisation_id: building.organisation_id, building_id: buildingId, unit_id: one.unitId, kind, secret_hash: hashOfCode(one.code), uses_left: uses,
      made_by: tx.actor.userId, expires_at: expiresAt, created_at: tx.now,
    }))).execute();
    const { version } = await updateBuilding(tx, building);
    tx.append(unitCodesIssued, { aggregateId: buildingId, aggregateVersion: version, organisationId: building.organisation_id, data: { buildingId, count: codes.length, kind, expiresAt: expiresAt.toISOString() } });
    return { codes, kind, expiresAt: expiresAt.toISOString() };
  },
});
