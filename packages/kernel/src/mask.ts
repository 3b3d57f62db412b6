import * as z from 'zod';

/**
 * A field of an answer that tells how a person can be reached, or where they were: an e-mail address, a telephone number, a network address. Its query gives it through
 * `scope.contact`, which masks it unless a policy says that the asker needs it; a test finds a field that looks like one and is not marked.
 */
export const contactField = (): z.ZodString => z.string().meta({ 'x-contact': true, description: 'masked for whoever has no need of it' });

/** What is left of an address or a number where nobody needs it: enough to tell two of one list apart, too little to reach anybody. */
export function maskContact(contact: string): string {
  if (isMasked(contact)) return contact;
  const at = contact.lastIndexOf('@');
  if (at > 0) return `${contact.slice(0, 1)}…${contact.slice(at)}`;
  // A network address keeps its beginning, which tells a country; a number its end, by which its owner knows it.
  if (/^[0-9a-f]{1,4}[.:]/i.test(contact)) return `${contact.slice(0, contact.search(/[.:]/) + 1)}…`;
  return contact.length < 6 ? '…' : `…${contact.slice(-3)}`;
}

/** A text of others, such as a mail server's refusal, with every address in it masked. */
export const maskContactsIn = (text: string): string => text.replaceAll(/[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+/g, maskContact);

/** Whether it was masked. */
export const isMasked = (contact: string): boolean => contact.includes('…');
