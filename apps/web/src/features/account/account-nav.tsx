'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { SectionNav } from '@/components/section-nav';

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

/** The parts of one's account, along the top. */
export function AccountNav({ hasWebhooks, isAgent }: { readonly hasWebhooks: boolean; readonly isAgent: boolean }) {
  const t = useTranslations('account.sections');
  const pathname = usePathname();
  const shown = places.filter(({ id }) => (id !== 'webhooks' || hasWebhooks) && (id !== 'licences' || isAgent));
  const isCurrent = (href: string) => pathname === href || (href === paths.webhooks && pathname.startsWith(`${href}/`));
  return <SectionNav label={t('label')} width="max-w-3xl" sections={shown.map(({ id, href }) => ({ href, name: t(id), isCurrent: isCurrent(href) }))} />;
}
