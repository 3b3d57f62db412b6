import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { paths } from '@/components/paths';

/** The account begins with who one is. */
export default function Page(): never {
  redirect(paths.profile as Route);
}
