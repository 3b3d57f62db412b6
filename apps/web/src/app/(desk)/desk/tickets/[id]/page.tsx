import { paths } from '@/components/paths';
import { TicketPage } from '@/features/ticket/ticket-page';
import { signedInReader } from '@/server/reader';

export default async function DeskTicketPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.deskTicket(id));
  return <TicketPage id={id} side="desk" />;
}
