import { forgetRateBuckets } from '@lintel/adapters/rate-limit';
import { type Db, forgetExpiredKeys } from '@lintel/db';
import { forgetAttempts } from '@lintel/domain/access';
import { forgetSettledTroubles, forgetSilentServices } from '@lintel/domain/admin';
import { forgetSamples } from '@lintel/domain/analytics';
import { forgetQuestions } from '@lintel/domain/assistant';
import { forgetWebhookAttempts } from '@lintel/domain/gateway';
import type { Logger } from 'pino';

/** Deletes what no longer counts: sign-in attempts, callers' idempotency keys, processes long gone, what the assistant was asked a month ago. Any number of workers may do it at once. */
export async function forget(db: Db, log: Logger): Promise<void> {
  const forgotten = {
    attempts: await forgetAttempts(db), keys: await forgetExpiredKeys(db), services: await forgetSilentServices(db), rateBuckets: await forgetRateBuckets(db),
    troubles: await forgetSettledTroubles(db), webhookAttempts: await forgetWebhookAttempts(db), samples: await forgetSamples(db), questions: await forgetQuestions(db),
  };
  if (Object.values(forgotten).some((count) => count > 0)) log.info(forgotten, 'forgot what no longer counts');
}
