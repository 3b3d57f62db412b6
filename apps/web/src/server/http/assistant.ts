import {
  askAssistant, dismissSuggestion, getAnswer, getHouse, getOrganisation, getOverview, getSuggestion, getSummary, keepEvaluation, listHints, listQuestions, listSummaries, setHouse, setOrganisation,
} from '@lintel/domain/assistant';
import { type RestRow, row } from '../rest/row';

const read = { scope: 'assistant:read', tag: 'Assistant' } as const;
const write = { scope: 'assistant:write', tag: 'Assistant' } as const;

export const assistant: readonly RestRow[] = [
  row(getSuggestion, { method: 'GET', path: '/tickets/{ticketId}/suggestion', ...read }),
  row(dismissSuggestion, { method: 'POST', path: '/assistant/suggestions/{id}/dismiss', ...write }),
  row(listHints, { method: 'GET', path: '/buildings/{buildingId}/moderation-hints', ...read }),
  row(askAssistant, { method: 'POST', path: '/buildings/{buildingId}/questions', status: 201, location: ({ id }) => `/assistant/answers/${id}`, ...write }),
  row(listQuestions, { method: 'GET', path: '/buildings/{buildingId}/questions', ...read }),
  row(getAnswer, { method: 'GET', path: '/assistant/answers/{id}', ...read }),
  row(listSummaries, { method: 'GET', path: '/buildings/{buildingId}/weeks', ...read }),
  row(getSummary, { method: 'GET', path: '/assistant/weeks/{id}', ...read }),
  row(getHouse, { method: 'GET', path: '/buildings/{buildingId}/assistant', ...read }),
  row(setHouse, { method: 'PATCH', path: '/buildings/{buildingId}/assistant', ...write }),
  row(getOrganisation, { method: 'GET', path: '/organisations/{organisationId}/assistant', ...read }),
  row(setOrganisation, { method: 'PATCH', path: '/organisations/{organisationId}/assistant', ...write }),
  row(getOverview, { method: 'GET', path: '/admin/assistant', ...read }),
  row(keepEvaluation, { method: 'POST', path: '/admin/assistant/evaluations', status: 201, ...write }),
];
