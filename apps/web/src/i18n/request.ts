import { getRequestConfig } from 'next-intl/server';
import { reader } from '@/server/reader';
import { english } from './catalogue';

/** The language of the pages' words. Money, dates and areas follow the reader's own locale, which may be finer: en-IN, en-GB. */
export default getRequestConfig(async () => {
  const { zone } = await reader();
  return { locale: 'en', messages: english, timeZone: zone, now: new Date() };
});
