import { paths } from '@/components/paths';
import { Inquiries } from '@/features/desk/inquiries';
import { currentScope, signedInReader } from '@/server/reader';

export default async function DeskInquiriesPage() {
  await signedInReader(paths.deskInquiries);
  const scope = await currentScope();
  return <Inquiries organisationId={scope?.kind === 'agency' ? scope.id : null} />;
}
