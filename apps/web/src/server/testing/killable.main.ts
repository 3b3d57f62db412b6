import { readEnv } from '../../env';
import { createLog } from '../observability/log';
import { serve } from './serve';

// A program of its own, so that a test can kill it as an operating system does.
const env = readEnv();
await serve(env, createLog(env.LOG_LEVEL), env.PORT);
