export { type CaughtMail, type SmtpCatcher, startSmtpCatcher } from './smtp-catcher';
