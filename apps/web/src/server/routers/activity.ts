import { getTimeline, listMine, listSinceLastHere, markSeen } from '@lintel/domain/activity';

export const activity = [getTimeline, listMine, listSinceLastHere, markSeen] as const;
