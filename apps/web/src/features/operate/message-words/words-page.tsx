'use client';

import type { Language } from '@lintel/domain/notification/contract';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Segmented } from '@lintel/ui/segmented';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { useKindName } from '@/components/words/use-kind-name';
import { PartError } from '@/features/admin/shared/part';
import { Screen } from '@/features/admin/shared/screen';
import { WordsEditor } from './words-editor';

export interface WordsPageProps {
  readonly kind: string;
  readonly language: Language;
  readonly mayEdit: boolean;
}

/** The words of one kind of message in one language, beside what its readers get. */
export function WordsPage({ kind, language, mayEdit }: WordsPageProps) {
  const t = useTranslations('operate.messageWords');
  const trpc = useTRPC();
  const router = useRouter();
  const nameOf = useKindName();
  const words = useQuery(trpc.notification.getTemplate.queryOptions({ kind, language }));
  if (words.data === undefined) return words.isError ? <PartError error={words.error} onRetry={() => { void words.refetch(); }} /> : null;
  return (
    <Screen
      title={nameOf(kind)}
      tools={<Segmented label={t('language')} value={language} onValueChange={(next) => { router.push(paths.messageWordsOf(kind, next)); }} options={(['en', 'ar'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))} />}
    >
      <Breadcrumb className="-mt-4" crumbs={[{ label: t('messages'), href: paths.deliveries }, { label: t('title'), href: paths.messageWords }, { label: nameOf(kind) }]} />
      <WordsEditor key={`${language} ${words.data.version}`} template={words.data} mayEdit={mayEdit} />
    </Screen>
  );
}
