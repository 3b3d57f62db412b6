'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink, type UiLinkProps, UiProvider } from '@lintel/ui/provider';
import { House, MessagesSquare, WifiOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { momentTag } from '@/components/moment-tag';
import { Waiting } from '@/components/offline/waiting';
import { paths } from '@/components/paths';
import { ReaderContext } from '@/components/reader-context';
import { Brand } from '@/components/shell/brand';
import { KeptPlace } from './kept-place';
import { type KeptDevice, useKeptDevice } from './use-kept-device';
import { usePlace } from './use-place';
import { useReached } from './use-reached';

/** Within what is kept, every address is one of this page. */
function KeptLink({ href, children, ...props }: UiLinkProps) {
  return <a {...props} href={href.startsWith('/') ? `#${href}` : href}>{children}</a>;
}

/** The app without a connection: what one saw last, said to be old, and where one goes on writing. */
export function OfflineShell() {
  const t = useTranslations('offline');
  const device = useKeptDevice();
  const place = usePlace();
  const isReached = useReached();
  const back = isReached ? <Banner tone="positive" role="status" className="m-4" action={<a href={place} className={buttonClass('primary')}>{t('goOn')}</a>}>{t('back')}</Banner> : null;
  if (device === undefined) return <main id="content" className="p-6"><ListSkeleton label={t('loading')} /></main>;
  if (device === null)
    return (
      <main id="content" className="flex min-h-dvh flex-col">
        <h1 className="sr-only">{t('title')}</h1>
        {back}
        <div className="m-auto"><EmptyState icon={<WifiOff aria-hidden />} title={t('nobody')} action={<Button tone="primary" onClick={() => { window.location.assign(place); }}>{t('retry')}</Button>}>{t('nobodyHelp')}</EmptyState></div>
      </main>
    );
  return (
    <ReaderContext me={device.person}>
      <UiProvider locale={device.person.locale} timeZone={device.person.zone} link={KeptLink}>
        <Frame device={device} place={place} back={back} />
      </UiProvider>
    </ReaderContext>
  );
}

function Frame({ device, place, back }: { readonly device: KeptDevice; readonly place: string; readonly back: ReactNode }) {
  const t = useTranslations('offline');
  const shell = useTranslations('shell');
  const isTalk = place.startsWith(paths.messages);
  const places = [{ href: paths.home, label: t('overview'), icon: <House aria-hidden className="size-5" />, isHere: !isTalk }, { href: paths.messages, label: t('messages'), icon: <MessagesSquare aria-hidden className="size-5" />, isHere: isTalk }];
  return (
    <div className="flex min-h-dvh flex-col [--screen:calc(100dvh-7.5rem-env(safe-area-inset-top)-env(safe-area-inset-bottom))]">
      <header className="border-b bg-canvas pt-[env(safe-area-inset-top)]">
        <div className="mx-auto flex h-14 w-full max-w-5xl items-center justify-between gap-4 px-4 sm:px-8">
          <Brand name={shell('name')} href={paths.home} />
          <nav aria-label={t('places')} className="flex gap-1">
            {places.map(({ href, label, icon, isHere }) => <UiLink key={href} href={href} aria-current={isHere ? 'page' : undefined} className={`flex min-h-11 items-center gap-2 rounded-md px-3 ${isHere ? 'bg-accent-soft font-medium' : 'text-ink-muted hover:bg-hover'}`}>{icon}{label}</UiLink>)}
          </nav>
        </div>
        <p role="status" className="flex items-center justify-center gap-2.5 bg-caution-soft px-4 py-2 text-sm text-caution-ink"><WifiOff aria-hidden className="size-4 shrink-0" /><span>{t.rich(back === null ? 'asOf' : 'asOfThen', momentTag(device.at))}</span></p>
      </header>
      {back}
      {/* A conversation shows by itself what waits in it. */}
      {place.startsWith(`${paths.messages}/`) ? null : <Waiting />}
      <main id="content" className="mx-auto flex w-full max-w-5xl flex-1 flex-col pb-[env(safe-area-inset-bottom)]"><KeptPlace device={device} place={place} /></main>
    </div>
  );
}
