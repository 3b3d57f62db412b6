import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The workspace's folders, by the few patterns pnpm-workspace.yaml uses: `folder` and `folder/*`.
 * @param {string} root
 * @returns {string[]} relative to root
 */
export function workspaceFolders(root) {
  const lines = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8').split('\n');
  const start = lines.indexOf('packages:');
  const patterns = [];
  for (const line of lines.slice(start + 1)) {
    const pattern = /^\s+-\s+['"]?([^'"\s]+)/.exec(line)?.[1];
    if (!pattern) break;
    patterns.push(pattern);
  }
  return patterns
    .flatMap((pattern) => (pattern.endsWith('/*') ? children(root, pattern.slice(0, -2)) : [pattern]))
    .filter((folder) => existsSync(join(root, folder, 'package.json')));
}

/** @param {string} root @param {string} folder */
function children(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`${folder}/${entry.name}`] : []));
}

/**
 * The name and the workspace dependencies of each folder.
 * @param {string} root
 * @returns {Map<string, { folder: string, needs: string[] }>} by package name
 */
export function workspaceGraph(root) {
  return new Map(
    workspaceFolders(root).map((folder) => {
      const { name, dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const needs = Object.entries({ ...devDependencies, ...dependencies }).flatMap(([each, version]) => (String(version).startsWith('workspace:') ? [each] : []));
      return [name, { folder, needs }];
    }),
  );
}

/**
 * A package's folder and those of everything of the workspace it is made from.
 * @param {ReturnType<typeof workspaceGraph>} graph
 * @param {string} name
 * @returns {string[]}
 */
export function foldersBehind(graph, name) {
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ each) => {
    if (seen.has(each)) return;
    seen.add(each);
    graph.get(each)?.needs.forEach(visit);
  };
  visit(name);
  return [...seen].flatMap((each) => graph.get(each)?.folder ?? []);
}
