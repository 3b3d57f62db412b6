import type { Deprecation } from '@lintel/kernel';
import type { ResponseHeaders } from '../transport/send';

/** How an answer says that its operation goes: RFC 9745 since when, RFC 8594 until when, and where it is explained. */
export function deprecationHeaders(name: string, deprecated: Deprecation | undefined, docs: string): ResponseHeaders {
  if (deprecated === undefined) return {};
  return { deprecation: `@${Date.parse(deprecated.since) / 1_000}`, sunset: new Date(deprecated.sunset).toUTCString(), link: `<${docs}#${name}>; rel="deprecation"; type="text/html"` };
}

/** The same in words. */
export function deprecationWords({ since, sunset, instead }: Deprecation): string {
  return `Deprecated since ${since}; may be gone from ${sunset}. ${instead}`;
}
