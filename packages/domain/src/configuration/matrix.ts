import type { Expectation, MatrixCase } from '../permissions/matrix-case';
import { rollBackSetting } from './commands/roll-back-setting';
import { setSetting } from './commands/set-setting';
import { getMine } from './queries/get-mine';
import { listSettingHistory } from './queries/list-history';
import { listSettings } from './queries/list-settings';

const operators: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', platform_operator: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const admins: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const key = 'listing.stale_days';

export const configurationMatrix: readonly MatrixCase[] = [
  { operation: listSettings, expected: operators, input: () => ({}) },
  { operation: listSettingHistory, expected: operators, input: () => ({ key }) },
  { operation: setSetting, expected: admins, input: () => ({ key, value: 45, expectedVersion: 0, reason: 'as asked' }) },
  { operation: rollBackSetting, expected: admins, input: () => ({ key, toVersion: 0, expectedVersion: 0, reason: 'as asked' }) },
  { operation: getMine, expected: { otherwise: 'allowed' }, input: () => ({}) },
];
