'use client';

import { ScopeSwitcher } from '@lintel/ui/scope-switcher';
import { Shell } from '@lintel/ui/shell';
import { useQuery } from '@tanstack/react-query';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { paths } from '../paths';
import { standingOf } from '../standing';
import { useTRPC } from '../trpc-provider';
import { useWords } from '../words/use-words';
import { Announcement } from './announcement';
import { Brand } from './brand';
import { Me, type MeProps } from './me';
import { NotificationBell } from './notification-bell';
import { Palette } from './palette';
import { mainActionOf, placesOf } from './places';
import { landingOf, type ReaderScope } from './scopes';
import { ThemeKeeper } from './theme-keeper';

export interface AppShellProps {
  readonly me: MeProps;
  readonly scopes: readonly ReaderScope[];
  readonly currentId: string;
  readonly children: ReactNode;
}

const year = 31_536_000;

/** Where work in a scope begins; who works in several organisations has the one they chose in the address. */
function addressOf(scopes: readonly ReaderScope[], chosen: ReaderScope | undefined): string {
  const landing = landingOf(chosen?.kind ?? 'personal');
  const isOneOfSeveral = scopes.filter(({ kind }) => landingOf(kind) === paths.desk).length > 1;
  return chosen !== undefined && landing === paths.desk && isOneOfSeveral ? `/in/${chosen.key}${landing}` : landing;
}

/** The frame of every screen of a signed-in person: places by the scope they work in, palette, bell, themselves. */
export function AppShell({ me, scopes, currentId, children }: AppShellProps) {
  const t = useTranslations('shell');
  const words = useWords();
  const trpc = useTRPC();
  const mine = useQuery({ ...trpc.configuration.mine.queryOptions({}), staleTime: 60_000 });
  const { kind: standing, key, path: pathname } = standingOf(usePathname());
  const [isSearching, setSearching] = useState(false);
  const current = scopes.find((scope) => (standing === 'in' ? scope.key === key : scope.id === currentId)) ?? scopes[0];
  const kind = current?.kind ?? 'personal';
  const word = (id: Parameters<Parameters<typeof placesOf>[0]['word']>[0]) => t(`places.${id}`);
  const places = placesOf({ kind, roles: current?.roles ?? [], pathname, word, features: mine.data?.flags });
  const choose = (id: string) => {
    document.cookie = `lintel-scope=${encodeURIComponent(id)};path=/;max-age=${year};samesite=lax`;
    const chosen = scopes.find((scope) => scope.id === id);
    // A whole new page: nothing that was read in one name stays on the screen in another.
    window.location.assign(addressOf(scopes, chosen));
  };
  const shown = scopes.map((scope) => ({
    id: scope.id,
    name: scope.name ?? (scope.kind === 'platform' ? t('scope.platform') : t('scope.personal')),
    detail: scope.kind === 'personal' ? me.name : scope.roles.map((role) => words.of('role', role)).join(', '),
    group: scope.kind === 'unit' || scope.kind === 'personal' ? t('scope.groupHome') : t('scope.groupWork'),
  }));
  return (
    <Shell
      brand={<Brand name={t('name')} href="/" from="xl" />}
      places={places}
      mainAction={mainActionOf(kind, word)}
      onSearch={() => { setSearching(true); }}
      tools={{
        scope: <ScopeSwitcher label={t('scope.label')} scopes={shown} currentId={current?.id ?? 'personal'} onSelect={choose} />,
        bell: <NotificationBell />,
        me: <Me {...me} />,
      }}
    >
      <Announcement />
      {children}
      <ThemeKeeper />
      <Palette open={isSearching} onOpenChange={setSearching} places={places} isSignedIn />
    </Shell>
  );
}
