import { paths } from '@/components/paths';
import { MyVerification } from '@/features/living/my-verification';
import { signedInReader } from '@/server/reader';

export default async function MyVerificationPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.myVerification(id));
  return <MyVerification id={id} />;
}
