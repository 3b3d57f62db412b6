/**
 * The Message-ID of a delivery: the same for every attempt at it, so that a server or a mail program can tell a repetition.
 * @param id the delivery's, a UUID
 * @param domain the sender's, such as `lintel.example`
 */
export function mailMessageId(id: string, domain: string): string {
  return `<${id}@${domain}>`;
}
