'use client';

import { UiLink } from '@lintel/ui/provider';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';

const places = [
  { id: 'profile', href: paths.profile },
  { id: 'preferences', href: paths.preferences },
  { id: 'licences', href: paths.myLicences },
  { id: 'security', href: paths.security },
  { id: 'privacy', href: paths.privacy },
  { id: 'keys', href: paths.apiKeys },
  { id: 'webhooks', href: paths.webhooks },
  { id: 'organisations', href: paths.organisations },
  { id: 'notifications', href: paths.notifications },
  { id: 'activity', href: paths.activity },
] as const;

/** The parts of one's account, along the top; they scroll on a phone. */
export function AccountNav({ hasWebhooks, isAgent }: { readonly hasWebhooks: boolean; readonly isAgent: boolean }) {
  const t = useTranslations('account.sections');
  const pathname = usePathname();
  return (
    <nav aria-label={t('label')} className="mx-auto w-full max-w-3xl overflow-x-auto px-4 pt-5 sm:px-8">
      <ul className="flex min-w-max gap-1 border-b">
        {places.filter(({ id }) => (id !== 'webhooks' || hasWebhooks) && (id !== 'licences' || isAgent)).map(({ id, href }) => {
          const isCurrent = pathname === href || (href === paths.webhooks && pathname.startsWith(`${href}/`));
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
