'use client';

import { Banner } from '@lintel/ui/banner';
import { Card } from '@lintel/ui/card';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useTRPC } from '@/components/trpc-provider';
import { Hours } from './hours';
import { KindChoice } from './kind-choice';
import { Phone } from './phone';
import { ThisBrowser } from './this-browser';

/** What one is told of, through which channels and when. */
export function Choices() {
  const t = useTranslations('account.told');
  const trpc = useTRPC();
  const query = useQuery(trpc.notification.getPreferences.queryOptions({}));
  return (
    <Answered query={query} failed={t('failed')} level={2} skeleton={<Card title={t('kinds')}><Skeleton className="h-64" /></Card>}>
      {(given) => {
        const topics = [...new Set(given.kinds.map(({ topic }) => topic))];
        return (
          <div className="flex flex-col gap-6">
            {given.email.isSuppressed ? <Banner tone="caution" title={t('suppressed')}>{t('suppressedHelp', { address: given.email.address })}</Banner> : null}
            <Hours key={given.version} quiet={given.quiet} digestHour={given.digestHour} zone={given.zone} />
            <Card title={t('places')}>
              <div className="flex flex-col divide-y">
                <p className="flex flex-wrap justify-between gap-2 pb-4"><span>{t('channels.email')}</span><span className="break-all text-ink-muted">{given.email.address}</span></p>
                <Phone phone={given.phone} />
                <ThisBrowser pushKey={given.pushKey} browsers={given.browsers} />
              </div>
            </Card>
            {topics.map((topic) => (
              <Card key={topic} title={t(`topics.${topic as 'listings'}`)}>
                <ul className="-my-4 divide-y">{given.kinds.filter((kind) => kind.topic === topic).map((kind) => <KindChoice key={kind.kind} kind={kind} canPush={given.browsers.length > 0} canText={given.phone?.isVerified === true} />)}</ul>
              </Card>
            ))}
          </div>
        );
      }}
    </Answered>
  );
}
