'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useUiText } from '../base/provider';
import { iconButtonClass } from '../controls/button-class';

export interface CopyButtonProps {
  value: string;
  /** What is copied, when "Copy" alone would not say it. */
  label?: string | undefined;
  className?: string | undefined;
}

export function CopyButton({ value, label, className }: CopyButtonProps) {
  const text = useUiText();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <button type="button" className={iconButtonClass('quiet', 'sm', className)} onClick={() => void copy()} aria-label={label ?? text.copy} title={label ?? text.copy}>
      {isCopied ? <Check aria-hidden className="text-positive-ink" /> : <Copy aria-hidden />}
      <span aria-live="polite" className="sr-only">
        {isCopied ? text.copied : ''}
      </span>
    </button>
  );
}
