/**
 * In whose name a page is looked at is said by its address, so that two tabs never mix: `/in/<organisation>/desk/…` is the desk of one of several
 * organisations, `/as/<id>/…` somebody else's place that one stands in at. What follows is the page's own address.
 */
export interface Standing {
  /** `/in/harbour`, `/as/0194…`, or nothing. */
  readonly prefix: string;
  readonly kind: 'own' | 'in' | 'as';
  /** The organisation's short name, or the id of the acting. */
  readonly key: string;
  /** The address without the prefix. */
  readonly path: string;
}

const form = /^(\/(in|as)\/([A-Za-z0-9-]{1,80}))(\/.*)?$/;

export function standingOf(pathname: string): Standing {
  const [, prefix = '', kind, key = '', path = '/'] = form.exec(pathname) ?? [];
  if (kind !== 'in' && kind !== 'as') return { prefix: '', kind: 'own', key: '', path: pathname };
  return { prefix, kind, key, path };
}

/** Work that is done in an organisation's name; everything else is one's own. */
const work = /^\/desk(?:[/?#]|$)/;
/** What keeps to itself whoever stands in for whom: files, the API, the platform's own pages. */
const apart = /^\/(?:api|admin|docs|_next|files|dev)(?:[/?#]|$)/;

/** An address of the app as it is written from where one stands: work stays in the same name, and everything stays with whom one stands in for. */
export function hrefFrom(prefix: string, href: string): string {
  if (prefix === '' || !href.startsWith('/') || href.startsWith('//') || standingOf(href).prefix !== '') return href;
  const stays = prefix.startsWith('/in/') ? work.test(href) : !apart.test(href);
  return stays ? `${prefix}${href}` : href;
}

/** Whether an address of the app leads away from whom one stands in for. */
export function leavesStandIn(prefix: string, href: string): boolean {
  return prefix.startsWith('/as/') && href.startsWith('/') && standingOf(href).prefix !== prefix;
}

export const inHeader = 'x-lintel-in';
export const asHeader = 'x-lintel-as';

/** What a call of the page tells the server of where it stands. */
export function standingHeaders(pathname: string): Readonly<Record<string, string>> {
  const { kind, key } = standingOf(pathname);
  if (kind === 'own') return {};
  return kind === 'in' ? { [inHeader]: key } : { [asHeader]: key };
}
