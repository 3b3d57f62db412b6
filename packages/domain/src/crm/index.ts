import { answerInquiry } from './commands/answer-inquiry';
import { askInquiry } from './commands/ask-inquiry';
import { assignInquiry } from './commands/assign-inquiry';
import { claimInquiry } from './commands/claim-inquiry';
import { closeInquiry } from './commands/close-inquiry';
import { followUpInquiry } from './commands/follow-up-inquiry';
import { wakeInquiry } from './commands/wake-inquiry';
import { getInquiry } from './queries/get-inquiry';
import { listInquiries } from './queries/list-inquiries';

export { answerInquiry, askInquiry, assignInquiry, claimInquiry, closeInquiry, followUpInquiry, getInquiry, listInquiries, wakeInquiry };
export { inquiryAnswered, inquiryClosed, inquiryReceived, inquiryResponseNear, inquiryResponseOverdue, leadAssigned, leadClaimed, leadCreated, leadStatusChanged } from './events';
export { inquiryLifecycle } from './lifecycle';
export { inquiryPolicy } from './policy';
