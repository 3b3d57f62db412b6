import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator as rule } from '@secretlint/secretlint-rule-preset-recommend';

/**
 * Looks for keys, tokens and passwords in files and prints what it found as JSON: `[{ file, rule, line }]`. A program of its own that exits when it
 * is done: the library keeps measuring itself for a minute afterwards.
 *
 * node scripts/scans/find-secrets.mjs FOLDER < names of files, one a line
 */
const folder = process.argv[2] ?? '.';
const found = [];
for (const file of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const source = { content: readFileSync(join(folder, file), 'utf8'), filePath: file, contentType: /** @type {const} */ ('text') };
  const { messages } = await lintSource({ source, options: { config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule }] } } });
  for (const { ruleId, loc } of messages) found.push({ file, rule: ruleId.replace('@secretlint/secretlint-rule-', ''), line: loc.start.line });
}
process.stdout.write(JSON.stringify(found), () => process.exit(0));
