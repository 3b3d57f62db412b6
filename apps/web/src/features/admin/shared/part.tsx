'use client';

import { ErrorState } from '@lintel/ui/error-state';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/errors/use-refusal';

export interface PartErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly className?: string;
}

/** Instead of a part of a page whose question was refused or not answered. */
export function PartError({ error, onRetry, className }: PartErrorProps) {
  const t = useTranslations('errors.part');
  const { text, reference } = useRefusal()(error);
  return <ErrorState title={t('title')} reference={reference} onRetry={onRetry} className={className}>{text}</ErrorState>;
}
