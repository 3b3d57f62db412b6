import { answerInquiry, askInquiry, assignInquiry, claimInquiry, closeInquiry, followUpInquiry, getInquiry, listInquiries } from '@lintel/domain/crm';

export const crm = [getInquiry, listInquiries, askInquiry, followUpInquiry, answerInquiry, claimInquiry, assignInquiry, closeInquiry] as const;
