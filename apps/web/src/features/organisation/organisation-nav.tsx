'use client';

import { UiLink } from '@lintel/ui/provider';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { standingOf } from '@/components/standing';

/** The parts of one's organisation. A further part adds its row here and its word to `organisation.nav`. */
const parts = [
  { id: 'profile', href: paths.organisation },
  { id: 'members', href: paths.members },
] as const;

export function OrganisationNav() {
  const t = useTranslations('organisation.nav');
  const { path } = standingOf(usePathname());
  return (
    <nav aria-label={t('label')} className="mx-auto w-full max-w-6xl overflow-x-auto px-4 pt-5 sm:px-8">
      <ul className="flex min-w-max gap-1 border-b">
        {parts.map(({ id, href }) => {
          const isCurrent = path === href;
          return (
            <li key={id} className={isCurrent ? 'lintel [--lintel-inset:12px]' : ''}>
              <UiLink href={href} aria-current={isCurrent ? 'page' : undefined} className={`flex h-11 items-center rounded-t-md px-3 whitespace-nowrap transition-colors hover:bg-hover ${isCurrent ? 'font-medium' : 'text-ink-muted'}`}>
                {t(id)}
              </UiLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
