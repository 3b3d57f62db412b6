import type { MetadataRoute } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';

/** Says how the app stands on a phone. Browsers ask for it as nobody. */
export const dynamic = 'force-dynamic';

const icons = '/icons';

/** A manifest has members that Next's type does not name yet. */
type Manifest = MetadataRoute.Manifest & { readonly launch_handler: { readonly client_mode: string } };

export default async function manifest(): Promise<Manifest> {
  const t = await getTranslations('shell');
  const shortcut = (name: string, url: string) => ({ name, url, icons: [{ src: `${icons}/icon-192.png`, sizes: '192x192', type: 'image/png' }] });
  return {
    id: '/', name: t('name'), short_name: t('name'), description: t('description'), lang: 'en', dir: 'ltr',
    start_url: paths.home, scope: '/', display: 'standalone', background_color: '#f8f6f3', theme_color: '#f8f6f3', categories: ['lifestyle', 'productivity', 'business'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: `${icons}/icon-192.png`, sizes: '192x192', type: 'image/png' }, { src: `${icons}/icon-512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${icons}/maskable-192.png`, sizes: '192x192', type: 'image/png', purpose: 'maskable' }, { src: `${icons}/maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [shortcut(t('places.report'), paths.report), shortcut(t('places.messages'), paths.messages), shortcut(t('places.community'), paths.communities), shortcut(t('places.search'), paths.search())],
    // Taken by the service worker, which keeps the photos for the form that opens.
    share_target: { action: paths.share, method: 'POST', enctype: 'multipart/form-data', params: { title: 'title', text: 'text', files: [{ name: 'photos', accept: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', '.jpg', '.jpeg', '.png', '.webp', '.avif'] }] } },
    launch_handler: { client_mode: 'navigate-existing' },
  };
}
