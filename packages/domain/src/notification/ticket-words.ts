import type { NotificationKind } from './kinds';
import type { Told, Wording } from './wording';

const desk = (t: Told) => `/desk/tickets/${t.recordId}`;
const own = (t: Told) => `/home/tickets/${t.recordId}`;
const name = ({ facts }: Told) => `#${facts.ticketNumber} ${facts.ticketTitle}`;

/** What happens to tickets, in words. */
export const ticketWording: Readonly<Record<Extract<NotificationKind, `ticket_${string}`>, (told: Told) => Wording>> = {
  ticket_reported: (t) => ({ title: `Reported: ${name(t)}`, body: `${t.facts.placeName}. Nobody has it in hand yet.`, action: 'Hand it over', path: desk(t) }),
  ticket_assigned: (t) => ({ title: `In your hands: ${name(t)}`, body: t.facts.placeName, action: 'See it', path: desk(t) }),
  ticket_reply: (t) => ({ title: `A resident wrote: ${name(t)}`, body: t.facts.placeName, action: 'Answer', path: desk(t) }),
  ticket_reopened: (t) => ({ title: `Not mended: ${name(t)}`, body: `${t.facts.placeName}. What is still wrong stands with the ticket.`, action: 'See it', path: desk(t) }),
  ticket_due: (t) => ({ title: `A promise ends soon: ${name(t)}`, body: `${t.facts.placeName}. Three quarters of the time are gone.`, action: 'See it', path: desk(t) }),
  ticket_overdue: (t) => ({ title: `A promise was missed: ${name(t)}`, body: t.facts.placeName, action: 'See it', path: desk(t) }),
  ticket_escalated: (t) => ({ title: `Still waiting: ${name(t)}`, body: `${t.facts.placeName}. A promise was missed, and nobody has kept it since.`, action: 'See it', path: desk(t) }),
  ticket_answered: (t) => ({ title: `The house answered: ${name(t)}`, body: 'Read what was said and write back if you need to.', action: 'Read it', path: own(t) }),
  ticket_question: (t) => ({ title: `The house asks you: ${name(t)}`, body: 'Nothing goes on until you answer.', action: 'Answer', path: own(t) }),
  ticket_completed: (t) => ({ title: `Mended: ${name(t)}`, body: 'Say so if it is not. It closes by itself after seven days.', action: 'Rate it', path: own(t) }),
  ticket_declined: (t) => ({ title: `Turned down: ${name(t)}`, body: 'The reason stands with the ticket.', action: 'See why', path: own(t) }),
};
