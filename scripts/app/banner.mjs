import { join } from 'node:path';

const accounts = /** @type {const} */ ([
  ['admin', 'platform administrator'],
  ['moderator', 'reviews listings'],
  ['owner', 'owns an agency'],
  ['agent', 'sells for it'],
  ['resident', 'lives in a building'],
  ['investor', 'looks for returns'],
  ['manager', 'runs the building'],
  ['staff', 'mends what breaks in it'],
  ['provider', 'repairs for others'],
]);

/**
 * What the person at the keyboard needs to know once everything runs.
 * @param {{ settings: import('./settings.mjs').Settings, temporalUiUrl: string | undefined, hasDemo: boolean, seconds: number }} state
 */
export function banner({ settings, temporalUiUrl, hasDemo, seconds }) {
  const demo = ['', '  Demo accounts, all with the password lintel-demo:', ...accounts.map(([name, role]) => `    ${`${name}@lintel.test`.padEnd(24)} ${role}`)];
  return [
    '',
    `Lintel is ready (${seconds.toFixed(1)} s).`,
    '',
    `  App          ${settings.appUrl}`,
    ...(temporalUiUrl ? [`  Temporal UI  ${temporalUiUrl}`] : []),
    `  Logs         ${join(settings.home, 'logs')}`,
    ...(hasDemo ? demo : []),
    '',
    '  Ctrl-C stops everything.',
  ].join('\n');
}
