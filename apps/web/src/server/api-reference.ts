import 'server-only';
import { cache } from 'react';
import { getLintel } from './lintel';
import { referenceOf } from './rest/openapi/reference';

/** The API reference's sections, with examples that go to this server. */
export const apiReference = cache(() => {
  const { env, openApi } = getLintel();
  return referenceOf(openApi(), env.APP_URL);
});
