import { paths } from '@/components/paths';

/** Where the service worker is not there yet to take what another app shares: the form opens without it. */
export function POST(): Response {
  return new Response(null, { status: 303, headers: { location: paths.report } });
}
