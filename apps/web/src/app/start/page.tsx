import { redirect } from 'next/navigation';
import { paths } from '@/components/paths';
import { startOf } from '@/components/shell/scopes';
import { currentScope, hrefHere } from '@/server/reader';

/** Where people land who signed in without being on the way anywhere: their desk, the platform, or home. */
export default async function StartPage() {
  const scope = await currentScope();
  redirect(await hrefHere(scope === null ? paths.signIn() : startOf(scope.kind)));
}
