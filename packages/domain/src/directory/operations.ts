import type { Operation } from '@lintel/db';
import { answerReview } from './commands/answer-review';
import { editReview } from './commands/edit-review';
import { flagReview } from './commands/flag-review';
import { hideReview } from './commands/hide-review';
import { keepReview } from './commands/keep-review';
import { rejectLicence } from './commands/reject-licence';
import { renewLicence } from './commands/renew-licence';
import { restoreReview } from './commands/restore-review';
import { resubmitLicence } from './commands/resubmit-licence';
import { revokeLicence } from './commands/revoke-licence';
import { submitLicence } from './commands/submit-licence';
import { takeUpLicence } from './commands/take-up-licence';
import { updateAgency } from './commands/update-agency';
import { updateAgent } from './commands/update-agent';
import { updateProfile } from './commands/update-profile';
import { verifyLicence } from './commands/verify-licence';
import { wakeLicence } from './commands/wake-licence';
import { writeReview } from './commands/write-review';
import { getAgency } from './queries/get-agency';
import { getAgent } from './queries/get-agent';
import { getFigures, listFigureFacts } from './queries/get-figures';
import { getLicence } from './queries/get-licence';
import { getMyAgent } from './queries/get-my-agent';
import { getMyProfile } from './queries/get-my-profile';
import { listAgencies } from './queries/list-agencies';
import { listAgents } from './queries/list-agents';
import { listDirectoryPages } from './queries/list-directory-pages';
import { listFlagged } from './queries/list-flagged';
import { listHomes } from './queries/list-homes';
import { listLicences } from './queries/list-licences';
import { listReviewable } from './queries/list-reviewable';
import { listReviews } from './queries/list-reviews';

export const operations = [
  getMyProfile, updateProfile, listAgents, getAgent, listHomes, getMyAgent, updateAgent, getFigures, listFigureFacts, listDirectoryPages, listAgencies, getAgency, updateAgency,
  submitLicence, resubmitLicence, renewLicence, takeUpLicence, verifyLicence, rejectLicence, revokeLicence, wakeLicence, getLicence, listLicences,
  writeReview, editReview, answerReview, flagReview, hideReview, restoreReview, keepReview, listReviews, listReviewable, listFlagged,
] as const satisfies readonly Operation[];
