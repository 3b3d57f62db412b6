import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import type { ReferenceSection } from '@/server/rest/openapi/reference';

export async function SectionsNav({ sections }: { readonly sections: readonly ReferenceSection[] }) {
  const t = await getTranslations('docs');
  return (
    <nav aria-label={t('sections')}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm lg:flex-col">
        <li><Link className="hit text-accent-ink" href="/docs">{t('overview')}</Link></li>
        {sections.map(({ slug, title }) => <li key={slug}><Link className="hit text-accent-ink" href={`/docs/${slug}`}>{title}</Link></li>)}
        <li><Link className="hit text-accent-ink" href="/docs/receiving-webhooks">{t('webhooks.nav')}</Link></li>
        <li><Link className="hit text-accent-ink" href="/docs/problems">{t('problems')}</Link></li>
        <li><a className="hit text-accent-ink" href="/api/v1/openapi.json" download>{t('document')}</a></li>
      </ul>
    </nav>
  );
}
