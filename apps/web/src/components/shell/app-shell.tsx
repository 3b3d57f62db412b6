'use client';

import { PaletteHost } from '@lintel/ui/palette-host';
import { type Scope, ScopeSwitcher } from '@lintel/ui/scope-switcher';
import { Shell } from '@lintel/ui/shell';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, useState } from 'react';
import { useRefusal } from '../errors/use-refusal';
import { WaitingLater } from '../offline/waiting-later';
import { paths } from '../paths';
import { hrefFrom, standingOf } from '../standing';
import { useTRPC } from '../trpc-provider';
import { useWords } from '../words/use-words';
import { Announcement } from './announcement';
import { Brand } from './brand';
import { Leaving, type LeavingProps } from './leaving';
import { Me, type MeProps } from './me';
import { NotificationBell } from './notification-bell';
import { hasNeighbours, mainActionOf, placesOf } from './places';
import { landingOf, type ReaderScope } from './scopes';
import { ThemeKeeper } from './theme-keeper';
import { useUnread } from './use-unread';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));

export interface AppShellProps {
  readonly me: MeProps;
  /** The deletion of their account that is under way, if any. */
  readonly leaving: LeavingProps | null;
  readonly scopes: readonly ReaderScope[];
  readonly currentId: string;
  readonly children: ReactNode;
}

const year = 31_536_000;

/** Where one worked at last is where one begins the next time. */
function remember(id: string): void {
  document.cookie = `lintel-scope=${encodeURIComponent(id)};path=/;max-age=${year};samesite=lax`;
}

/** Where work in a scope begins; who works in several organisations has the one they chose in the address. */
function addressOf(scopes: readonly ReaderScope[], chosen: ReaderScope | undefined): string {
  const landing = landingOf(chosen?.kind ?? 'personal');
  const isOneOfSeveral = scopes.filter(({ kind }) => landingOf(kind) === paths.desk).length > 1;
  return chosen !== undefined && landing === paths.desk && isOneOfSeveral ? `/in/${chosen.key}${landing}` : landing;
}

/** The frame of every screen of a signed-in person: places by the scope they work in, palette, bell, themselves. */
export function AppShell({ me, leaving, scopes, currentId, children }: AppShellProps) {
  const t = useTranslations('shell');
  const acting = useTranslations('standingIn.switch');
  const words = useWords();
  const trpc = useTRPC();
  const mine = useQuery({ ...trpc.configuration.mine.queryOptions({}), staleTime: 60_000 });
  const { prefix, kind: standing, key, path: pathname } = standingOf(usePathname());
  const [isSearching, setSearching] = useState(false);
  const refusal = useRefusal();
  const worksAtDesk = scopes.some(({ kind: one }) => landingOf(one) === paths.desk);
  const delegations = useQuery({ ...trpc.delegation.list.queryOptions({}), enabled: standing !== 'as' && worksAtDesk, staleTime: 60_000 });
  const mayActBy = delegations.data?.items.filter((one) => one.mayStart) ?? [];
  const start = useMutation(trpc.delegation.start.mutationOptions({
    onSuccess: ({ id }) => { window.location.assign(`/as/${id}${paths.desk}`); }, onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
  }));
  const current = scopes.find((scope) => (standing === 'in' ? scope.key === key : scope.id === currentId)) ?? scopes[0];
  const kind = current?.kind ?? 'personal';
  const word = (id: Parameters<Parameters<typeof placesOf>[0]['word']>[0]) => t(`places.${id}`);
  const unread = useUnread(standing !== 'as' && hasNeighbours(kind));
  const places = placesOf({ kind, roles: current?.roles ?? [], pathname, word, features: mine.data?.flags, unread });
  const choose = (id: string) => {
    if (mayActBy.some((one) => one.id === id)) {
      start.mutate({ id });
      return;
    }
    remember(id);
    const chosen = scopes.find((scope) => scope.id === id);
    // A whole new page: nothing that was read in one name stays on the screen in another.
    window.location.assign(standing === 'as' ? hrefFrom(prefix, landingOf(chosen?.kind ?? 'personal')) : addressOf(scopes, chosen));
  };
  const shown: Scope[] = scopes.map((scope) => ({
    id: scope.id,
    name: scope.name ?? (scope.kind === 'platform' ? t('scope.platform') : t('scope.personal')),
    detail: scope.kind === 'personal' ? me.name : scope.roles.map((role) => words.of('role', role)).join(', '),
    group: scope.kind === 'unit' || scope.kind === 'personal' ? t('scope.groupHome') : t('scope.groupWork'),
  }));
  for (const one of mayActBy) shown.push({ id: one.id, name: one.principalName, detail: acting('detail', { organisation: one.organisationName }), group: acting('group') });
  return (
    <Shell
      brand={<Brand name={t('name')} href="/" from="xl" />}
      places={places}
      mainAction={mainActionOf(kind, word)}
      onSearch={() => { setSearching(true); }}
      tools={{
        scope: <ScopeSwitcher label={t('scope.label')} scopes={shown} currentId={current?.id ?? 'personal'} onSelect={choose} />,
        bell: standing === 'as' ? null : <NotificationBell />,
        me: <Me {...me} />,
      }}
    >
      <Announcement />
      {standing === 'as' || leaving === null ? null : <Leaving {...leaving} />}
      {standing === 'as' ? null : <WaitingLater />}
      {children}
      {standing === 'as' ? null : <ThemeKeeper />}
      <PaletteHost open={isSearching} onOpenChange={setSearching}>
        <Palette open={isSearching} onOpenChange={setSearching} places={places} isSignedIn />
      </PaletteHost>
    </Shell>
  );
}
