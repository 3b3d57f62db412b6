'use client';

import { Heart } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useSaved } from './use-saved';
import { useRouter } from '@/components/use-router';

export interface SaveHeartProps {
  readonly id: string;
  readonly title: string;
}

/** The heart on a card's photograph. A visitor is led to sign in and comes back to the same list. */
export function SaveHeart({ id, title }: SaveHeartProps) {
  const t = useTranslations('listing.actions');
  const router = useRouter();
  const pathname = usePathname();
  const { isSignedIn, isSaved, toggle } = useSaved(id);
  const press = () => {
    if (isSignedIn) toggle();
    else router.push(paths.signIn(`${pathname}${window.location.search}`));
  };
  return (
    <button
      type="button"
      aria-pressed={isSaved === true}
      aria-label={t(isSaved === true ? 'unsaveNamed' : 'saveNamed', { title })}
      title={isSignedIn ? undefined : t('signInToSave')}
      onClick={press}
      className="absolute end-2 top-2 z-10 flex size-11 items-center justify-center rounded-full text-white"
    >
      <Heart aria-hidden className={`size-6 drop-shadow-[0_1px_2px_rgb(0_0_0/0.55)] transition-transform active:scale-90 ${isSaved === true ? 'fill-accent' : 'fill-black/35'}`} strokeWidth={1.75} />
    </button>
  );
}
