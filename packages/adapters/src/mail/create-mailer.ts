import { createDatabaseMailer, type DatabaseMailerConfig } from './database/database-mailer';
import type { Mailer } from './port';
import { createSmtpMailer } from './smtp/smtp-mailer';
import type { SmtpMailerConfig } from './smtp/smtp-config';

export type MailerConfig = ({ readonly kind: 'database' } & DatabaseMailerConfig) | ({ readonly kind: 'smtp' } & SmtpMailerConfig);

/** The mailer that the configuration names. Connects to nothing yet: `verify` tells whether mail can be sent. */
export function createMailer(config: MailerConfig): Mailer {
  return config.kind === 'database' ? createDatabaseMailer(config) : createSmtpMailer(config);
}
