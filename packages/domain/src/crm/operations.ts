import type { Operation } from '@lintel/db';
import { answerInquiry } from './commands/answer-inquiry';
import { askInquiry } from './commands/ask-inquiry';
import { assignInquiry } from './commands/assign-inquiry';
import { claimInquiry } from './commands/claim-inquiry';
import { closeInquiry } from './commands/close-inquiry';
import { followUpInquiry } from './commands/follow-up-inquiry';
import { wakeInquiry } from './commands/wake-inquiry';
import { getInquiry } from './queries/get-inquiry';
import { listInquiries } from './queries/list-inquiries';

export const operations = [
  askInquiry, followUpInquiry, answerInquiry, claimInquiry, assignInquiry, closeInquiry, wakeInquiry, getInquiry, listInquiries,
] as const satisfies readonly Operation[];
