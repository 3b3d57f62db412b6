'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { SectionNav } from '@/components/section-nav';
import { standingOf } from '@/components/standing';

/** The parts of one's organisation. A further part adds its row here and its word to `organisation.nav`. */
const parts = [
  { id: 'profile', href: paths.organisation },
  { id: 'members', href: paths.members },
  { id: 'sharing', href: paths.sharing },
  { id: 'standingIn', href: paths.standingIn },
  { id: 'singleSignOn', href: paths.singleSignOn },
] as const;

export function OrganisationNav() {
  const t = useTranslations('organisation.nav');
  const { path } = standingOf(usePathname());
  return <SectionNav label={t('label')} width="max-w-6xl" sections={parts.map(({ id, href }) => ({ href, name: t(id), isCurrent: path === href }))} />;
}
