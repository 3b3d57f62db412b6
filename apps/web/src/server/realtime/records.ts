import type { AnyQuery } from '@lintel/db';
import { getActing } from '@lintel/domain/acting';
import { getBuilding, getPlan, getVerification } from '@lintel/domain/building';
import { getChannel, getCommunity, getPost } from '@lintel/domain/community';
import { getInquiry } from '@lintel/domain/crm';
import { getAgent, getLicence } from '@lintel/domain/directory';
import { getListing } from '@lintel/domain/listing';
import { getTicket } from '@lintel/domain/ticket';
import type { RecordDoor, RecordQueries } from './authorise';

const whole = (query: AnyQuery): RecordDoor => ({ query });

/** Records that may be listened to, each with the query that says to whom. */
export const recordQueries = {
  acting: whole(getActing), inquiry: whole(getInquiry), agent: whole(getAgent), licence: whole(getLicence), building: whole(getBuilding), building_work: whole(getPlan),
  verification: whole(getVerification), ticket: whole(getTicket), post: whole(getPost), channel: whole(getChannel), community: whole(getCommunity),
  listing: { query: getListing, seesAll: (answer) => typeof answer === 'object' && answer !== null && 'private' in answer },
} as const satisfies RecordQueries;
