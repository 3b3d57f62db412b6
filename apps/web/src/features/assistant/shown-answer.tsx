'use client';

import { Badge } from '@lintel/ui/badge';
import { Card } from '@lintel/ui/card';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { SaidBy } from './said-by';

type Answer = Answers['assistant']['getAnswer'];
type Source = Answer['sources'][number];

const soonMs = 1_000;
const isOnItsWay = (status: Answer['status'] | undefined) => status === 'waiting' || status === 'working';

/** An answer with its sources. Everything in it is shown as plain words; the only links are those to the sources, made here. */
export function ShownAnswer({ id }: { readonly id: string }) {
  const t = useTranslations('assistant.ask');
  const query = useQuery({ ...useTRPC().assistant.getAnswer.queryOptions({ id }), refetchInterval: ({ state }) => (isOnItsWay(state.data?.status) ? soonMs : false) });
  return (
    <Answered query={query} failed={t('failed')} skeleton={<RecordSkeleton label={t('thinking')} />}>
      {(answer) => (
        <section aria-live="polite" aria-busy={isOnItsWay(answer.status)}>
          <Card title={answer.question}>{isOnItsWay(answer.status) ? <p className="text-ink-muted">{t('thinking')}</p> : answer.status === 'failed' ? <p>{t('gaveUp')}</p> : <Said answer={answer} />}</Card>
        </section>
      )}
    </Answered>
  );
}

function Said({ answer }: { readonly answer: Answer }) {
  const t = useTranslations('assistant.ask');
  const { claims, sources, hidden } = answer;
  return (
    <div className="flex flex-col gap-4">
      {claims.length === 0 ? null : (
        <ul className="flex flex-col gap-2">
          {claims.map((claim, n) => <li key={n} className="break-words">{claim.text} {claim.sources.map((at) => <Badge key={at} look="outline">{t('source', { number: at + 1 })}</Badge>)}</li>)}
        </ul>
      )}
      {hidden === 0 ? null : <p className="text-sm text-ink-muted">{t('hidden', { count: hidden })}</p>}
      {sources.length === 0 ? <p>{t('nothing')}</p> : (
        <div className="flex flex-col gap-2">
          <h3 className="text-sm font-medium">{t(claims.length === 0 ? 'found' : 'sources')}</h3>
          <ol className="flex flex-col gap-3">{sources.map((source, at) => <li key={source.about.type === 'document' ? source.about.recordId : at}><SourceLine source={source} number={at + 1} /></li>)}</ol>
        </div>
      )}
      <SaidBy {...answer} />
    </div>
  );
}

function SourceLine({ source, number }: { readonly source: Source; readonly number: number }) {
  const t = useTranslations('assistant.ask');
  return (
    <div className="flex gap-3">
      <span aria-hidden className="text-ink-muted tabular-nums">{number}</span>
      <div className="min-w-0">
        <UiLink href={placeOf(source)} className="hit font-medium break-words text-accent-ink underline-offset-2 hover:underline">{source.title === '' ? t(`untitled.${kindOf(source)}`) : source.title}</UiLink>
        {source.excerpt === '' ? null : <p className="line-clamp-3 text-sm break-words text-ink-muted">{source.excerpt}</p>}
      </div>
    </div>
  );
}

function kindOf({ about }: Source): 'ticket' | 'post' | 'building' | 'document' {
  return about.type === 'ticket' || about.type === 'post' || about.type === 'building' ? about.type : 'document';
}

/** Within the app, to the record that was read; nothing that anybody wrote says where a link leads. */
function placeOf({ about }: Source): string {
  switch (about.type) {
    case 'ticket': return about.works ? paths.deskTicket(about.id) : paths.myTicket(about.id);
    case 'post': return paths.post(about.buildingId, about.id);
    case 'building': return about.works ? paths.building(about.id, '') : paths.house(about.id);
    case 'document': return about.works && about.buildingId !== null ? paths.building(about.buildingId, 'rules') : paths.house(about.recordId);
    default: return paths.home;
  }
}
