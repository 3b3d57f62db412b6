import {
  answerReview, editReview, flagReview, getAgency, getAgent, getFigures, getLicence, getMyAgent, getMyProfile, hideReview, keepReview, listAgencies, listAgents, listFigureFacts, listFlagged,
  listHomes, listLicences, listReviewable, listReviews, rejectLicence, renewLicence, restoreReview, resubmitLicence, revokeLicence, submitLicence, takeUpLicence, updateAgency, updateAgent,
  updateProfile, verifyLicence, writeReview,
} from '@lintel/domain/directory';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'directory:read', tag: 'Directory' } as const;
const writes = { scope: 'directory:write', tag: 'Directory' } as const;
const licenceReads = { scope: 'directory:read', tag: 'Licences' } as const;
const licenceWrites = { scope: 'directory:write', tag: 'Licences' } as const;

export const directory: readonly RestRow[] = [
  row(listAgents, { method: 'GET', path: '/agents', ...reads, isPublic: true }),
  row(getAgent, { method: 'GET', path: '/agents/by', ...reads, isPublic: true }),
  row(listHomes, { method: 'GET', path: '/agents/homes', ...reads, isPublic: true }),
  row(getFigures, { method: 'GET', path: '/agents/figures', ...reads }),
  row(listFigureFacts, { method: 'GET', path: '/agents/facts', ...reads }),
  row(listAgencies, { method: 'GET', path: '/agencies', ...reads, isPublic: true }),
  row(getAgency, { method: 'GET', path: '/agencies/by', ...reads, isPublic: true }),
  row(updateAgency, { method: 'PATCH', path: '/agencies/{id}', ...writes }),
  row(getMyProfile, { method: 'GET', path: '/me/profile', ...reads }),
  row(updateProfile, { method: 'PATCH', path: '/me/profile', ...writes }),
  row(getMyAgent, { method: 'GET', path: '/me/agent', mayBeAbsent: true, ...reads }),
  row(updateAgent, { method: 'PATCH', path: '/me/agent', mayBeAbsent: true, ...writes }),
  row(listLicences, { method: 'GET', path: '/licences', ...licenceReads }),
  row(submitLicence, { method: 'POST', path: '/licences', status: 201, location: ({ id }) => `/licences/${id}`, ...licenceWrites }),
  row(getLicence, { method: 'GET', path: '/licences/{id}', ...licenceReads }),
  row(resubmitLicence, { method: 'POST', path: '/licences/{id}/resubmit', ...licenceWrites }),
  row(renewLicence, { method: 'POST', path: '/licences/{id}/renew', ...licenceWrites }),
  row(takeUpLicence, { method: 'POST', path: '/licences/{id}/take-up', ...licenceWrites }),
  row(verifyLicence, { method: 'POST', path: '/licences/{id}/verify', ...licenceWrites }),
  row(rejectLicence, { method: 'POST', path: '/licences/{id}/reject', ...licenceWrites }),
  row(revokeLicence, { method: 'POST', path: '/licences/{id}/revoke', ...licenceWrites }),
  row(listReviews, { method: 'GET', path: '/agents/{agentId}/reviews', ...reads, isPublic: true }),
  row(writeReview, { method: 'POST', path: '/agents/{agentId}/reviews', status: 201, ...writes }),
  row(listReviewable, { method: 'GET', path: '/me/reviewable', ...reads }),
  row(listFlagged, { method: 'GET', path: '/reviews/flagged', ...reads }),
  row(editReview, { method: 'PATCH', path: '/reviews/{id}', ...writes }),
  row(answerReview, { method: 'POST', path: '/reviews/{id}/answer', ...writes }),
  row(flagReview, { method: 'POST', path: '/reviews/{id}/flag', ...writes }),
  row(hideReview, { method: 'POST', path: '/reviews/{id}/hide', ...writes }),
  row(restoreReview, { method: 'POST', path: '/reviews/{id}/restore', ...writes }),
  row(keepReview, { method: 'POST', path: '/reviews/{id}/keep', ...writes }),
];
