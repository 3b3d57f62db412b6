import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { paths } from '@/components/paths';
import { currentScope } from '@/server/reader';

/** Where a message about a source leads: to the platform's imports for those who run it, to an agency's own for its people. */
export default async function ImportsOfReaderPage() {
  const scope = await currentScope();
  redirect((scope === null ? paths.signIn(paths.importsOfReader) : scope.kind === 'platform' ? paths.imports : paths.deskImports) as Route);
}
