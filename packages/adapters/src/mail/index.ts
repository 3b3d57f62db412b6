export { createMailer, type MailerConfig } from './create-mailer';
export type { DatabaseMailerConfig, MailDatabase } from './database/database-mailer';
export { mailMessageId } from './message-id';
export { InvalidMail, type MailAddress, MailAmbiguous, type Mailer, type MailMessage, MailUnavailable, type MailResult } from './port';
export { smtpConfigFromUrl, type SmtpMailerConfig, type SmtpSecurity } from './smtp/smtp-config';
