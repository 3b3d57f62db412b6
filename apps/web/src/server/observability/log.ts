import pino, { type DestinationStream, type Logger } from 'pino';
import { maskPersonal } from './mask';

/**
 * JSON lines on standard output. Personal data is masked wherever it turns up: by name for the fields that hold it, by shape for e-mail
 * addresses inside text.
 */
export function createLog(level: 'error' | 'warn' | 'info' | 'debug', destination?: DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: { service: 'web', pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), log: maskPersonal },
    serializers: { err: (error: unknown) => (error instanceof Error ? maskPersonal({ ...pino.stdSerializers.err(error) }) : error) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
