import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from './catalogue';

/** What every page's client components may say. */
export const everywhere = ['ui', 'shell', 'words', 'errors'] as const satisfies readonly Namespace[];

/**
 * Gives the client components inside the words of these features. Only what is named travels to the browser; the words of every page are
 * always there.
 */
export async function WordsFor({ features, children }: { readonly features: readonly Namespace[]; readonly children: ReactNode }) {
  const messages = await getMessages();
  const wanted: readonly Namespace[] = [...everywhere, ...features];
  return <NextIntlClientProvider messages={Object.fromEntries(wanted.map((name) => [name, messages[name]]))}>{children}</NextIntlClientProvider>;
}
