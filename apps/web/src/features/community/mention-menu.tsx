'use client';

import { IconButton } from '@lintel/ui/icon-button';
import { Menu, MenuItem, MenuLabel } from '@lintel/ui/menu';
import { useQuery } from '@tanstack/react-query';
import { AtSign } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';

export interface Named {
  readonly userId: string;
  readonly name: string;
}

/** Whom one may name; the choice goes into the words. */
export function MentionMenu({ buildingId, onName }: { readonly buildingId: string; readonly onName: (person: Named) => void }) {
  const t = useTranslations('community.compose');
  const trpc = useTRPC();
  const people = useQuery({ ...trpc.channel.listPeople.queryOptions({ buildingId }), staleTime: 60_000 });
  return (
    <Menu align="start" trigger={<IconButton label={t('mention')} icon={<AtSign aria-hidden />} tone="quiet" />}>
      {(people.data?.items ?? []).length === 0 ? <MenuLabel>{t('nobody')}</MenuLabel> : null}
      {(people.data?.items ?? []).map((one) => <MenuItem key={one.userId} onSelect={() => { onName(one); }}>{one.name}</MenuItem>)}
    </Menu>
  );
}

/** Those whom the words still name when they are sent. */
export const namedIn = (words: string, people: readonly Named[]): string[] => [...new Set(people.filter(({ name }) => words.includes(`@${name}`)).map(({ userId }) => userId))];
