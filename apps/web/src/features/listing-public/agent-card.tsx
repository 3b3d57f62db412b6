import { Avatar } from '@lintel/ui/avatar';
import { useTranslations } from 'next-intl';
import { AskForm } from './ask-form';
import type { Listing } from './headline';

/** Who offers the home, and how to ask them. */
export function AgentCard({ listing }: { readonly listing: Listing }) {
  const t = useTranslations('listing');
  const name = listing.listAgentName ?? listing.organisationName;
  const isOver = listing.standardStatus === 'Closed' || listing.isOverdue;
  return (
    <section id="ask" aria-labelledby="ask-title" className="lintel scroll-mt-24 rounded-md border bg-surface p-5 [--lintel-inset:20px] print:border-0 print:p-0 print:before:hidden">
      <div className="flex items-center gap-3">
        <Avatar name={name} size="lg" />
        <div className="min-w-0">
          <p className="truncate font-semibold">{name}</p>
          {listing.listAgentName === null ? null : <p className="truncate text-sm text-ink-muted">{listing.organisationName}</p>}
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
