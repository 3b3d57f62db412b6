import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { getLintel } from '@/server/lintel';

/** Public pages are for everybody; what belongs to someone is not for machines. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await headers();
  const { APP_URL } = getLintel().env;
  return { rules: { userAgent: '*', allow: '/', disallow: ['/home', '/account', '/desk', '/admin', '/sign-in', '/start', '/api/'] }, sitemap: `${APP_URL}/sitemap.xml` };
}
