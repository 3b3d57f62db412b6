'use client';

import type { Channel, Language, Texts } from '@lintel/domain/notification/contract';
import { Banner } from '@lintel/ui/banner';
import { Card } from '@lintel/ui/card';
import { Skeleton } from '@lintel/ui/skeleton';
import { Tabs } from '@lintel/ui/tabs';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';

/** The letter first: it says the most. */
const inOrder = ['email', 'in_app', 'sms', 'push'] as const;

type Shown = Answers['notification']['previewTemplate'];

export interface PreviewProps {
  readonly kind: string;
  readonly language: Language;
  readonly texts: Texts;
  readonly channels: readonly Channel[];
}

/** What readers would get through each channel, from made-up data. */
export function Preview({ kind, language, texts, channels }: PreviewProps) {
  const t = useTranslations('operate.messageWords');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const shown = useQuery(trpc.notification.previewTemplate.queryOptions({ kind, language, texts }, { placeholderData: keepPreviousData, retry: false }));
  const problems = shown.isError ? Object.entries(refusal(shown.error).fields) : [];
  return (
    <Card title={t('preview')} className="lg:sticky lg:top-4">
      {shown.isError ? (
        <Banner tone="caution" role="status" title={t('unreadable')}>
          {problems.length === 0 ? refusal(shown.error).text : <ul>{problems.map(([path, words]) => <li key={path}>{t(`fields.${path.replace('texts.', '') as 'subject'}`)}: {words}</li>)}</ul>}
        </Banner>
      ) : null}
      {shown.data === undefined ? (shown.isError ? null : <Skeleton className="h-80" />) : <Tabs label={t('preview')} tabs={inOrder.filter((channel) => channels.includes(channel)).map((channel) => ({ id: channel, label: t(`channels.${channel}`), content: <Through channel={channel} shown={shown.data} /> }))} />}
    </Card>
  );
}

function Through({ channel, shown: { email, bell, sms, push, direction } }: { readonly channel: Channel; readonly shown: Shown }) {
  const t = useTranslations('operate.messageWords');
  if (channel === 'email')
    return (
      <div className="flex flex-col gap-3">
        <p dir={direction} className="font-medium break-words">{email.subject}</p>
        {/* Without scripts, without this page's origin: it is what mail programs show. */}
        <iframe title={t('letter')} sandbox="" srcDoc={email.html} className="h-[34rem] w-full rounded-md border bg-white" />
        <details className="text-sm"><summary className="cursor-pointer text-ink-muted">{t('plain')}</summary><pre dir={direction} className="mt-2 overflow-x-auto rounded-md bg-sunken p-3 whitespace-pre-wrap">{email.text}</pre></details>
      </div>
    );
  if (channel === 'sms') return <p dir={direction} className="max-w-80 rounded-md bg-sunken p-3 break-words">{sms}</p>;
  const words = channel === 'push' ? { title: push.title, line: push.line } : bell;
  return <div dir={direction} className="max-w-md rounded-md border p-4"><p className="font-medium break-words">{words.title}</p><p className="mt-1 text-ink-muted break-words">{words.line}</p></div>;
}
