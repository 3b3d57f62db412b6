/** What there is to do about the tickets of a house, in the order of its links. */
export const ticketParts = ['board', 'figures', 'maintenance', 'promises', 'staff'] as const;
export type TicketPart = (typeof ticketParts)[number];
