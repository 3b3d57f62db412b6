import 'server-only';
import type { ReactNode } from 'react';
import { AppShell } from '../components/shell/app-shell';
import { scopesOf } from '../components/shell/scopes';
import { WordsFor } from '../i18n/words-for';
import type { Namespace } from '../i18n/catalogue';
import { currentScope, reader } from './reader';

/**
 * What the layout of a group of signed-in pages renders around them. It refuses nobody: each page asks `signedInReader`, each operation the
 * policy.
 */
export async function Workspace({ features, children }: { readonly features: readonly Namespace[]; readonly children: ReactNode }) {
  const [{ me }, scope] = await Promise.all([reader(), currentScope()]);
  if (me === null || scope === null) return <WordsFor features={features}>{children}</WordsFor>;
  return (
    <WordsFor features={[...features, 'standingIn']}>
      <AppShell me={{ name: me.name, email: me.email }} leaving={me.leavesAt === null || me.leavingId === null ? null : { id: me.leavingId, at: me.leavesAt }} scopes={scopesOf(me.memberships)} currentId={scope.id}>{children}</AppShell>
    </WordsFor>
  );
}
