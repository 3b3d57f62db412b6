/** The test projects of vitest.config.ts by what they are about; a stage of its own in the table each. */
export const groups = /** @type {const} */ ({
  unit: ['kernel', 'ui', 'client', 'scripts'],
  command: ['db', 'domain'],
  workflow: ['workflows', 'worker'],
  contract: ['adapters'],
  web: ['web'],
  cli: ['cli'],
});

const stages = /** @type {const} */ (['typecheck', 'lint', 'tests', 'build', 'browser']);

/** @typedef {{ stages: Set<typeof stages[number]>, projects: string[], files: string[], journeys: string[] }} Selection projects, files: of vitest, none means all; journeys: file filters of the browser tests, likewise */

/**
 * What `npm test -- <filter> …` asks for: stages, groups and projects by name, and anything else a part of a file's path.
 * @param {string[]} filters none means everything
 * @returns {Selection}
 */
export function select(filters) {
  /** @type {Selection} */
  const selection = { stages: new Set(), projects: [], files: [], journeys: [] };
  if (filters.length === 0) return { ...selection, stages: new Set(stages) };
  for (const filter of filters) {
    const stage = stages.find((each) => each === filter);
    const projects = projectsNamed(filter);
    if (stage) selection.stages.add(stage);
    else if (projects) selection.projects.push(...projects);
    else if (filter.startsWith('e2e/')) selection.journeys.push(filter.slice('e2e/'.length));
    else selection.files.push(filter);
  }
  if (selection.projects.length || selection.files.length) selection.stages.add('tests');
  if (selection.journeys.length) selection.stages.add('browser');
  return selection;
}

/** @param {string} name @returns {string[] | undefined} */
function projectsNamed(name) {
  const group = Object.entries(groups).find(([each]) => each === name)?.[1];
  if (group) return [...group];
  return Object.values(groups).some((each) => each.some((project) => project === name)) ? [name] : undefined;
}

/** @param {string} project */
export function groupOf(project) {
  return Object.entries(groups).find(([, projects]) => projects.some((each) => each === project))?.[0] ?? project;
}
