'use client';

import * as RadixDialog from 'radix-ui/dialog';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { useReturnFocus } from '../overlays/return-focus';
import type { Photo } from './photo';
import { PhotoImage } from './photo-image';

export interface LightboxProps {
  label: string;
  photos: readonly Photo[];
  startAt: number;
  onClose: () => void;
}

// A button that is pressed until there is nothing left keeps the focus, and with it the arrow keys: it is not `disabled`.
const roundButton = 'flex size-11 shrink-0 items-center justify-center rounded-md text-white hover:bg-white/15 aria-disabled:opacity-30 outline-white [&_svg]:size-6';

/** One photo at a time, whole. Arrows, swipe, or the strip below. Always on black: photographs, not a theme. */
export function Lightbox({ label, photos, startAt, onClose }: LightboxProps) {
  const text = useUiText();
  const [at, setAt] = useState(startAt);
  const returnFocus = useReturnFocus();
  const track = useRef<HTMLUListElement>(null);
  const strip = useRef<HTMLOListElement>(null);
  const go = (to: number, behavior: ScrollBehavior = 'auto'): void => {
    const index = Math.min(photos.length - 1, Math.max(0, to));
    setAt(index);
    track.current?.children[index]?.scrollIntoView({ behavior, block: 'nearest', inline: 'center' });
  };
  useEffect(() => {
    track.current?.children[startAt]?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [startAt]);
  useEffect(() => {
    strip.current?.children[at]?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: photos.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const onScroll = (): void => {
    const element = track.current;
    if (element) setAt(Math.min(photos.length - 1, Math.max(0, Math.round(Math.abs(element.scrollLeft) / element.clientWidth))));
  };
  return (
    <RadixDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Content aria-describedby={undefined} onCloseAutoFocus={returnFocus} onKeyDown={onKeyDown} className="dark fixed inset-0 z-70 flex animate-fade flex-col bg-black text-white outline-none">
          <header className="flex h-14 shrink-0 items-center justify-between gap-3 ps-5 pe-2">
            <RadixDialog.Title className="truncate font-medium">{label}</RadixDialog.Title>
            <span className="flex items-center gap-2">
              <span aria-live="polite" className="tabular text-sm">
                <span aria-hidden>
                  {at + 1} / {photos.length}
                </span>
                <span className="sr-only">
                  {text.photo(at + 1, photos.length)}: {photos[at]?.alt}
                </span>
              </span>
              <RadixDialog.Close aria-label={text.close} className={roundButton}>
                <X aria-hidden />
              </RadixDialog.Close>
            </span>
          </header>
          <div className="relative min-h-0 flex-1">
            <ul ref={track} tabIndex={0} aria-label={label} onScroll={onScroll} className="flex size-full -outline-offset-4 snap-x snap-mandatory overflow-x-auto [scrollbar-width:none]">
              {photos.map((photo, index) => (
                <li key={photo.id} aria-hidden={index !== at} className="flex size-full shrink-0 snap-center items-center justify-center">
                  <PhotoImage photo={photo} sizes="100vw" isEager={Math.abs(index - at) < 2} className="max-h-full max-w-full bg-transparent object-contain" />
                </li>
              ))}
            </ul>
            <button type="button" aria-label={text.previous} aria-disabled={at === 0} onClick={() => go(at - 1)} className={cx(roundButton, 'absolute start-3 top-1/2 -translate-y-1/2 bg-black/50 max-md:hidden')}>
              <ChevronLeft aria-hidden />
            </button>
            <button type="button" aria-label={text.next} aria-disabled={at === photos.length - 1} onClick={() => go(at + 1)} className={cx(roundButton, 'absolute end-3 top-1/2 -translate-y-1/2 bg-black/50 max-md:hidden')}>
              <ChevronRight aria-hidden />
            </button>
          </div>
          <p className="shrink-0 px-5 pt-3 text-center text-sm text-white/80">{photos[at]?.alt}</p>
          <ol ref={strip} className="flex h-20 shrink-0 gap-1.5 overflow-x-auto p-3 [scrollbar-width:none]">
            {photos.map((photo, index) => (
              <li key={photo.id} className="h-full shrink-0">
                <button type="button" aria-label={text.photo(index + 1, photos.length)} aria-current={index === at ? 'true' : undefined} onClick={() => go(index)} className={cx('h-full overflow-hidden rounded-sm border-t-3 outline-white', index === at ? 'border-accent' : 'border-transparent opacity-60 hover:opacity-100')}>
                  <img src={photo.src} alt="" loading="lazy" className="h-full w-20 object-cover" />
                </button>
              </li>
            ))}
          </ol>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
