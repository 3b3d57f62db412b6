import type { TemporalGate } from '@lintel/adapters/temporal';
import type { ScopedTransaction } from '@lintel/db';
import { analyticsProjection } from '@lintel/domain/analytics';
import { assistantReactor } from '@lintel/domain/assistant';
import { auditReactor } from '@lintel/domain/audit';
import { buildingReactor } from '@lintel/domain/building';
import { agentProjection, directoryReactor } from '@lintel/domain/directory';
import { notificationReactor } from '@lintel/domain/notification';
import { webhookReactor } from '@lintel/domain/gateway';
import { privacyReactor } from '@lintel/domain/privacy';
import { savedSearchReactor } from '@lintel/domain/saved-search';
import { type SsoPorts, ssoReactor } from '@lintel/domain/sso';
import type { Consumer } from '@lintel/kernel';
import type { Env } from '../env';
import { assistantWorkReactor } from './assistants';
import { deliveryReactor } from './deliveries';
import { lifecycleReactor } from './lifecycles';
import { operatorReactor } from './operator-actions';
import { searchProjections } from './search';
import { uploadReactor } from './uploads';
import { webhookDeliveryReactor } from './webhooks';

/** Everything that reads the log in this process. */
export function consumers({ temporal, env, sso }: { readonly temporal: TemporalGate; readonly env: Env; readonly sso: SsoPorts }): readonly Consumer<ScopedTransaction>[] {
  return [lifecycleReactor(temporal), deliveryReactor(temporal), operatorReactor(temporal), uploadReactor(temporal), auditReactor, notificationReactor, buildingReactor, savedSearchReactor, privacyReactor, webhookReactor(), webhookDeliveryReactor(temporal), assistantReactor, assistantWorkReactor(temporal), ssoReactor(sso), directoryReactor, analyticsProjection, agentProjection,
    ...searchProjections({ url: env.MEILI_URL, apiKey: env.MEILI_KEY })];
}
