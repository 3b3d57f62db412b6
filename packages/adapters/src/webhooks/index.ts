export { type AddressRules, addressProblem, isAllowedAddress } from '../guarded-http';
export { createHttpWebhookSender, type HttpSenderConfig } from './http-sender';
export { type WebhookAnswer, type WebhookFault, type WebhookRequest, type WebhookSender, WebhookUnanswered } from './port';
export { newWebhookSecret, type Signed, signatureHeaders } from './sign';
