import { Avatar } from '@lintel/ui/avatar';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { VerifiedBadge } from '@/features/directory/verified-badge';
import { AskForm } from './ask-form';
import type { Listing } from './headline';

export interface AgentCardProps {
  readonly listing: Listing;
  /** The agent's public page; null: there is none. */
  readonly agent: { readonly slug: string; readonly isVerified: boolean; readonly src: string | undefined } | null;
}

/** Who offers the home, and how to ask them. */
export function AgentCard({ listing, agent }: AgentCardProps) {
  const t = useTranslations('listing');
  const name = listing.listAgentName ?? listing.organisationName;
  const isOver = listing.standardStatus === 'Closed' || listing.isOverdue;
  return (
    <section id="ask" aria-labelledby="ask-title" className="lintel scroll-mt-24 rounded-md border bg-surface p-5 [--lintel-inset:20px] print:border-0 print:p-0 print:before:hidden">
      <div className="flex items-center gap-3">
        <Avatar name={name} size="lg" src={agent?.src} />
        <div className="min-w-0">
          <p className="truncate font-semibold">{agent === null ? name : <UiLink href={paths.agent(agent.slug)} className="hit underline-offset-4 hover:underline">{name}</UiLink>}</p>
          {listing.listAgentName === null ? null : <p className="truncate text-sm text-ink-muted">{listing.organisationName}</p>}
          {agent?.isVerified === true ? <VerifiedBadge className="mt-1" /> : null}
        </div>
      </div>
      <div className="mt-5 print:hidden">
        <h2 id="ask-title" className="text-lg font-semibold">{t('ask.title')}</h2>
        {isOver ? <p className="mt-1 text-ink-muted">{t('ask.closed')}</p> : (
          <>
            <p className="mt-1 mb-4 text-ink-muted">{t('ask.lead', { name })}</p>
            <AskForm listingId={listing.id} answeredBy={name} />
          </>
        )}
      </div>
    </section>
  );
}
