import { expect, test } from 'vitest';
import { groupOf, select } from './selection.mjs';
import { countSkipped, emptyTally, renderTallies } from './tally.mjs';

const of = (/** @type {string[]} */ ...filters) => {
  const { stages, ...rest } = select(filters);
  return { stages: [...stages], ...rest };
};

test('no filter is everything', () => {
  expect(of()).toEqual({ stages: ['typecheck', 'lint', 'tests', 'build', 'browser'], projects: [], files: [], journeys: [] });
});

test('a filter is a stage, a group, a project or a part of a path', () => {
  expect(of('lint', 'build')).toMatchObject({ stages: ['lint', 'build'], files: [] });
  expect(of('command')).toMatchObject({ stages: ['tests'], projects: ['db', 'domain'] });
  expect(of('kernel', 'money')).toMatchObject({ stages: ['tests'], projects: ['kernel'], files: ['money'] });
  expect(of('e2e/agent')).toMatchObject({ stages: ['browser'], journeys: ['agent'] });
  expect([groupOf('workflows'), groupOf('scripts'), groupOf('new')]).toEqual(['workflow', 'unit', 'new']);
});

test('the table says what was skipped and why, what failed, and ends with the sum', () => {
  const unit = { ...emptyTally('unit'), passed: 1200, seconds: 12.34 };
  const contract = { ...emptyTally('contract'), passed: 3, failed: 1, seconds: 100, failures: ['search.test.ts > facets'] };
  countSkipped(contract, 'needs MEILI_URL');
  countSkipped(contract, 'needs MEILI_URL');
  expect(renderTallies([unit, contract]).split('\n')).toEqual([
    '',
    '            passed    failed   skipped      time',
    'unit          1200         0         0    12.3 s',
    'contract         3         1         2   100.0 s',
    '',
    'Skipped:',
    '  contract: 2 × needs MEILI_URL',
    '',
    'Failed:',
    '  contract: search.test.ts > facets',
    '',
    '1203 passed, 1 failed',
  ]);
});
