'use client';

import { autoUpdate, flip, FloatingPortal, offset, safePolygon, shift, useDismiss, useFloating, useHover, useInteractions } from '@floating-ui/react';
import { useEffect, useState } from 'react';
import { Kbd } from '../display/kbd';
import type { TooltipProps } from './tooltip';

export interface TooltipBubbleProps extends Omit<TooltipProps, 'children'> {
  anchor: Element;
}

const gap = 6;
const edge = 8;

/** The bubble of an element that is already there: it listens to the element itself. */
export function TooltipBubble({ anchor, content, shortcut, side = 'top' }: TooltipBubbleProps) {
  const [isOpen, setOpen] = useState(() => anchor.matches(':focus-visible'));
  const { refs: { setFloating }, floatingStyles, context } = useFloating({
    open: isOpen, onOpenChange: setOpen, placement: side, strategy: 'fixed', elements: { reference: anchor }, whileElementsMounted: autoUpdate,
    middleware: [offset(gap), flip({ padding: edge }), shift({ padding: edge })],
  });
  const { getFloatingProps } = useInteractions([useHover(context, { delay: { open: 400 }, handleClose: safePolygon() }), useDismiss(context)]);
  useEffect(() => {
    const show = (): void => setOpen(anchor.matches(':focus-visible'));
    const hide = (): void => setOpen(false);
    const hidesOn = ['blur', 'pointerdown', 'click'] as const;
    anchor.addEventListener('focus', show);
    for (const type of hidesOn) anchor.addEventListener(type, hide);
    return () => {
      anchor.removeEventListener('focus', show);
      for (const type of hidesOn) anchor.removeEventListener(type, hide);
    };
  }, [anchor]);
  if (!isOpen) return null;
  return (
    <FloatingPortal>
      <div
        ref={setFloating}
        role="tooltip"
        style={floatingStyles}
        className="z-60 flex w-max max-w-72 animate-fade items-center gap-2 rounded-md bg-ink px-2.5 py-1.5 text-sm text-canvas shadow-md"
        {...getFloatingProps()}
      >
        {content}
        {shortcut ? <Kbd keys={shortcut} tone="inverse" /> : null}
      </div>
    </FloatingPortal>
  );
}
