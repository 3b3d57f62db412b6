export { localAuthority, localCertificate } from './certificate';
export { type CaughtMail, type SmtpCatcher, startSmtpCatcher } from './smtp-catcher';
