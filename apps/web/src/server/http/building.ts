import {
  acknowledgeRules, addUnits, askEvidence, checkItem, checkUnits, createBuilding, createLease, editBuilding, editUnit, endLease, extendLease, findBuildings, getBuilding, getPlan, getRules,
  getVerification, importUnits, issueCodes, listBuildings, listChecklist, listCodes, listLeases, listMyHomes, listMyself, listNeighbours, listResidencies, listRules, listUnitLabels, listVerifications, moveOut,
  publishRules, redeemCode, rejectVerification, removeEvidence, removeUnit, requestVerification, revokeCode, revokeResident, submitVerification, verifyResident, withdrawVerification,
} from '@lintel/domain/building';
import { type RawRoute, type RestRow, row } from '../rest/row';
import { evidenceRoutes } from '../uploads/evidence';

const houses = { read: { scope: 'buildings:read', tag: 'Buildings' }, write: { scope: 'buildings:write', tag: 'Buildings' } } as const;
const people = { read: { scope: 'buildings:read', tag: 'Residents' }, write: { scope: 'buildings:write', tag: 'Residents' } } as const;

export const building: readonly RestRow[] = [
  row(listBuildings, { method: 'GET', path: '/buildings', ...houses.read }),
  row(createBuilding, { method: 'POST', path: '/buildings', status: 201, location: ({ id }) => `/buildings/${id}`, ...houses.write }),
  row(findBuildings, { method: 'GET', path: '/buildings/find', ...houses.read }),
  row(getBuilding, { method: 'GET', path: '/buildings/{id}', ...houses.read }),
  row(editBuilding, { method: 'PATCH', path: '/buildings/{id}', ...houses.write }),
  row(getPlan, { method: 'GET', path: '/buildings/{id}/plan', ...houses.read }),
  row(addUnits, { method: 'POST', path: '/buildings/{buildingId}/units', ...houses.write }),
  row(listUnitLabels, { method: 'GET', path: '/buildings/{buildingId}/units', ...houses.read }),
  row(checkUnits, { method: 'POST', path: '/buildings/{buildingId}/units/check', ...houses.read }),
  row(importUnits, { method: 'POST', path: '/buildings/{buildingId}/units/import', ...houses.write }),
  row(editUnit, { method: 'PATCH', path: '/units/{id}', ...houses.write }),
  row(removeUnit, { method: 'DELETE', path: '/units/{id}', ...houses.write }),
  row(listLeases, { method: 'GET', path: '/buildings/{buildingId}/leases', ...houses.read }),
  row(createLease, { method: 'POST', path: '/units/{unitId}/leases', status: 201, ...houses.write }),
  row(extendLease, { method: 'POST', path: '/leases/{id}/extend', ...houses.write }),
  row(endLease, { method: 'POST', path: '/leases/{id}/end', ...houses.write }),
  row(getRules, { method: 'GET', path: '/buildings/{buildingId}/rules', ...houses.read }),
  row(listRules, { method: 'GET', path: '/buildings/{buildingId}/rules/editions', ...houses.read }),
  row(publishRules, { method: 'POST', path: '/buildings/{buildingId}/rules', status: 201, ...houses.write }),
  row(acknowledgeRules, { method: 'POST', path: '/rules/{id}/acknowledge', ...people.write }),
  row(listResidencies, { method: 'GET', path: '/buildings/{buildingId}/residents', ...people.read }),
  row(listNeighbours, { method: 'GET', path: '/buildings/{buildingId}/neighbours', ...people.read }),
  row(listCodes, { method: 'GET', path: '/buildings/{buildingId}/codes', ...people.read }),
  row(issueCodes, { method: 'POST', path: '/buildings/{buildingId}/codes', status: 201, ...people.write }),
  row(redeemCode, { method: 'POST', path: '/me/homes/redeem', ...people.write }),
  row(revokeCode, { method: 'DELETE', path: '/codes/{id}', ...people.write }),
  row(listMyHomes, { method: 'GET', path: '/me/homes', ...people.read }),
  row(listMyself, { method: 'PATCH', path: '/residencies/{id}', ...people.write }),
  row(listChecklist, { method: 'GET', path: '/residencies/{residencyId}/checklist', ...people.read }),
  row(checkItem, { method: 'PATCH', path: '/checklist-items/{id}', ...people.write }),
  row(listVerifications, { method: 'GET', path: '/verifications', ...people.read }),
  row(requestVerification, { method: 'POST', path: '/units/{unitId}/verifications', status: 201, location: ({ id }) => `/verifications/${id}`, ...people.write }),
  row(getVerification, { method: 'GET', path: '/verifications/{id}', ...people.read }),
  row(submitVerification, { method: 'POST', path: '/verifications/{id}/submit', ...people.write }),
  row(withdrawVerification, { method: 'POST', path: '/verifications/{id}/withdraw', ...people.write }),
  row(askEvidence, { method: 'POST', path: '/verifications/{id}/ask-evidence', ...people.write }),
  row(verifyResident, { method: 'POST', path: '/verifications/{id}/verify', ...people.write }),
  row(rejectVerification, { method: 'POST', path: '/verifications/{id}/reject', ...people.write }),
  row(moveOut, { method: 'POST', path: '/verifications/{id}/move-out', ...people.write }),
  row(revokeResident, { method: 'POST', path: '/verifications/{id}/revoke', ...people.write }),
  row(removeEvidence, { method: 'DELETE', path: '/verifications/{id}/evidence/{evidenceId}', ...people.write }),
];

export const buildingRaw: readonly RawRoute[] = evidenceRoutes;
