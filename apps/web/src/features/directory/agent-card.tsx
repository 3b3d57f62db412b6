import type { AgentCard as Agent } from '@lintel/domain/directory/contract';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import type { Formats } from '@/components/words/formats';
import { Portrait } from './portrait';
import { RatingLine } from './stars';
import { VerifiedBadge } from './verified-badge';

export interface AgentCardProps {
  readonly agent: Agent;
  readonly formats: Formats;
  /** Of its heading. */
  readonly level?: 2 | 3;
}

/** An agent in a list: who, where, how well spoken of, what they offer. The whole card is one link. */
export function AgentCard({ agent, formats, level = 2 }: AgentCardProps) {
  const t = useTranslations('directory');
  const Heading = `h${level}` as const;
  return (
    <article className="group relative flex h-full gap-4 rounded-md border bg-surface p-4 hover:border-line-strong">
      <Portrait name={agent.name} portrait={agent.portrait} />
      <div className="min-w-0 flex-1">
        <Heading className="truncate font-semibold">
          <UiLink href={paths.agent(agent.slug)} className="group-hover:underline after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus">
            {agent.name}
          </UiLink>
        </Heading>
        <p className="truncate text-sm text-ink-muted">{agent.agency.name}</p>
        <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <RatingLine rating={agent.rating} formats={formats} />
          {agent.isVerified ? <VerifiedBadge /> : null}
        </div>
        {agent.headline === '' ? null : <p className="mt-2 line-clamp-2 text-sm">{agent.headline}</p>}
        <p className="mt-2 truncate text-sm text-ink-muted">{agent.areas.join(', ')}</p>
        <p className="tabular text-sm text-ink-muted">{t('onMarket', { count: agent.onMarket })} · {t('closedCount', { count: agent.closed })}</p>
      </div>
    </article>
  );
}
