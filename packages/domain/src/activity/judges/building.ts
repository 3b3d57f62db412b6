import { buildingColumns, buildingPolicy, residencyColumns, residencyPolicy, verificationColumns, verificationPolicy } from '../../building';
import { type Judge, levelMap, nothingOpen } from './judge';

/** Those who work in a house see its history; those who live there, what is set up and the rules that came in force. */
const building: Judge = {
  isOpen: ({ type }) => ['building.created', 'building.units_changed'].includes(type),
  async levels(scope, ids) {
    const visibleBy = (permission: 'building.work' | 'building.view') =>
      scope.db.selectFrom('building').select('building.id').where('building.id', 'in', ids).where(scope.visible(buildingPolicy, permission, buildingColumns)).execute();
    return levelMap(await visibleBy('building.work'), await visibleBy('building.view'));
  },
};

/** Of a unit, a lease or a code only those who work in the house. */
const within = (table: 'unit' | 'lease' | 'unit_code'): Judge => ({
  isOpen: nothingOpen,
  levels: async (scope, ids) =>
    levelMap(await scope.db.selectFrom(table).innerJoin('building', 'building.id', `${table}.building_id`).select(`${table}.id`).where(`${table}.id`, 'in', ids)
      .where(scope.visible(buildingPolicy, 'building.work', buildingColumns)).execute()),
});

const houseRules: Judge = {
  isOpen: ({ type }) => type === 'house_rules.published',
  async levels(scope, ids) {
    const visibleBy = (permission: 'building.work' | 'building.view') =>
      scope.db.selectFrom('house_rule').innerJoin('building', 'building.id', 'house_rule.building_id').select('house_rule.id').where('house_rule.id', 'in', ids)
        .where(scope.visible(buildingPolicy, permission, buildingColumns)).execute();
    return levelMap(await visibleBy('building.work'), await visibleBy('building.view'));
  },
};

/** The person sees how their request went, without who read it; those who decide see everything. */
const verification: Judge = {
  isOpen: ({ type }) => type !== 'verification.evidence_read',
  async levels(scope, ids) {
    const visibleBy = (permission: 'verification.decide' | 'verification.view') =>
      scope.db.selectFrom('verification').select('verification.id').where('verification.id', 'in', ids).where(scope.visible(verificationPolicy, permission, verificationColumns)).execute();
    return levelMap(await visibleBy('verification.decide'), await visibleBy('verification.view'));
  },
};

const residency: Judge = {
  isOpen: nothingOpen,
  levels: async (scope, ids) =>
    levelMap(await scope.db.selectFrom('residency').select('residency.id').where('residency.id', 'in', ids).where(scope.visible(residencyPolicy, 'residency.view', residencyColumns)).execute()),
};

export const buildingLevels = { building, unit: within('unit'), lease: within('lease'), unit_code: within('unit_code'), house_rules: houseRules, verification, residency };
