import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OfflineShell } from '@/features/offline/offline-shell';
import { WordsFor } from '@/i18n/words-for';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('offline'))('title'), robots: { index: false } };
}

/** What the service worker shows without a connection. It knows nobody: what is somebody's own is read from their device. */
export default function OfflinePage() {
  return <WordsFor features={['offline', 'building', 'community', 'media', 'ticket']}><OfflineShell /></WordsFor>;
}
