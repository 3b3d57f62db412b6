import { type Logger, pino } from 'pino';
import { instanceId } from '../env';

/** JSON lines to standard output; what could name a person is masked. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: { service: 'worker', instance: instanceId },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: ['email', '*.email', 'address', '*.address', 'to', '*.to', 'name', 'subject', 'text', 'html', '*.authorization', '*.cookie'], censor: '[masked]' },
  });
}
