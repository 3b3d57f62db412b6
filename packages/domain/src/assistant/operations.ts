import type { Operation } from '@lintel/db';
import { askAssistant } from './commands/ask-assistant';
import { claimJobs } from './commands/claim-jobs';
import { claimTokens } from './commands/claim-tokens';
import { dismissSuggestion } from './commands/dismiss-suggestion';
import { finishJob } from './commands/finish-job';
import { keepEvaluation } from './commands/keep-evaluation';
import { keepModel } from './commands/keep-model';
import { setHouse } from './commands/set-house';
import { setOrganisation } from './commands/set-organisation';
import { settleTokens } from './commands/settle-tokens';
import { wakeHouse } from './commands/wake-house';
import { getAnswer } from './queries/get-answer';
import { getHouse } from './queries/get-house';
import { getMaterial } from './queries/get-material';
import { getOrganisation } from './queries/get-organisation';
import { getOverview } from './queries/get-overview';
import { getSuggestion } from './queries/get-suggestion';
import { getSummary } from './queries/get-summary';
import { listExamples } from './queries/list-examples';
import { listHints } from './queries/list-hints';
import { listLearners } from './queries/list-learners';
import { listOverdueAssistants } from './queries/list-overdue';
import { listPassages } from './queries/list-passages';
import { listQuestions } from './queries/list-questions';
import { listSummaries } from './queries/list-summaries';

export const operations = [
  askAssistant, claimJobs, claimTokens, dismissSuggestion, finishJob, keepEvaluation, keepModel, setHouse, setOrganisation, settleTokens, wakeHouse,
  getAnswer, getHouse, getMaterial, getOrganisation, getOverview, getSuggestion, getSummary, listExamples, listHints, listLearners, listOverdueAssistants, listPassages, listQuestions, listSummaries,
] as const satisfies readonly Operation[];
