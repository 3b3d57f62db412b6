import { paths } from '@/components/paths';
import { signedInReader } from '@/server/reader';

export default async function HomePage() {
  const { me } = await signedInReader(paths.home);
  return <h1 className="p-8 text-2xl font-semibold">{me.name}</h1>;
}
