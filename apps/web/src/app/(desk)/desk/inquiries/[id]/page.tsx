import { paths } from '@/components/paths';
import { InquiryRecord } from '@/features/desk/inquiry-record';
import { signedInReader } from '@/server/reader';

export default async function DeskInquiryPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.deskInquiry(id));
  return <InquiryRecord id={id} />;
}
