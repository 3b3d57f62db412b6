export { keepVisible } from './keep-visible';
export { markSeen } from './commands/mark-seen';
export { operations } from './operations';
export { activityPolicy } from './policy';
export { getTimeline } from './queries/get-timeline';
export { listMine } from './queries/list-mine';
export { listSinceLastHere } from './queries/list-since-last-here';
