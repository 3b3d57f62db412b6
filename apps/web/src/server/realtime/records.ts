import { getActing } from '@lintel/domain/acting';
import { getBuilding, getPlan, getVerification } from '@lintel/domain/building';
import { getChannel, getCommunity, getPost } from '@lintel/domain/community';
import { getInquiry } from '@lintel/domain/crm';
import { getAgent, getLicence } from '@lintel/domain/directory';
import { getListing } from '@lintel/domain/listing';
import { getTicket } from '@lintel/domain/ticket';
import type { RecordQueries } from './authorise';

/** Records that may be listened to, each with the query that says to whom. */
export const recordQueries = {
  acting: getActing, listing: getListing, inquiry: getInquiry, agent: getAgent, licence: getLicence, building: getBuilding, building_work: getPlan, verification: getVerification, ticket: getTicket, post: getPost,
  channel: getChannel, community: getCommunity,
} as const satisfies RecordQueries;
