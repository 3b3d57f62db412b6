import { notFound } from 'next/navigation';
import { paths } from '@/components/paths';
import { BuildingPage } from '@/features/building/building-page';
import { ticketParts } from '@/features/ticket/parts';
import { signedInReader } from '@/server/reader';

export default async function TicketsPartPage({ params }: { readonly params: Promise<{ id: string; section: string; part: string }> }) {
  const { id, section, part } = await params;
  await signedInReader(paths.building(id, `${section}/${part}`));
  const known = ticketParts.find((one) => one === part && one !== 'board');
  if (section !== 'tickets' || known === undefined) notFound();
  return <BuildingPage key={known} id={id} section="tickets" part={known} />;
}
