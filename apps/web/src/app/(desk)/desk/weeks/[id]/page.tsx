import { paths } from '@/components/paths';
import { WeekPage } from '@/features/assistant/week';
import { signedInReader } from '@/server/reader';

export default async function HouseWeekPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.week(id));
  return <WeekPage id={id} />;
}
