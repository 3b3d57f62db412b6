import type { Lifecycle } from '@lintel/kernel';
import { emailChangeLifecycle, passwordResetLifecycle, registrationLifecycle } from '../access';
import { verificationLifecycle } from '../building';
import { contributionLifecycle, moderationLifecycle, muteLifecycle, postLifecycle } from '../community';
import { inquiryLifecycle } from '../crm';
import { licenceLifecycle } from '../directory';
import { webhookDeliveryLifecycle, webhookLifecycle } from '../gateway';
import { feedPhotoLifecycle, feedSourceLifecycle, listingMarket, listingReview } from '../listing';
import { mediaLifecycle } from '../media';
import { deliveryLifecycle } from '../notification';
import { invitationLifecycle } from '../organisation';
import { accountDeletionLifecycle, personalExportLifecycle } from '../privacy';
import { ssoConnectionLifecycle, ssoDomainLifecycle } from '../sso';
import { ticketLifecycle } from '../ticket';

/** Every declared lifecycle: its diagram is printed, its declaration tested. */
export const lifecycles: readonly Lifecycle[] = [
  listingReview, listingMarket, feedSourceLifecycle, feedPhotoLifecycle, inquiryLifecycle, licenceLifecycle, invitationLifecycle, mediaLifecycle, deliveryLifecycle, webhookLifecycle, webhookDeliveryLifecycle,
  verificationLifecycle, postLifecycle, contributionLifecycle, moderationLifecycle, muteLifecycle, ticketLifecycle, registrationLifecycle, passwordResetLifecycle, emailChangeLifecycle,
  personalExportLifecycle, accountDeletionLifecycle, ssoConnectionLifecycle, ssoDomainLifecycle,
];

const intro = `# Lifecycles

Printed from the declarations that commands obey and buttons are drawn from, by \`pnpm --filter @lintel/domain print-docs\`. A transition that is not here is refused.
`;

/** The page of the documentation. */
export function printLifecycles(): string {
  return [intro, ...lifecycles.map(section)].join('\n');
}

function section(lifecycle: Lifecycle): string {
  const finals = Object.keys(lifecycle.states).filter((state) => lifecycle.isFinal(state));
  const arrows = lifecycle.transitions.flatMap((t) => t.from.map((from) => `  ${from} --> ${t.to}: ${t.command.slice(t.command.indexOf('.') + 1)}`));
  const rows = lifecycle.transitions.map((t) => `| \`${t.command}\` | ${t.from.join(', ')} | ${t.to} | ${t.guard ?? ''} |`);
  return [
    `## ${lifecycle.name}\n`, '```mermaid', 'stateDiagram-v2', `  [*] --> ${lifecycle.initial}`, ...arrows, ...finals.map((state) => `  ${state} --> [*]`), '```\n',
    '| command | from | to | when |', '|---|---|---|---|', ...rows, '',
  ].join('\n');
}
