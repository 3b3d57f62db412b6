'use client';

import { Button } from '@lintel/ui/button';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';

/** Beyond this a description is folded. */
const foldedAbove = 900;

/** The agency's own words, in their paragraphs. */
export function About({ text }: { readonly text: string }) {
  const t = useTranslations('listing.page');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > foldedAbove;
  return (
    <>
      <div id={id} className={`max-w-prose whitespace-pre-line break-words print:line-clamp-none ${isLong && !isOpen ? 'line-clamp-8' : ''}`}>{text}</div>
      {isLong ? (
        <Button tone="quiet" aria-expanded={isOpen} aria-controls={id} onClick={() => { setOpen(!isOpen); }} className="-ms-3.5 mt-2 print:hidden">
          {t(isOpen ? 'less' : 'more')}
        </Button>
      ) : null}
    </>
  );
}
