import { allOf, anyOf, anyone, definePolicy, granted, inScope, isActor, systemOnly, whereIn } from '@lintel/kernel';

const agency = inScope('organisationId', 'agency_owner', 'agent', 'assistant');
const asker = isActor('askerUserId');

/** Attributes: id, organisationId, askerUserId, assignedTo. */
export const inquiryPolicy = definePolicy('inquiry', {
  'inquiry.view': anyOf(asker, inScope('organisationId', 'agency_owner', 'assistant'), allOf(agency, anyOf(isActor('assignedTo'), whereIn('assignedTo', null))), granted('view')),
  'inquiry.ask': anyone,
  'inquiry.followUp': asker,
  'inquiry.answer': anyOf(inScope('organisationId', 'agency_owner', 'assistant'), allOf(agency, anyOf(isActor('assignedTo'), whereIn('assignedTo', null))), granted('act')),
  'inquiry.claim': agency,
  'inquiry.assign': inScope('organisationId', 'agency_owner'),
  'inquiry.wake': systemOnly,
});
