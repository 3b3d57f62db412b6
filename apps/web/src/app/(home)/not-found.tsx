import { PageAbsent } from '@/components/errors/page-absent';

export default function NotFound() {
  return <PageAbsent />;
}
