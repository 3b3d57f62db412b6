'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { IconButton } from '@lintel/ui/icon-button';
import { OfflineBanner } from '@lintel/ui/offline-banner';
import { PaletteHost } from '@lintel/ui/palette-host';
import { UiLink } from '@lintel/ui/provider';
import { ShortcutsHelp } from '@lintel/ui/shortcuts-help';
import { Command, Heart } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { paths } from '../paths';
import { Brand } from './brand';
import type { MeProps } from './me';
import { landingOf, type ReaderScope } from './scopes';

/** What only signed-in people see is not in the first load of a visitor. */
const SignedInTools = lazy(async () => ({ default: (await import('./signed-in-tools')).SignedInTools }));
const PublicPalette = lazy(async () => ({ default: (await import('./public-palette')).PublicPalette }));

export interface PublicHeaderProps {
  readonly me: MeProps | null;
  /** Where the reader works, when they do. */
  readonly workplace: ReaderScope | undefined;
  /** The search box, on pages that have none of their own. */
  readonly search: ReactNode;
}

export function PublicHeader({ me, workplace, search }: PublicHeaderProps) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const [isSearching, setSearching] = useState(false);
  const workName = workplace?.name ?? t('scope.platform');
  return (
    <>
      <OfflineBanner />
      <header className="sticky top-0 z-30 flex h-16 shrink-0 items-center gap-3 border-b bg-canvas/95 px-4 backdrop-blur-sm sm:px-6 print:hidden">
        <Brand name={t('name')} href={paths.front} from="sm" />
        <div className="min-w-0 flex-1 md:max-w-md">{search}</div>
        <span className="max-md:hidden md:flex-1" />
        <nav aria-label={t('me.label')} className="flex items-center gap-1">
          {workplace === undefined ? null : (
            <UiLink href={landingOf(workplace.kind)} className={buttonClass('quiet', 'md', 'max-md:hidden')}>{t('me.workplace', { place: workName })}</UiLink>
          )}
          <IconButton label={t('palette.places')} icon={<Command aria-hidden />} shortcut="mod+k" onClick={() => { setSearching(true); }} className="max-sm:hidden" />
          {me === null ? (
            <UiLink href={paths.signIn(pathname === paths.front ? undefined : pathname)} prefetch={false} className={buttonClass('secondary')}>{t('me.signIn')}</UiLink>
          ) : (
            <>
              <UiLink href={paths.saved} className={buttonClass('quiet', 'md', 'max-sm:hidden')}>
                <Heart aria-hidden className="size-4.5" />
                {t('places.saved')}
              </UiLink>
              <Suspense fallback={<span className="h-11 w-22" />}>
                <SignedInTools me={me} />
              </Suspense>
            </>
          )}
        </nav>
      </header>
      <PaletteHost open={isSearching} onOpenChange={setSearching}>
        <PublicPalette open={isSearching} onOpenChange={setSearching} workplace={workplace} isSignedIn={me !== null} />
      </PaletteHost>
      <ShortcutsHelp />
    </>
  );
}
