import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../lib/paths.mjs';
import { groupOf } from './selection.mjs';
import { countSkipped, emptyTally } from './tally.mjs';

/** Counts what vitest ran, by group, into the file COUNT_FILE names. A file that cannot be loaded, and an error outside any test, count as a failure each. */
export default class CountReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<{ message: string }>} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {Map<string, import('./tally.mjs').Tally>} */
    const tallies = new Map();
    const tallyOf = (/** @type {string} */ group) => tallies.get(group) ?? tallies.set(group, emptyTally(group)).get(group) ?? emptyTally(group);
    for (const file of modules) {
      const tally = tallyOf(groupOf(file.project.name));
      const path = relative(root, file.moduleId);
      tally.seconds += file.diagnostic().duration / 1000;
      for (const error of file.errors()) fail(tally, `${path}: ${error.message}`);
      for (const suite of file.children.allSuites()) for (const error of suite.errors()) fail(tally, `${path} > ${suite.fullName}: ${error.message}`);
      for (const test of file.children.allTests()) count(tally, test, path);
    }
    for (const error of unhandled) fail(tallyOf('outside'), error.message);
    writeFileSync(String(process.env.COUNT_FILE), JSON.stringify([...tallies.values()]));
  }
}

/** @param {import('./tally.mjs').Tally} tally @param {string} name */
function fail(tally, name) {
  tally.failed += 1;
  tally.failures.push(name.split('\n')[0] ?? name);
}

/** @param {import('./tally.mjs').Tally} tally @param {import('vitest/node').TestCase} test @param {string} file */
function count(tally, test, file) {
  const result = test.result();
  if (result.state === 'passed') tally.passed += 1;
  else if (result.state === 'skipped') countSkipped(tally, result.note ?? wanting(test.fullName) ?? `${file} > ${test.fullName} gives no reason`);
  else fail(tally, `${file} > ${test.fullName}`);
}

/** A group of tests that is skipped whole says in its name what it needs: `search in Meilisearch (needs a server, named by MEILI_URL)`. @param {string} fullName */
function wanting(fullName) {
  return fullName.split(' > ').find((each) => each.includes('(needs '));
}
