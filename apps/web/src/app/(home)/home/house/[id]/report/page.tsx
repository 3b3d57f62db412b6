import { paths } from '@/components/paths';
import { ReportForm } from '@/features/ticket/report-form';
import { signedInReader } from '@/server/reader';

export default async function ReportTicketPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.reportTicket(id));
  return <ReportForm buildingId={id} />;
}
