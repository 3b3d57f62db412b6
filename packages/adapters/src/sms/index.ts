export { createDatabaseSms, type SmsDatabase } from './database-sms';
export { SmsAmbiguous, type SmsMessage, type SmsResult, type SmsSender, SmsUnavailable } from './port';
export { isSignedByTwilio } from './signature';
export { createTwilioSms, type TwilioConfig } from './twilio-sms';
