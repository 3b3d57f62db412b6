'use client';

import { usePathname } from 'next/navigation';
import { paths } from '@/components/paths';
import { SearchBox } from './search-box';

/** Nothing where the page itself begins with the question. */
const asking: readonly string[] = [paths.front, paths.search(), paths.find()];

export function HeaderSearch() {
  const pathname = usePathname();
  return asking.includes(pathname) ? null : <SearchBox />;
}
