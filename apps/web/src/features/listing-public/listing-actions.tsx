'use client';

import { Button } from '@lintel/ui/button';
import { toast } from '@lintel/ui/toast';
import { Heart, Printer, Share2 } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useCommands } from '@/components/shell/command-store';
import { useSaved } from '@/features/saved/use-saved';
import { useRouter } from '@/components/use-router';

export interface ListingActionsProps {
  readonly id: string;
  readonly title: string;
}

/** Save, share, print; the same in the palette. */
export function ListingActions({ id, title }: ListingActionsProps) {
  const t = useTranslations('listing.actions');
  const router = useRouter();
  const pathname = usePathname();
  const { isSignedIn, isSaved, toggle } = useSaved(id);
  const save = () => {
    if (isSignedIn) toggle();
    else router.push(paths.signIn(pathname));
  };
  const share = () => { void shareAddress(title, { copied: t('copied'), failed: t('shareFailed') }); };
  const print = () => { window.print(); };
  const word = t(isSaved === true ? 'saved' : 'save');
  useCommands([
    { id: 'listing-save', label: word, icon: <Heart aria-hidden />, onSelect: save },
    { id: 'listing-share', label: t('share'), icon: <Share2 aria-hidden />, onSelect: share },
    { id: 'listing-print', label: t('print'), icon: <Printer aria-hidden />, onSelect: print },
  ]);
  return (
    <div className="flex gap-1 print:hidden">
      <Button tone="quiet" onClick={share}>
        <Share2 aria-hidden />
        <span className="max-sm:sr-only">{t('share')}</span>
      </Button>
      <Button tone="quiet" onClick={print} className="max-sm:hidden">
        <Printer aria-hidden />
        {t('print')}
      </Button>
      <Button aria-pressed={isSaved === true} title={isSignedIn ? undefined : t('signInToSave')} onClick={save}>
        <Heart aria-hidden className={isSaved === true ? 'fill-accent text-accent' : ''} />
        {word}
      </Button>
    </div>
  );
}

async function shareAddress(title: string, words: { readonly copied: string; readonly failed: string }): Promise<void> {
  const url = window.location.origin + window.location.pathname;
  // A desk has no share sheet worth the name; a phone has.
  if (typeof navigator.share === 'function' && window.matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title, url });
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    toast({ title: words.copied });
  } catch {
    // Refused by the browser's own setting.
    toast({ title: words.failed, tone: 'danger' });
  }
}
