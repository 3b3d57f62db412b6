import type { DomainRow } from './store';

/** The TXT record that shows that a domain is the organisation's: whoever may write there decides about its mail, too. */
export function recordOf({ domain, token }: Pick<DomainRow, 'domain' | 'token'>): { readonly name: string; readonly value: string } {
  return { name: `_lintel.${domain}`, value: `lintel-domain=${token}` };
}
