'use client';

import { Button } from '@lintel/ui/button';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { Segmented } from '@lintel/ui/segmented';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { Announcements } from './announcements';
import { Cases } from './cases';
import { Channels } from './channels-desk';
import { Mutes } from './mutes';

type Part = 'queue' | 'announcements' | 'mutes' | 'channels';

/** What those who run a house do for its community: announce and see who has read it, decide about what was reported, open channels. */
export function CommunityDesk({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const query = useQuery({ ...trpc.community.get.queryOptions({ id: buildingId }), retry: false });
  const [chosen, setChosen] = useState<Part | null>(null);
  useLive([`community:${buildingId}`, `building_work:${buildingId}`], { queries: [trpc.post, trpc.moderation, trpc.mute, trpc.channel, trpc.community].map((router) => router.pathFilter()) });
  return (
    <Answered query={query} failed={t('gone')} skeleton={<ListSkeleton label={t('title')} />}>
      {(house) => {
        const parts: readonly Part[] = house.canModerate ? ['queue', 'announcements', 'mutes', 'channels'] : ['announcements'];
        const part = chosen ?? parts[0] ?? 'announcements';
        return (
          <section aria-label={t('title')} className="flex flex-col gap-5">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Segmented label={t('title')} value={part} onValueChange={setChosen} className="max-sm:max-w-full max-sm:overflow-x-auto"
                options={parts.map((value) => ({ value, label: value === 'queue' && house.waiting > 0 ? t('desk.queueWaiting', { count: house.waiting }) : t(`desk.${value}`) }))} />
              <Button asChild><UiLink href={paths.community(buildingId)}>{t('desk.open')}</UiLink></Button>
            </div>
            {part === 'queue' ? <Cases buildingId={buildingId} /> : null}
            {part === 'announcements' ? <Announcements house={house} /> : null}
            {part === 'mutes' ? <Mutes buildingId={buildingId} /> : null}
            {part === 'channels' ? <Channels buildingId={buildingId} /> : null}
          </section>
        );
      }}
    </Answered>
  );
}
