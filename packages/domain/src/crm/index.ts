import { answerInquiry } from './commands/answer-inquiry';
import { askInquiry } from './commands/ask-inquiry';
import { claimInquiry } from './commands/claim-inquiry';
import { closeInquiry } from './commands/close-inquiry';
import { wakeInquiry } from './commands/wake-inquiry';

export { answerInquiry, askInquiry, claimInquiry, closeInquiry, wakeInquiry };
export { inquiryAnswered, inquiryClosed, inquiryReceived, inquiryResponseNear, inquiryResponseOverdue, leadAssigned, leadClaimed, leadCreated, leadStatusChanged } from './events';
export { inquiryLifecycle } from './lifecycle';
export { inquiryPolicy } from './policy';
