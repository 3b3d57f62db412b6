import 'server-only';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { formatsFor } from '../components/words/formats';
import { type WordSource, wordsFrom } from '../components/words/words';
import { reader } from './reader';

/** Words and formats for server components, as this page's reader has them. */
export const readerWords = cache(async () => {
  // A translator takes only the keys it knows at compile time; `wordsFrom` asks for others only after `has`.
  const words = wordsFrom((await getTranslations('words')) as unknown as WordSource);
  return { words, formats: formatsFor(await reader(), words) };
});
