import type { Operation } from '@lintel/db';
import { markSeen } from './commands/mark-seen';
import { getTimeline } from './queries/get-timeline';
import { listMine } from './queries/list-mine';
import { listSinceLastHere } from './queries/list-since-last-here';

export const operations = [listMine, getTimeline, listSinceLastHere, markSeen] as const satisfies readonly Operation[];
