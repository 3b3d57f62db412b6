import { z } from 'zod';

/** An address that a page may link to: https, a real host's name, nothing secret in it. */
export const linkAddress = z.string().max(2_000).trim().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isName = url !== undefined && /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}$/.test(url.hostname);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || !isName) {
    context.addIssue({ code: 'custom', message: 'must be an https address such as https://video.example/watch/1' });
    return z.NEVER;
  }
  return url.href;
});
